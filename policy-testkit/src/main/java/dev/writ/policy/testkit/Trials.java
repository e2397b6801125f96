package dev.writ.policy.testkit;

import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries the scenarios of packs, and lets none of them keep the others from being tried. */
public final class Trials {

    private Trials() {}

    /**
     * Tries every scenario of a pack, in the order of the files. One that cannot prove anything, because it starts from
     * nothing known or asserts what no decision has, is a trial that failed.
     *
     * @param templates further ones to start from, by name; the pack's own come first
     */
    public static List<Trial> of(Reading pack, Map<String, Tree.Mapping> templates, Engines engines) {
        return of(pack, pack.scenarios(), templates, engines);
    }

    /** The same of some of the pack's scenarios. */
    public static List<Trial> of(
            Reading pack,
            List<dev.writ.policy.authoring.Scenario> some,
            Map<String, Tree.Mapping> templates,
            Engines engines) {
        var all = Scenarios.templates(pack, templates);
        var house = Scenarios.house(pack.id());
        return some.stream().map(written -> trial(written, all, house, engines)).toList();
    }

    private static Trial trial(
            dev.writ.policy.authoring.Scenario written,
            Map<String, Tree.Mapping> templates,
            String house,
            Engines engines) {
        try {
            return Scenario.asWritten(written, Optional.empty(), templates, house)
                    .tried(engines);
        } catch (IllegalArgumentException e) {
            return new Trial(
                    written.name(),
                    written.place().toString(),
                    written.house().orElse(house),
                    List.of(String.valueOf(e.getMessage())),
                    Optional.empty());
        }
    }
}
