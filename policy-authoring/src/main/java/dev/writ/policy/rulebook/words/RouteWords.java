package dev.writ.policy.rulebook.words;

import dev.writ.policy.decision.Route;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another way to the data, in words. */
final class RouteWords {

    private RouteWords() {}

    /** A sentence after another one. */
    static String of(Route route) {
        var where = Stream.concat(route.name().stream(), route.country().map(country -> country.code()).stream())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? " The way is " + CodeWords.of(route.kind()) + "." : " Turn to: " + where + ".";
    }
}
