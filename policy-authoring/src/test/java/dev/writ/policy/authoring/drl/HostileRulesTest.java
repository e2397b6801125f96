package dev.writ.policy.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files of people who want more than rules: each is refused in words, and nothing of it runs. */
class HostileRulesTest {
    private static final String CANARY = "writ.canary";
    private static final String CALL = "System.setProperty( \"writ.canary\", \"dead\" )";

    @AfterEach
    void nothing_ran() {
        assertThat(System.getProperty(CANARY)).isNull();
    }

    static Stream<Arguments> inRules() {
        return Stream.of(
                row("Case( kind == LEGAL ; " + CALL + " )", "4:21: expected `,`, `&&`, `||` or `)`, found `;`"),
                row("Case( " + CALL + " == null )", "`.` is not permitted here"),
                row("Case( kind == LEGAL && " + CALL + " != null )", "`.` is not permitted here"),
                row("Case( kind == { " + CALL + "; LEGAL } )", "found `{`"),
                row("Case( kind == ( " + CALL + " ) )", "found `(`"),
                row("Case( this == null )", "`Case` has no field `this`"),
                row("Case( class == null )", "`Case` has no field `class`"),
                row("Case( kind == new Object() )", "found `Object`"),
                row("Case( kind.class.name == \"x\" )", "`.` is not permitted here"),
                row("Case( getClass() == null )", "found `(`"),
                row("Case( entity matches \"(a+)+\" )", "`matches` is not permitted"),
                row("Case( entity str[startsWith] \"U\" )", "found `str`"),
                row("Case( $k : kind )", "expected the name of a field, found `$k`"),
                row("Case( kind == LEGAL ) from " + CALL, "`from` is not permitted"),
                row("Case() over window:time( 1m )", "`over` is not permitted"),
                row("eval( " + CALL + " == null )", "`eval` is not permitted"),
                row("forall( Case() )", "`forall` is not permitted"),
                row("accumulate( Item(); $n : count() )", "`accumulate` is not permitted"),
                row("Number() from collect( Item() )", "`from` is not permitted"),
                row("java.lang.Runtime( )", "classes are not permitted"),
                row("Object()", "no fact is called `Object`"),
                row("String( length > 0 )", "no fact is called `String`"),
                row("$x : /items[ kind == LEGAL ]", "`/` is not permitted"),
                row("?query( x; )", "`?` is not permitted"),
                row("$c := Case()", "`:=` is not permitted"),
                row("Case() @watch( * )", "found `@`"),
                row("( Case() )", "found `(`"),
                row("Case( kind == \\u004cEGAL )", "`\\` is not permitted"),
                row("Case( entity == \"\\u0055S\" )", "text in quotes knows no escapes"),
                row("Case( entity == \"US )", "the text in quotes does not end on its line"),
                row("Case( kind == LEGAL ) /* /* */ */", "found `*`"),
                row("Case( kind == LEGAL ) /*", "the comment has no end"),
                row("Case( " + "(".repeat(9) + "kind == LEGAL" + ")".repeat(9) + " )", "nested at most 8 deep"),
                row("Case( " + "(".repeat(50_000) + " )", "nested at most 8 deep"),
                row("Case( " + "kind == LEGAL && ".repeat(70) + "kind == LEGAL )", "at most 64 comparisons"),
                row("Case( kind in ( " + "LEGAL, ".repeat(70) + "LEGAL ) )", "at most 64 values"),
                row("Matter( penaltyMonths == " + "9".repeat(10_000) + " )", "longer than 200 characters"),
                row("Case( " + "x".repeat(10_000) + " == LEGAL )", "longer than 200 characters"));
    }

    @ParameterizedTest
    @MethodSource("inRules")
    void a_condition_that_is_none_is_refused(String when, String message) {
        assertThat(Rules.problems(when, "withdraw();"))
                .singleElement()
                .asString()
                .contains(message);
    }

    static Stream<Arguments> inFindings() {
        return Stream.of(
                row(CALL + ";", "`.` is not permitted here"),
                row("withdraw(); " + CALL + ";", "as a rule says one thing"),
                row("withdraw( " + CALL + " );", "`.` is not permitted here"),
                row("withdraw(); then[other] withdraw();", "as a rule says one thing"),
                row("{ withdraw(); }", "found `{`"),
                row("System();", "no finding is called `System`"),
                row("insert( \"x\" );", "no finding is called `insert`"),
                row("drools.halt();", "`.` is not permitted here"),
                row("\\u0077ithdraw();", "`\\` is not permitted"),
                row("withdraw(); end end", "expected `rule` or the end of the file, found `end`"),
                row("withdraw(); end\n" + CALL + ";\nrule \"us.b\" when then withdraw();", "found `System`"));
    }

    @ParameterizedTest
    @MethodSource("inFindings")
    void a_finding_that_is_none_is_refused(String then, String message) {
        assertThat(Rules.problems("", then)).singleElement().asString().contains(message);
    }

    static Stream<Arguments> files() {
        String rule = "rule \"us.a\" when Case() then withdraw(); end";
        return Stream.of(
                row("package us import java.lang.System " + rule, "`import` is not permitted"),
                row("package us import static java.lang.System.exit " + rule, "`import` is not permitted"),
                row("package us global java.util.List list " + rule, "`global` is not permitted"),
                row("package us function void f() { " + CALL + "; } " + rule, "`function` is not permitted"),
                row("package us query \"q\" Case() end " + rule, "`query` is not permitted"),
                row("package us declare X a : String = " + CALL + " end " + rule, "`declare` is not permitted"),
                row("package us unit U; " + rule, "`unit` is not permitted"),
                row("package us dialect \"mvel\" " + rule, "`dialect` is not permitted"),
                row("package us; " + rule, "found `;`"),
                row("package us " + rule + " " + CALL + ";", "found `System`"),
                row("package us " + rule + " hello world", "found `hello`"),
                row("package us " + rule + " package de", "found `package`"),
                row("package us # note\n" + rule, "`#` is not permitted; comments begin with `//`"),
                row(inHead("salience( " + CALL + " )"), "`salience` is not permitted"),
                row(inHead("enabled( " + CALL + " == null )"), "`enabled` is not permitted"),
                row(inHead("timer( expr: " + CALL + " )"), "`timer` is not permitted"),
                row(inHead("date-effective \"2026-01-01\""), "`date` is not permitted"),
                row(inHead("no-loop"), "`no` is not permitted"),
                row(inHead("attributes salience 1"), "`attributes` is not permitted"),
                row(inHead("extends \"us.b\""), "`extends` is not permitted"),
                row(inHead("@Foo( " + CALL + " )"), "`@Foo` is not permitted"),
                row(inHead("@Source( " + CALL + " )"), "expected the ids of sources in double quotes"),
                row(inHead("@Source( value = " + CALL + " )"), "expected the ids of sources in double quotes"),
                row(inHead("@Source( \"a/b\", x = \"c\" )"), "found `,`"),
                row(inHead("@Source( \"a/b\" ) @Source( \"c/d\" )"), "a rule has one `@Source`"),
                row(inHead("@Source( \"a/b\" ) @Foo"), "`@Foo` is not permitted"),
                row("package us rule us.a when then withdraw(); end", "expected the rule's id in double quotes"),
                row("package us rule 'us.a' when then withdraw(); end", "`'` is not permitted"),
                row("package us " + (rule + "\n").repeat(201), "at most 200 rules"),
                row("package us rule \"us.\u202ea\" when then withdraw(); end", "the character U+202E cannot be seen"),
                row("package us // \u202e comment\n" + rule, "the character U+202E cannot be seen"),
                row("package us\u00a0" + rule, "the character U+00A0 cannot be seen"),
                row("package us \u0000" + rule, "the character U+0000 cannot be seen"),
                row("package us // \r" + rule, "the character U+000D cannot be seen"),
                row("package us\u2028" + rule, "the character U+2028 cannot be seen"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_more_than_rules_is_refused(String file, String message) {
        assertThat(Rules.problemsOf(file)).singleElement().asString().contains(message);
    }

    @Test
    void letters_that_look_like_others_are_no_codes() {
        assertThat(Rules.problems("C\u0430se()", "withdraw();"))
                .singleElement()
                .asString()
                .startsWith("us/a.drl:4:1: expected a pattern");
    }

    private static String inHead(String head) {
        return "package us rule \"us.a\" " + head + " when then withdraw(); end";
    }

    private static Arguments row(String text, String message) {
        return Arguments.of(text, message);
    }
}
