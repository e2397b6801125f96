package dev.writ.policy.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Constraint.Join;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintsTest {

    private static final Compare LEGAL = compare("kind", Operator.EQ, "LEGAL");
    private static final Compare FOREIGN = compare("foreign", Operator.EQ, "true");
    private static final Compare US = compare("entity", Operator.EQ, "US");

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of("Case( kind == LEGAL )", LEGAL),
                Arguments.of("Case( kind != LEGAL )", compare("kind", Operator.NE, "LEGAL")),
                Arguments.of(
                        "Case( kind in ( LEGAL, EMERGENCY ) )", compare("kind", Operator.IN, "LEGAL", "EMERGENCY")),
                Arguments.of("Case( kind not in ( LEGAL ) )", compare("kind", Operator.NOT_IN, "LEGAL")),
                Arguments.of("Case( foreign == true )", FOREIGN),
                Arguments.of("Case( foreign != false )", compare("foreign", Operator.NE, "false")),
                Arguments.of("Case( entity == \"US\" )", US),
                Arguments.of("Case( entity != \"\" )", compare("entity", Operator.NE, "")),
                Arguments.of("Case( entity in ( \"US\", \"DE\" ) )", compare("entity", Operator.IN, "US", "DE")),
                Arguments.of("Case( entityPlace == \"US-CA\" )", compare("entityPlace", Operator.EQ, "US-CA")),
                Arguments.of("Item( service == \"chat\" )", compare("service", Operator.EQ, "chat")),
                Arguments.of(
                        "Item( service not in ( \"\", \"photos 2\" ) )",
                        compare("service", Operator.NOT_IN, "", "photos 2")),
                Arguments.of("Case( editableList == UNKNOWN )", compare("editableList", Operator.EQ, "UNKNOWN")),
                Arguments.of("Matter( penaltyMonths == 36 )", compare("penaltyMonths", Operator.EQ, "36")),
                Arguments.of("Matter( penaltyMonths != 36 )", compare("penaltyMonths", Operator.NE, "36")),
                Arguments.of("Matter( penaltyMonths < 36 )", compare("penaltyMonths", Operator.LT, "36")),
                Arguments.of("Matter( penaltyMonths <= 36 )", compare("penaltyMonths", Operator.LE, "36")),
                Arguments.of("Matter( penaltyMonths > 036 )", compare("penaltyMonths", Operator.GT, "36")),
                Arguments.of("Matter( penaltyMonths >= -1 )", compare("penaltyMonths", Operator.GE, "-1")),
                Arguments.of("Matter( penaltyMonths in ( 1, 2 ) )", compare("penaltyMonths", Operator.IN, "1", "2")),
                Arguments.of(
                        "Matter( offences contains TERRORISM )", compare("offences", Operator.CONTAINS, "TERRORISM")),
                Arguments.of(
                        "Matter( offences not contains TERRORISM )",
                        compare("offences", Operator.NOT_CONTAINS, "TERRORISM")));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void every_comparison_is_read_as_it_is_written(String pattern, Constraint expected) {
        assertThat(only(pattern).constraint()).isEqualTo(new All(List.of(expected)));
    }

    static Stream<Arguments> connections() {
        return Stream.of(
                Arguments.of("Case()", all()),
                Arguments.of("Case( kind == LEGAL, foreign == true )", all(LEGAL, FOREIGN)),
                Arguments.of("Case( kind == LEGAL && foreign == true )", all(LEGAL, FOREIGN)),
                Arguments.of("Case( kind == LEGAL || foreign == true )", all(any(LEGAL, FOREIGN))),
                Arguments.of(
                        "Case( kind == LEGAL || foreign == true && entity == \"US\" )",
                        all(any(LEGAL, all(FOREIGN, US)))),
                Arguments.of(
                        "Case( ( kind == LEGAL || foreign == true ) && entity == \"US\" )",
                        all(any(LEGAL, FOREIGN), US)),
                Arguments.of("Case( ((kind == LEGAL)) )", all(LEGAL)),
                Arguments.of(
                        "Case( kind == LEGAL, ( foreign == true || entity == \"US\" ) )",
                        all(LEGAL, any(FOREIGN, US))));
    }

    @ParameterizedTest
    @MethodSource("connections")
    void conditions_are_connected_as_they_are_written(String pattern, Constraint expected) {
        assertThat(only(pattern).constraint()).isEqualTo(expected);
    }

    @Test
    void a_field_is_compared_with_a_field_of_an_earlier_fact() {
        Meaning meaning = Rules.meaning(
                "$r : Requester() Instrument( type == SEARCH_WARRANT, authorityCountry != $r.country )", "withdraw();");
        assertThat(meaning.when().get(1).constraint())
                .isEqualTo(all(
                        compare("type", Operator.EQ, "SEARCH_WARRANT"),
                        new Join("authorityCountry", Operator.NE, "$r", "country")));
    }

    @Test
    void patterns_keep_their_order_quantifiers_and_variables() {
        Meaning meaning = Rules.meaning("Case() not Secrecy( running == true ) $item : Item()", "prohibit( $item );");
        assertThat(meaning.when())
                .containsExactly(
                        new Pattern(Quantifier.EACH, FactKind.CASE, Optional.empty(), all()),
                        new Pattern(
                                Quantifier.NOT,
                                FactKind.SECRECY,
                                Optional.empty(),
                                all(compare("running", Operator.EQ, "true"))),
                        new Pattern(Quantifier.EACH, FactKind.ITEM, Optional.of("$item"), all()));
    }

    @Test
    void exists_asks_for_at_least_one() {
        assertThat(only("exists Secrecy()").quantifier()).isEqualTo(Quantifier.EXISTS);
    }

    @Test
    void a_rule_without_patterns_always_stands() {
        assertThat(Rules.meaning("", "answerAtOnce();").when()).isEmpty();
    }

    @Test
    void comments_and_line_breaks_mean_nothing() {
        assertThat(Rules.meaning(
                        "/* end */ Case( // then\n kind /* == */ ==\r\n\tLEGAL ) // rule \"x\"",
                        "// end\n withdraw /* end */ ( ) ;"))
                .returns(Rules.meaning("Case( kind == LEGAL )", "withdraw();").when(), Meaning::when);
    }

    private static Pattern only(String pattern) {
        return Rules.meaning(pattern, "withdraw();").when().get(0);
    }

    private static Compare compare(String field, Operator operator, String... values) {
        return new Compare(field, operator, List.of(values));
    }

    private static All all(Constraint... of) {
        return new All(List.of(of));
    }

    private static Any any(Constraint... of) {
        return new Any(List.of(of));
    }
}
