package dev.writ.policy.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HoldingTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> idle() {
        return Stream.of(
                row(
                        "Case( kind == LEGAL, kind == EMERGENCY )",
                        "2:39 W031 no `Case` meets `kind == LEGAL` and `kind == EMERGENCY` at once; remove one, or join"
                                + " them with `||` if either is enough"),
                row(
                        "Case( kind == LEGAL && foreign == true && kind in ( EMERGENCY, RESEARCH ) )",
                        "2:60 W031 no `Case` meets `kind == LEGAL` and `kind in ( EMERGENCY, RESEARCH )` at once"),
                row(
                        "Item( minor not in ( YES, NO, UNKNOWN ) )",
                        "2:24 W031 `minor not in ( YES, NO, UNKNOWN )` holds of"
                                + " no `Item`; compare with something else, or remove it"),
                row(
                        "Matter( penaltyMonths > 12, penaltyMonths < 13 )",
                        "2:46 W031 no `Matter` meets `penaltyMonths >" + " 12` and `penaltyMonths < 13`"),
                row("Matter( offences contains FRAUD, offences not contains FRAUD )", "2:51 W031 no `Matter` meets"),
                row(
                        "Requester( country == \"US\", country == \"\" )",
                        "2:46 W031 no `Requester` meets `country ==" + " \"US\"` and `country == \"\"`"),
                row("not Case( kind == LEGAL, kind == RESEARCH )", "2:43 W031 no `Case` meets"),
                row(
                        "Case( kind == LEGAL, kind == EMERGENCY || foreign == true )",
                        "2:39 W031 no `Case` meets `kind == LEGAL` and `kind == EMERGENCY`"),
                row(
                        "Case( foreign == true || ( kind == LEGAL && kind != LEGAL ) )",
                        "2:62 W031 no `Case` meets `kind == LEGAL` and `kind != LEGAL`"),
                row(
                        "Item( minor in ( YES, NO, UNKNOWN ) )",
                        "2:24 W032 `minor in ( YES, NO, UNKNOWN )` holds of every `Item`; compare with something else,"
                                + " or remove it"),
                row(
                        "Item( dated == true || dated == false )",
                        "2:24 W032 `dated == true || dated == false` holds of" + " every `Item`"),
                row("Item( minor != YES || minor != NO )", "2:24 W032 `minor != YES || minor != NO` holds of every"),
                row(
                        "Case( kind != EMERGENCY, kind == LEGAL )",
                        "2:24 W032 `kind != EMERGENCY` adds nothing to `kind == LEGAL`; remove it"),
                row("Case( kind == LEGAL, kind == LEGAL )", "2:39 W032 `kind == LEGAL` adds nothing to"),
                row(
                        "Case( kind == LEGAL, kind == LEGAL || foreign == true )",
                        "2:39 W032 `kind == LEGAL || foreign == true` adds nothing to `kind == LEGAL`"),
                row(
                        "Case( kind == LEGAL, ( kind == LEGAL && foreign == true ) || duplicate == true )",
                        "2:41 W032 `kind == LEGAL` adds nothing to `kind == LEGAL`"),
                row(
                        "Matter( penaltyMonths >= 13, penaltyMonths > 12 )",
                        "2:47 W032 `penaltyMonths > 12` adds nothing"));
    }

    @ParameterizedTest
    @MethodSource("idle")
    void a_condition_that_cannot_hold_or_cannot_fail_is_told(String pattern, String message) {
        assertThat(problems(pattern)).singleElement().asString().startsWith(message);
    }

    static Stream<String> telling() {
        return Stream.of(
                "Case( kind in ( LEGAL, EMERGENCY ), kind != EMERGENCY )",
                "Case( kind == LEGAL || kind == EMERGENCY )",
                "Case( bound contains \"US\", bound contains \"DE\" )",
                "Matter( penaltyMonths > 12, penaltyMonths < 14 )",
                "Matter( penaltyMonths != 12 )",
                "Requester( country != \"US\", country != \"\" )",
                "Item( minor == YES || ( minor == UNKNOWN && role == VICTIM ) )",
                "Item( category not in ( CREDENTIAL ), dated == true )");
    }

    @ParameterizedTest
    @MethodSource("telling")
    void a_condition_that_can_hold_and_can_fail_is_not(String pattern) {
        assertThat(problems(pattern)).isEmpty();
    }

    private List<String> problems(String pattern) {
        return OnePack.problems(folder, OnePack.rule("us.a", pattern, "withdraw();"));
    }

    private static Arguments row(String pattern, String message) {
        return Arguments.of(pattern, message);
    }
}
