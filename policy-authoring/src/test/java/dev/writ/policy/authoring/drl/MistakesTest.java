package dev.writ.policy.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors get wrong, and what they are told. */
class MistakesTest {

    static Stream<Arguments> conditions() {
        return Stream.of(
                row("Items()", "4:1: no fact is called `Items`; closest is `Item`"),
                row("Item( categry == CREDENTIAL )", "4:7: `Item` has no field `categry`; closest is `category`"),
                row(
                        "Item( category == CONTENT_PRIVAT )",
                        "4:19: `CONTENT_PRIVAT` is no value of `category`; closest is `CONTENT_PRIVATE`"),
                row("Item( category == \"CREDENTIAL\" )", "4:19: codes stand without quotes; write `CREDENTIAL`"),
                row("Item( category = CREDENTIAL )", "4:16: `=` is not permitted; compare with `==`"),
                row(
                        "Item( category == Category.CREDENTIAL )",
                        "4:27: `.` is not permitted here: a code stands bare, a field has no path, an amount"
                                + " stands in quotes"),
                row("Case( entity == US )", "4:17: a country stands in double quotes; write `\"US\"`"),
                row(
                        "Case( entity == \"UK\" )",
                        "4:17: `UK` is not an assigned country code; expected ISO 3166-1 alpha-2 such as `US`, ISO"
                                + " 3166-2"
                                + " such as `US-CA`, or `EU`; did you mean `GB`?"),
                row("Case( entity == 'US' )", "4:17: `'` is not permitted; text stands in double quotes"),
                row("Case( foreign == YES )", "4:18: `YES` is no value of `foreign`; allowed: true, false"),
                row(
                        "Matter( penaltyMonths > many )",
                        "4:25: `penaltyMonths` holds a whole number of at most nine digits, and `many` is none"),
                row(
                        "Matter( penaltyMonths > 12345678901 )",
                        "4:25: `penaltyMonths` holds a whole number of at most nine digits, and `12345678901` is none"),
                row(
                        "Matter( offences == FRAUD )",
                        "4:18: `offences` holds a set of codes, which `==` does not compare; use `contains`, `not"
                                + " contains`"),
                row(
                        "Item( category contains CREDENTIAL )",
                        "4:16: `category` holds one code, which `contains` does not compare; use `==`, `!=`, `in`,"
                                + " `not in`"),
                row(
                        "Case( foreign > true )",
                        "4:15: `foreign` holds `true` or `false`, which `>` does not compare; use `==`, `!=`"),
                row("Case( kind in ( LEGAL, LEGAL ) )", "4:24: `LEGAL` stands in the list twice"),
                row("Case( kind in LEGAL )", "4:15: expected `(`, found `LEGAL`"),
                row(
                        "Case( kind is LEGAL )",
                        "4:12: expected `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `contains` or `not contains`,"
                                + " found `is`"),
                row("Case( kind == LEGAL entity == \"US\" )", "4:21: expected `,`, `&&`, `||` or `)`, found `entity`"),
                row("Case( kind == LEGAL", "5:1: expected `,`, `&&`, `||` or `)`, found `then`"),
                row("Case( kind == LEGAL, )", "4:22: expected the name of a field, found `)`"),
                row("Case kind == LEGAL", "4:1: expected a pattern such as `Item( ... )`, or `then`, found `Case`"),
                row(
                        "Case() or Matter()",
                        "4:8: `or` is not permitted between patterns; write two rules, or `||` inside one pattern"),
                row("Case() and Matter()", "4:8: `and` is not needed: patterns stand one after the other"),
                row(
                        "not ( Case() )",
                        "4:5: expected the kind of fact, without parentheses around the pattern, found `(`"),
                row(
                        "not $i : Instrument()",
                        "4:5: `$i` would stand for no fact, as the pattern is negated or `exists`; remove it"),
                row("$a : Case() $a : Matter()", "4:13: `$a` already stands for another fact; choose another name"),
                row("a : Case()", "4:1: expected a pattern such as `Item( ... )`, or `then`, found `a`"),
                row("Item( holderCountry == $r.country )", "4:24: `$r` stands for no fact of an earlier pattern"),
                row(
                        "$r : Requester() Item( holderCountry == $r.land )",
                        "4:44: `Requester` has no field `land`; allowed: type, country, place, union, authority,"
                                + " channel,"
                                + " certification, domain, callback, document, firstContact, compromised, noticePosition"),
                row(
                        "$r : Requester() Item( minor == $r.country )",
                        "4:30: `minor` and `country` hold values of different kinds"),
                row(
                        "$r : Requester() Item( service == $r.country )",
                        "4:32: `service` and `country` hold values of different kinds"),
                row(
                        "Item( service == \"Chat\" )",
                        "4:18: a name stands in double quotes and in lower case; write `\"chat\"`"),
                row(
                        "Item( service == chat )",
                        "4:18: a name stands in double quotes and in lower case; write `\"chat\"`"),
                row("Item( service == \"<b>\" )", "4:18: a name stands in double quotes and in lower case"),
                row(
                        "Instrument( rank == \"chief!\" )",
                        "4:21: an id stands in double quotes, of letters, digits, `.`, `_`, `/` and `-`, such as"
                                + " `\"us-code-18/2704\"`"),
                row(
                        "Item( service < \"chat\" )",
                        "4:15: `service` holds a name, which `<` does not compare; use `==`, `!=`, `in`, `not in`"),
                row("$r : Requester() Item( minor < $r.firstContact )", "4:30: two facts are compared by `==`, `!=`"),
                row(
                        "$r : Requester() Item( minor == YES || minor == $r.firstContact )",
                        "4:49: a comparison with another fact stands alone between commas, not beside `||`; write"
                                + " two rules"),
                row(
                        "Case() Matter() Emergency() Requester()",
                        "4:29: a rule has at most three patterns, and this is one more; split the rule"),
                row(
                        "Item() Instrument()",
                        "4:8: a case has several of `Item` and of `Instrument`, and a rule goes through one of the two;"
                                + " put `exists` or `not` before the other"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_mistake_in_a_condition_is_named_where_it_stands(String when, String message) {
        assertThat(Rules.problems(when, "withdraw();")).containsExactly("us/a.drl:" + message);
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                row("prohbit( $item );", "6:1: no finding is called `prohbit`; closest is `prohibit`"),
                row("prohibit( $itm );", "6:11: no pattern binds `$itm`; closest is `$item`"),
                row("prohibit();", "6:1: `prohibit` is about `Item`; write `prohibit( $item );`"),
                row(
                        "defect( UNSIGNED );",
                        "6:1: `defect` is about `Item` or `Instrument`; write `defect( $instrument, UNSIGNED );`"),
                row(
                        "defect( $item, OVERBROAD, ACCESS_LOG );",
                        "6:1: a defect names categories only if it is about an `Instrument`; say in the pattern of the"
                                + " `Item` which category it is of"),
                row(
                        "recognise( $item, JUDICIAL_ORDER );",
                        "6:12: `recognise` is about `Instrument`, and `$item` is `Item`; write"
                                + " `recognise( $instrument, JUDICIAL_ORDER );`"),
                row(
                        "withdraw( $item );",
                        "6:11: `withdraw` is about the whole request, and `$item` is `Item`; write `withdraw();`"),
                row(
                        "require( $item );",
                        "6:16: a type of instrument is missing; write `require( $item, SEARCH_WARRANT,"
                                + " GRAND_JURY_SUBPOENA );`"),
                row(
                        "require( $item, SEARCH_WARANT );",
                        "6:17: `SEARCH_WARANT` is no type of instrument; closest is `SEARCH_WARRANT`"),
                row("require( $item, SEARCH_WARRANT, SEARCH_WARRANT );", "6:33: `SEARCH_WARRANT` is named twice"),
                row("prohibit( $item, NEVER );", "6:18: `NEVER` does not belong here; write `prohibit( $item );`"),
                row(
                        "exempt( $item, MERCY );",
                        "6:16: `MERCY` is no basis; allowed: EMERGENCY, CONSENT, PUBLIC, SUBJECT, RESEARCH,"
                                + " INTERNAL, FREE"),
                row(
                        "exempt( $item, CONSENT, VOLUNTARILY );",
                        "6:25: `VOLUNTARILY` does not belong here; write"
                                + " `exempt( $item, EMERGENCY, VOLUNTARY );`"),
                row(
                        "preserve( \"90 days\" );",
                        "6:11: `\"90 days\"` is no term; write days, months or years, such as `\"P90D\"` or `\"P1M\"`"),
                row(
                        "preserve( \"P0D\" );",
                        "6:11: `\"P0D\"` is no term; write days, months or years, such as `\"P90D\"` or `\"P1M\"`"),
                row("preserve( P90D );", "6:11: `P90D` is no term; write `preserve( \"P90D\" );`"),
                row(
                        "answerWithin( \"PT30M\" );",
                        "6:15: `\"PT30M\"` is no term; write whole hours, such as `\"PT8H\"`"),
                row(
                        "answerWithin( \"P1M\", WORKING_DAYS );",
                        "6:15: `WORKING_DAYS` counts working days, and `\"P1M\"` is not in days; write days, such as"
                                + " `\"P3D\"`"),
                row(
                        "answerWithin( \"P10D\", EU_1182_72 );",
                        "6:23: `EU_1182_72` is no counting rule; closest is `EU_1182_71`"),
                row(
                        "fee( 25.00, USD );",
                        "6:8: `.` is not permitted here: a code stands bare, a field has no path,"
                                + " an amount stands in quotes"),
                row("fee( \"25,00\", USD );", "6:6: `\"25,00\"` is no amount; write digits, such as `\"25.00\"`"),
                row(
                        "fee( \"25\", DOLLAR );",
                        "6:12: `DOLLAR` is no currency; write an ISO 4217 code, such as `USD` or `EUR`"),
                row("approve( LEGAL_COUNSEL, 0 );", "6:25: `0` people cannot approve; write a number from 1 to 9"),
                row("limit( TEAM_SIZE, -1 );", "6:19: `-1` is no number; a number has one to nine digits"),
                row("prohibit( $item )", "7:1: expected `;`, found `end`"),
                row(
                        "prohibit( $item ); prohibit( $item );",
                        "6:20: expected `end`, as a rule says one thing, found" + " `prohibit`"),
                row("", "7:1: expected a finding such as `prohibit( $item );`, found `end`"));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void a_mistake_in_a_finding_is_named_where_it_stands(String then, String message) {
        assertThat(Rules.problems("$item : Item()", then)).containsExactly("us/a.drl:" + message);
    }

    @Test
    void a_doubt_is_about_a_fact_that_can_be_unknown() {
        assertThat(Rules.problems("$i : Instrument()", "doubt( $i, expired );"))
                .singleElement()
                .asString()
                .startsWith("us/a.drl:6:12: `expired` is no field of an instrument that can be unknown");
    }

    @Test
    void an_unknown_fact_is_one_problem_though_a_finding_is_about_it() {
        assertThat(Rules.problems("$item : Itm()", "prohibit( $item );"))
                .containsExactly("us/a.drl:4:9: no fact is called `Itm`; closest is `Item`");
    }

    @Test
    void all_mistakes_in_the_words_of_a_rule_are_told_at_once() {
        assertThat(Rules.problems("Case( knd == LEGAL, kind == LEGL ) Mater()", "withdrow();"))
                .hasSize(4);
    }

    @Test
    void the_package_is_the_pack() {
        assertThat(Rules.problemsOf("package de\n"))
                .containsExactly("us/a.drl:1:9: the package is `de` and the pack `us`; write `package us`");
    }

    @Test
    void a_hyphen_of_the_pack_is_an_underscore_in_the_package() {
        assertThat(Rules.problemsOf("house.oak-2026", "package house.oak_2026\n"))
                .isEmpty();
        assertThat(Rules.problemsOf("us-ca", "package us\n"))
                .containsExactly("us-ca/a.drl:1:9: the package is `us` and the pack `us-ca`; write `package us_ca`");
    }

    @Test
    void a_file_begins_with_its_package() {
        assertThat(Rules.problemsOf("rule \"us.a\" when then withdraw(); end"))
                .containsExactly("us/a.drl:1:1: expected `package`, found `rule`");
    }

    private static Arguments row(String written, String message) {
        return Arguments.of(written, message);
    }
}
