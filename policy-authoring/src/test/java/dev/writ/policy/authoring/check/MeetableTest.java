package dev.writ.policy.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetableTest {
    private static final String HEADER = "id,categories,when,any-of,source,from,until,title\n";
    private static final String POLICE = "Requester( type == LAW_ENFORCEMENT ) $item : Item( dated == true )";

    @TempDir
    private Path folder;

    @Test
    void what_no_requester_of_a_rule_can_get_is_told() {
        assertThat(rule("Requester( type == CIVIL_LITIGANT ) $item : Item()", "require( $item, SEARCH_WARRANT );"))
                .containsExactly("2:6 W034 nobody to whom `us.a` applies can get any of the instruments that it"
                        + " requires, by the tables of who can get what; name others, or say `prohibit` if that is what"
                        + " is meant");
    }

    @Test
    void what_some_requester_of_a_rule_can_get_is_not() {
        assertThat(rule("Requester( type != COURT ) $item : Item()", "require( $item, SEARCH_WARRANT );"))
                .isEmpty();
    }

    @Test
    void a_strength_that_no_pack_knows_is_told() {
        assertThat(rule("$item : Item()", "requireAtLeast( $item, JUDICIAL_PROBABLE_CAUSE );"))
                .containsExactly("2:6 W034 no pack knows an instrument as strong as `us.a` requires; name instruments,"
                        + " or a weaker class");
    }

    @Test
    void a_strength_that_some_pack_knows_is_not() {
        assertThat(rule("$item : Item()", "requireAtLeast( $item, JUDICIAL_ORDER );"))
                .isEmpty();
    }

    @Test
    void without_the_core_nobody_knows_who_can_get_what() {
        String rule = OnePack.rule(
                "us.a", "Requester( type == CIVIL_LITIGANT ) $item : Item()", "require( $item, SEARCH_WARRANT );");

        assertThat(OnePack.problems(folder, rule)).isEmpty();
    }

    @Test
    void three_papers_at_once_are_too_many() {
        assertThat(rules(
                        OnePack.rule("us.a", POLICE, "require( $item, SEARCH_WARRANT );"),
                        OnePack.rule("us.b", POLICE, "require( $item, COURT_ORDER );"),
                        OnePack.rule("us.c", "$item : Item()", "require( $item, GRAND_JURY_SUBPOENA );")))
                .containsExactly(
                        "2:6 W034 whenever `us.a` applies, so do `us.b`, `us.c`, and nobody can meet them all with one"
                                + " instrument or two; name alternatives in one rule",
                        "3:6 W034 whenever `us.b` applies, so do `us.a`, `us.c`, and nobody can meet them all with one"
                                + " instrument or two; name alternatives in one rule");
    }

    @Test
    void two_rules_may_ask_for_two_papers() {
        assertThat(rules(
                        OnePack.rule("us.a", POLICE, "require( $item, SEARCH_WARRANT );"),
                        OnePack.rule("us.b", POLICE, "require( $item, COURT_ORDER );")))
                .isEmpty();
    }

    @Test
    void two_rows_of_a_table_may_not() {
        assertThat(table(rows(
                        "us.t.a,ACCESS_LOG,,SEARCH_WARRANT,,,,A warrant",
                        "us.t.b,ACCESS_LOG TRANSACTION,,COURT_ORDER,,,,An order")))
                .containsExactly("2:1 W034 whenever `us.t.a` applies, so does `us.t.b` in us/t.csv:3:1, and no"
                        + " instrument meets both, so two are needed; write alternatives into one row, or the second"
                        + " requirement as a rule if both are meant");
    }

    @Test
    void rows_that_one_paper_meets_may_overlap() {
        assertThat(table(rows(
                        "us.t.a,ACCESS_LOG,,SEARCH_WARRANT,,,,A warrant",
                        "us.t.b,ACCESS_LOG TRANSACTION,,COURT_ORDER SEARCH_WARRANT,,,,An order")))
                .isEmpty();
    }

    @Test
    void rows_that_are_never_in_force_on_one_day_may_differ() {
        assertThat(table(rows(
                        "us.t.a,ACCESS_LOG,,SEARCH_WARRANT,,,2025-12-31,A warrant",
                        "us.t.b,ACCESS_LOG,,COURT_ORDER,,2026-01-01,,An order")))
                .isEmpty();
    }

    @Test
    void what_is_always_lifted_need_not_be_met() {
        assertThat(rules(
                        OnePack.rule(
                                "us.a",
                                "Requester( type == CIVIL_LITIGANT ) $item : Item()",
                                "require( $item, SEARCH_WARRANT );"),
                        OnePack.rule("us.b", "$item : Item()", "exempt( $item, CONSENT );")))
                .isEmpty();
    }

    private List<String> rule(String when, String then) {
        return rules(OnePack.rule("us.a", when, then));
    }

    private List<String> rules(String... rules) {
        PackOnDisk pack = PackOnDisk.in(folder);
        StringBuilder notes = new StringBuilder("rules:\n");
        for (String rule : rules) {
            String id = rule.split("\"", -1)[1];
            notes.append("  %s: { title: A rule, reason: A test needs it., because: practice }\n".formatted(id));
        }
        pack.with("a.drl", "package us\n" + String.join("\n", rules)).with("a.yaml", notes.toString());
        return OnePack.problems(OnePack.with(pack.read(), OnePack.core(folder)));
    }

    private List<String> table(String rows) {
        PackOnDisk pack = PackOnDisk.in(folder)
                .with("t.yaml", "table: requirement\nreason: A test needs it.\nbecause: practice\n")
                .with("t.csv", HEADER + rows);
        return OnePack.problems(OnePack.with(pack.read(), OnePack.core(folder)));
    }

    private static String rows(String... rows) {
        return String.join("\n", rows) + "\n";
    }
}
