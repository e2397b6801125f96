package dev.writ.policy.rules;

import dev.writ.policy.json.Reading;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.request.Request;
import dev.writ.policy.testkit.Scenario;
import dev.writ.policy.testkit.Scenarios;
import dev.writ.policy.testkit.Suite;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Every request of every scenario that can be read, of the packs and of the acceptance suite. */
final class Corpus {
    static final Path SUITE = Path.of("src/test/resources/acceptance");

    private static final Map<String, List<Asked>> BY_PACK = byPack();
    private static final List<Asked> ACCEPTANCE = builtIn(Suite.read(SUITE));

    private Corpus() {}

    /** A request, and the house of the scenario it is from. */
    record Asked(String name, String house, Request request) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** In the order of the files; houses that are not built in are left out. */
    static List<Asked> all() {
        return Stream.concat(BY_PACK.values().stream().flatMap(List::stream), ACCEPTANCE.stream())
                .toList();
    }

    /** Those of the scenarios of one pack. */
    static List<Asked> about(String pack) {
        return Objects.requireNonNull(BY_PACK.get(pack), pack);
    }

    /** Those of the acceptance suite alone. */
    static List<Asked> suite() {
        return ACCEPTANCE;
    }

    /** The request of one case of the acceptance suite. */
    static Asked of(String id) {
        return Suite.read(SUITE).stream()
                .filter(scenario -> scenario.id().orElseThrow().equals(id))
                .flatMap(Corpus::asked)
                .findFirst()
                .orElseThrow();
    }

    /** The request of the scenario of a pack that has this name. */
    static Asked named(String name) {
        return all().stream()
                .filter(asked -> asked.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<Asked>> byPack() {
        var byPack = new LinkedHashMap<String, List<Asked>>();
        Written.folders()
                .forEach(folder -> byPack.put(folder.getFileName().toString(), builtIn(Scenarios.read(folder))));
        return byPack;
    }

    private static List<Asked> builtIn(List<Scenario> scenarios) {
        var houses = BuiltInPacks.houses().stream()
                .map(pack -> pack.id().replaceFirst("^house\\.", ""))
                .toList();
        return scenarios.stream()
                .filter(scenario -> scenario.house().equals("none") || houses.contains(scenario.house()))
                .flatMap(Corpus::asked)
                .toList();
    }

    private static Stream<Asked> asked(Scenario scenario) {
        return new RequestReader().json(scenario.request().toString()) instanceof Reading.Accepted accepted
                ? Stream.of(new Asked(scenario.name(), scenario.house(), accepted.request()))
                : Stream.empty();
    }
}
