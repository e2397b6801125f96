package dev.writ.policy.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Obtainable;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.request.Requester;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    private static final String HEADER = "id,categories,when,any-of,source,from,until,title\n";
    private static final String ROW = "us.process.a,ACCESS_LOG TRANSACTION,\"dated == true, holderCountry =="
            + " \"\"US\"\"\",SEARCH_WARRANT COURT_ORDER,"
            + "us-code-18/2702.a,2020-01-01,2021-12-31,Logs by order\n";
    private static final String NOTE = """
        table: requirement
        when: Requester( authority == true ) Case( kind == LEGAL )
        reason: The law says so.
        """;

    @TempDir
    Path folder;

    @Test
    void a_row_of_a_requirement_table_is_a_rule() {
        Rule rule = only(table(NOTE, HEADER + ROW), "us.process.a");

        assertThat(rule.when())
                .containsExactly(
                        new Pattern(
                                Quantifier.EACH,
                                FactKind.REQUESTER,
                                Optional.empty(),
                                new Constraint.All(List.of(compare("authority", Operator.EQ, "true")))),
                        new Pattern(
                                Quantifier.EACH,
                                FactKind.CASE,
                                Optional.empty(),
                                new Constraint.All(List.of(compare("kind", Operator.EQ, "LEGAL")))),
                        new Pattern(
                                Quantifier.EACH,
                                FactKind.ITEM,
                                Optional.of("$item"),
                                new Constraint.All(List.of(
                                        compare("category", Operator.IN, "ACCESS_LOG", "TRANSACTION"),
                                        compare("dated", Operator.EQ, "true"),
                                        compare("holderCountry", Operator.EQ, "US")))));
        assertThat(rule.then())
                .isEqualTo(new Finding.Requirement(
                        Set.of(InstrumentType.SEARCH_WARRANT, InstrumentType.COURT_ORDER), Optional.empty()));
        assertThat(rule.about()).contains("$item");
        assertThat(rule.card().title()).isEqualTo("Logs by order");
        assertThat(rule.from()).contains(LocalDate.of(2020, 1, 1));
        assertThat(rule.until()).contains(LocalDate.of(2021, 12, 31));
        assertThat(rule.place()).isEqualTo("us/process.csv:2");
    }

    @Test
    void a_row_may_ask_for_a_strength() {
        assertThat(only(
                                table(NOTE, HEADER + ROW.replace("SEARCH_WARRANT COURT_ORDER", ">= JUDICIAL_ORDER")),
                                "us.process.a")
                        .then())
                .isEqualTo(new Finding.Requirement(Set.of(), Optional.of(Strength.JUDICIAL_ORDER)));
    }

    @Test
    void a_row_of_a_strength_table_recognises() {
        Rule rule = only(table("table: strength\nreason: So it is.\nbecause: practice\n", """
            id,instruments,when,strength,binding,source,from,until,title
            us.strength.a,SEARCH_WARRANT,signed == YES,JUDICIAL_PROBABLE_CAUSE,yes,,,,A warrant binds
            """), "us.strength.a");

        assertThat(rule.then()).isEqualTo(new Finding.Recognition(Strength.JUDICIAL_PROBABLE_CAUSE, true));
        assertThat(rule.when())
                .containsExactly(new Pattern(
                        Quantifier.EACH,
                        FactKind.INSTRUMENT,
                        Optional.of("$instrument"),
                        new Constraint.All(List.of(
                                compare("type", Operator.IN, "SEARCH_WARRANT"),
                                compare("signed", Operator.EQ, "YES")))));
    }

    @Test
    void a_row_of_an_obtainable_table_is_no_rule() {
        Reading reading = table("table: obtainable\nreason: So it is.\nbecause: practice\n", """
            id,requesters,countries,instruments,source,from,until,title
            us.obtainable.a,PROSECUTOR COURT,US EU,SEARCH_WARRANT,,,,They can
            """)
                .read();

        assertThat(PackCheck.check(List.of(reading))).isEmpty();
        assertThat(reading.pack().orElseThrow().obtainable())
                .singleElement()
                .returns(Set.of(Requester.Type.PROSECUTOR, Requester.Type.COURT), Obtainable::requesters)
                .returns(Set.of(Country.of("US"), Country.of("EU")), Obtainable::countries)
                .returns(Set.of(InstrumentType.SEARCH_WARRANT), Obtainable::instruments);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                row("ACCESS_LOG", "ACESS_LOG", "2:14: `ACESS_LOG` is no value of `category`; closest is `ACCESS_LOG`"),
                row("ACCESS_LOG TRANSACTION", "", "2:14: expected codes, separated by spaces, found the end"),
                row(
                        "ACCESS_LOG TRANSACTION",
                        "ACCESS_LOG;TRANSACTION",
                        "2:24: expected codes, separated by spaces, found `;`"),
                row("dated == true", "datd == true", "2:38: `Item` has no field `datd`; closest is `dated`"),
                row(
                        "\"\"US\"\"",
                        "\"\"UK\"\"",
                        "2:70: `UK` is not an assigned country code; expected ISO 3166-1 alpha-2"
                                + " such as `US`, ISO 3166-2 such as `US-CA`, or `EU`; did you mean `GB`?"),
                row("true, holder", "true ) holder", "2:52: expected `,`, `&&`, `||` or the end, found `)`"),
                row(
                        "COURT_ORDER",
                        "COURT_ODER",
                        "2:93: `COURT_ODER` is no type of instrument; closest is `COURT_ORDER`"),
                row(
                        "SEARCH_WARRANT COURT_ORDER",
                        ">= JUDICIAL",
                        "2:81: `JUDICIAL` is no strength class; closest is `JUDICIAL_ORDER`"),
                row(
                        "us-code-18/2702.a",
                        "us-code-18/2702.b",
                        "2:105: no file in `sources` defines `us-code-18/2702.b`;" + " closest is `us-code-18/2702.a`"),
                row("2020-01-01", "2020-13-01", "2:123: the calendar has no `2020-13-01`"),
                row(
                        "2020-01-01",
                        "1.1.2020",
                        "2:123: `1.1.2020` is a date as a spreadsheet shows it; write year-month-day, such as"
                                + " `2026-11-22`, and let the spreadsheet treat the column as text"),
                row(
                        "us.process.a",
                        "process.a",
                        "2:1: `process.a` is no id of this pack; ids begin with `us.` and consist"
                                + " of lower-case words, dots and hyphens"),
                row(",Logs by order", ",", "2:1: `us.process.a` has no title; say in one line what it does"),
                row(",Logs by order", "", "2:1: the row has 7 cells and the header 8; check its commas"),
                row("any-of", "any_of", "1:20: unknown column `any_of`; closest is `any-of`"),
                row(
                        "categories,when",
                        "when,categories",
                        "1:1: the header must be" + " `id,categories,when,any-of,source,from,until,title`"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_in_a_table_is_named_where_it_stands(String right, String wrong, String message) {
        assertThat(table(NOTE, (HEADER + ROW).replace(right, wrong)).problems())
                .containsExactly("us/process.csv:" + message);
    }

    @Test
    void a_mistake_in_what_all_rows_share_is_told_once() {
        String rows = ROW + ROW.replace("us.process.a", "us.process.b");
        assertThat(table(NOTE.replace("authority", "autority"), HEADER + rows).problems())
                .containsExactly("us/process.yaml:2:18: `Requester` has no field `autority`; closest is `authority`");
    }

    @Test
    void a_table_says_of_what_kind_it_is() {
        assertThat(table(NOTE.replace("requirement", "requirements"), HEADER + ROW)
                        .problems())
                .containsExactly(
                        "us/process.yaml:1:8: `requirements` is not known here; allowed: requirement, strength,"
                                + " obtainable");
    }

    @Test
    void a_table_without_a_note_is_told() {
        assertThat(PackOnDisk.in(folder).with("process.csv", HEADER + ROW).problems())
                .containsExactly("us/process.csv:1:1: `process.yaml` does not say what kind of table this is;"
                        + " add `table: requirement`");
    }

    @Test
    void a_note_without_a_table_is_told() {
        assertThat(PackOnDisk.in(folder).with("process.yaml", NOTE).problems())
                .containsExactly("us/process.yaml:1:1: there is no table `process.csv`");
    }

    private PackOnDisk table(String note, String csv) {
        return PackOnDisk.in(folder).with("process.yaml", note).with("process.csv", csv);
    }

    private static Rule only(PackOnDisk pack, String id) {
        Reading reading = pack.read();
        assertThat(reading.problems()).isEmpty();
        return reading.pack().orElseThrow().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Compare compare(String field, Operator operator, String... values) {
        return new Compare(field, operator, List.of(values));
    }

    private static Arguments row(String right, String wrong, String message) {
        return Arguments.of(right, wrong, message);
    }
}
