package dev.writ.policy.explain;

import dev.writ.policy.Country;
import dev.writ.policy.decision.Bar;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Route;

/** What is not accepted, and what to do about it. */
final class BarSection {

    private BarSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Not accepted",
                decision.bars().stream().map(bar -> entry(bar, marks)).toList());
    }

    private static Entry entry(Bar bar, Marks marks) {
        var said = Phrase.start(BarWords.of(bar.code())) + Phrase.items(bar.items());
        return new Entry.Fields()
                .add("Cure", bar.cure())
                .add("Way", bar.route().map(BarSection::way))
                .under(marks.with(said, bar.rule()));
    }

    static String way(Route route) {
        return Words.of(route.kind())
                + route.name().map(name -> ": " + name).orElse("")
                + route.country()
                        .map(Country::code)
                        .map(code -> " (" + code + ")")
                        .orElse("");
    }
}
