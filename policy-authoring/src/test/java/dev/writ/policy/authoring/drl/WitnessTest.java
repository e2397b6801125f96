package dev.writ.policy.authoring.drl;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.text.Lexer;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our grammar has read is held against a file in which Drools reads something else. */
class WitnessTest {
    private static final String OURS = """
            package us
            rule "us.a" @Source( "a/b" )
            when
                Case( kind == LEGAL )
                not Secrecy( running == true )
                $item : Item()
            then
                prohibit( $item );
            end
            """;

    @Test
    void the_same_file_is_confirmed() {
        assertThatNoException().isThrownBy(() -> confirm(OURS));
    }

    @Test
    void white_space_and_comments_are_no_difference() {
        assertThatNoException()
                .isThrownBy(() -> confirm(OURS.replace("( ", "(/* end */").replace("then", "then // end\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package us|package de",
                "rule \"us.a\"|import java.util.List; rule \"us.a\"",
                "rule \"us.a\"|global java.util.List x; rule \"us.a\"",
                "rule \"us.a\"|function void f() {} rule \"us.a\"",
                "rule \"us.a\"|declare X end rule \"us.a\"",
                "rule \"us.a\"|rule \"us.b\" when then withdraw(); end rule \"us.a\"",
                "rule \"us.a\"|query \"us.a\"",
                "us.a|us.b",
                "@Source|salience 1 @Source",
                "@Source|extends \"us.b\" @Source",
                "@Source|@Other",
                "@Source( \"a/b\" )|",
                "@Source( \"a/b\" )|@Source( \"a/b\" ) @Other",
                "a/b|a/c",
                "LEGAL|EMERGENCY",
                "LEGAL|LEGAL ; kind == LEGAL",
                "kind == LEGAL|kind == LEGAL, foreign == true",
                "kind == LEGAL|kind == LEGAL;",
                "Case(|Matter(",
                "Case(|$c : Case(",
                "Case(|?Case(",
                "Case(|exists Case(",
                "not Secrecy|Secrecy",
                "not Secrecy|exists Secrecy",
                "$item : Item()|$item := Item()",
                "$item : Item()|$item : Item() from entry-point \"x\"",
                "$item : Item()|$item : Item() over window:length( 1 )",
                "$item : Item()|$item : Item() Case()",
                "$item : Item()|$item : Item() @watch( * )",
                "prohibit( $item );|prohibit( $item ); withdraw();",
                "prohibit( $item );|prohibit( $item ); then[x] withdraw();",
                "end|}"
            })
    void a_file_that_drools_reads_differently_is_refused(String change) {
        String[] halves = change.split("\\|", -1);
        assertThatThrownBy(() -> confirm(OURS.replace(halves[0], halves[1])))
                .isInstanceOf(Refused.class)
                .hasMessage("Drools reads this differently; write it as the examples in the documentation do");
    }

    private static void confirm(String seen) {
        new Witness(source(seen)).confirm(new RuleGrammar(Lexer.read(OURS, source(OURS)::place)).file());
    }

    private static SourceText source(String text) {
        return SourceText.of("us/a.drl", text.getBytes(StandardCharsets.UTF_8));
    }
}
