package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a check says of rules, without what it says of how they are explained and proved. */
final class OnePack {
    private static final Set<String> BESIDE = Set.of("W021", "W023", "W029", "W030");

    private OnePack() {}

    /** Problems of a pack whose only rules are in {@code a.drl}, which begins in line 2 with the first of these. */
    static List<String> problems(Path folder, String... rules) {
        String file = "package us\n" + String.join("\n", rules) + "\n";
        return problems(List.of(PackOnDisk.in(folder).with("a.drl", file).read()));
    }

    static List<String> problems(List<Reading> readings) {
        return PackCheck.check(readings).stream()
                .filter(problem -> !BESIDE.contains(problem.code().number()))
                .map(OnePack::told)
                .toList();
    }

    /** A rule on one line. */
    static String rule(String id, String when, String then) {
        return "rule \"%s\" when %s then %s end".formatted(id, when, then);
    }

    /** The core, with who can get what and what is as strong as an order. */
    static Reading core(Path folder) {
        return PackOnDisk.empty(folder, "core")
                .with("pack.yaml", "id: core\ntitle: Core\nkind: core\nreviewedBy: writ\n")
                .with("who.yaml", "table: obtainable\nreason: So it is.\nbecause: practice\n")
                .with("who.csv", """
                    id,requesters,countries,instruments,source,from,until,title
                    core.who.court,LAW_ENFORCEMENT COURT,,SEARCH_WARRANT COURT_ORDER GRAND_JURY_SUBPOENA,,,,Warrants
                    core.who.party,CIVIL_LITIGANT,,CIVIL_SUBPOENA,,,,A party can summon
                    """)
                .with("strength.yaml", "table: strength\nreason: So it is.\nbecause: practice\n")
                .with("strength.csv", """
                    id,instruments,when,strength,binding,source,from,until,title
                    core.strength.order,COURT_ORDER,,JUDICIAL_ORDER,,,,,An order
                    """)
                .read();
    }

    /** Readings of several packs, of which the first is checked for what it requires. */
    static List<Reading> with(Reading first, Reading... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }

    private static String told(Problem problem) {
        return "%d:%d %s %s"
                .formatted(
                        problem.place().line(),
                        problem.place().column(),
                        problem.code().number(),
                        problem.message());
    }
}
