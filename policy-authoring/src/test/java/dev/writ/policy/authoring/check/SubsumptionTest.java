package dev.writ.policy.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubsumptionTest {
    private static final String FLAG = "flag( $item, PROTECTED_PERSON );";

    @TempDir
    private Path folder;

    @Test
    void a_rule_that_says_only_what_a_broader_one_says_is_told() {
        assertThat(problems("$item : Item( dated == true )", "$item : Item( dated == true, minor == YES )"))
                .containsExactly("3:6 W033 whenever `us.b` stands, `us.a` in us/a.drl:2:6 stands and says the same;"
                        + " remove this one, or let the two differ");
    }

    @Test
    void the_narrower_one_is_told_wherever_it_stands() {
        assertThat(problems("$item : Item( dated == true, minor == YES )", "$item : Item( dated == true )"))
                .singleElement()
                .asString()
                .startsWith("2:6 W033 whenever `us.a` stands, `us.b` in us/a.drl:3:6 stands");
    }

    @Test
    void of_two_that_say_the_same_the_later_one_is_told_once() {
        assertThat(problems("$x : Item( dated == true )".replace("$x", "$item"), "$item : Item( dated != false )"))
                .singleElement()
                .asString()
                .startsWith("3:6 W033");
    }

    static Stream<Arguments> implied() {
        return Stream.of(
                Arguments.of("Case( kind != EMERGENCY ) $item : Item()", "$item : Item() Case( kind == LEGAL )"),
                Arguments.of("$item : Item() exists Item( dated == true )", "$item : Item( dated == true )"),
                Arguments.of(
                        "$item : Item() not Instrument( signed == YES )",
                        "$item : Item() not Instrument( signed != UNKNOWN )"),
                Arguments.of(
                        "$r : Requester() $item : Item( holderCountry == $r.country )",
                        "$q : Requester( country == \"US\" ) $item : Item( holderCountry == $q.country )"));
    }

    @ParameterizedTest
    @MethodSource("implied")
    void conditions_are_compared_by_what_they_mean(String broad, String narrow) {
        assertThat(problems(broad, narrow)).singleElement().asString().startsWith("3:6 W033");
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                Arguments.of("$item : Item( dated == true )", "$item : Item( minor == YES )"),
                Arguments.of(
                        "$item : Item() exists Item( dated == true )", "$item : Item() exists Item( minor == YES )"),
                Arguments.of(
                        "$item : Item() not Instrument( signed != UNKNOWN )",
                        "$item : Item( dated == true ) not Instrument( signed == YES )"),
                Arguments.of(
                        "$r : Requester() $item : Item( holderCountry == $r.country )",
                        "$r : Requester() $item : Item( holderCountry == $r.place )"));
    }

    @ParameterizedTest
    @MethodSource("apart")
    void rules_that_can_stand_without_each_other_are_not_told(String first, String second) {
        assertThat(problems(first, second)).isEmpty();
    }

    @Test
    void rules_that_say_different_things_are_not_compared() {
        assertThat(OnePack.problems(
                        folder,
                        OnePack.rule("us.a", "$item : Item( dated == true )", FLAG),
                        OnePack.rule("us.b", "$item : Item( dated == true )", "prohibit( $item );")))
                .isEmpty();
    }

    @Test
    void an_amended_rule_does_not_repeat_the_one_that_it_replaces() {
        PackOnDisk pack = PackOnDisk.in(folder)
                .with("a.drl", "package us\n" + rules("$item : Item( dated == true )", "$item : Item( dated == true )"))
                .with("a.yaml", """
                    rules:
                      us.a: { title: Old, reason: It was so., because: practice, until: 2025-12-31 }
                      us.b: { title: New, reason: It is so., because: practice, from: 2026-01-01 }
                    """);

        assertThat(OnePack.problems(List.of(pack.read()))).isEmpty();
    }

    private List<String> problems(String first, String second) {
        return OnePack.problems(folder, rules(first, second));
    }

    private static String rules(String first, String second) {
        return OnePack.rule("us.a", first, FLAG) + "\n" + OnePack.rule("us.b", second, FLAG);
    }
}
