package dev.writ.policy.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {
    @TempDir
    private Path folder;

    static Stream<String> impossible() {
        return Stream.of(
                "Case( kind == LEGAL ) Case( kind == EMERGENCY )",
                "Case( kind == LEGAL ) not Case( kind in ( LEGAL, EMERGENCY ) )",
                "exists Case( kind == LEGAL ) not Case( kind == LEGAL || foreign == true )",
                "$item : Item( dated == true ) not Item( dated == true || minor == YES )",
                "exists Item( category == CREDENTIAL ) not Item( category in ( CREDENTIAL, UNMAPPED ) )",
                "$item : Item() not Item( category == $item.category )");
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void patterns_that_no_case_meets_together_are_told(String patterns) {
        assertThat(problems(patterns))
                .singleElement()
                .asString()
                .contains(" W031 no case meets this pattern together with those before it");
    }

    static Stream<String> possible() {
        return Stream.of(
                "Case( kind == LEGAL ) not Case( foreign == true )",
                "$item : Item( dated == true ) not Item( dated == false )",
                "$item : Item( dated == true ) not Item( category != $item.category )",
                "exists Item( minor == YES ) not Item( minor == YES, dated == false )",
                "$requester : Requester() Item( holderCountry != $requester.country )");
    }

    @ParameterizedTest
    @MethodSource("possible")
    void patterns_that_some_case_meets_are_not(String patterns) {
        assertThat(problems(patterns)).isEmpty();
    }

    @Test
    void that_there_is_no_case_never_holds() {
        assertThat(problems("not Requester()"))
                .containsExactly("2:22 W031 a case always has one `Requester`, so `not` one without conditions never"
                        + " holds; add a condition, or remove the pattern");
    }

    @Test
    void that_there_is_a_case_always_holds() {
        assertThat(problems("Case() Item( dated == true )"))
                .containsExactly("2:18 W032 a case always has one `Case`; add a condition, or remove the pattern");
    }

    private List<String> problems(String patterns) {
        return OnePack.problems(folder, OnePack.rule("us.a", patterns, "withdraw();"));
    }
}
