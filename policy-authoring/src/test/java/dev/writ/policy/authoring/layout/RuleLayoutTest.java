package dev.writ.policy.authoring.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.text.Refused;
import org.junit.jupiter.api.Test;

class RuleLayoutTest {

    @Test
    void a_rule_gets_one_pattern_below_the_other() {
        assertThat(LaidOut.rules("""
            package   us rule "us.a" @Source( "x/1 x/2" ) when Case(kind==LEGAL) $item:Item( category  in
            ( CONTENT_PRIVATE,UNMAPPED )&&minor!=YES) not  Secrecy ( ) then
                require($item,SEARCH_WARRANT) ; end\
            """)).isEqualTo("""
                package us

                rule "us.a"
                    @Source("x/1 x/2")
                when
                    Case( kind == LEGAL )
                    $item : Item( category in ( CONTENT_PRIVATE, UNMAPPED ) && minor != YES )
                    not Secrecy()
                then
                    require( $item, SEARCH_WARRANT );
                end
                """);
    }

    @Test
    void there_is_one_empty_line_between_rules() {
        assertThat(LaidOut.rules("package us\n" + rule("us.a") + "\n\n\n\n" + rule("us.b")))
                .isEqualTo("package us\n\n" + rule("us.a") + "\n" + rule("us.b"));
    }

    @Test
    void what_does_not_fit_on_a_line_is_broken_where_its_parts_are_largest() {
        assertThat(LaidOut.rules(withPattern("Emergency( imminent == YES, described == YES, danger in ( DEATH,"
                        + " SERIOUS_PHYSICAL_INJURY ) || ( danger in ( CHILD_HARM, CRITICAL_INFRASTRUCTURE ) &&"
                        + " seriousInjury == YES ), claimed == true )")))
                .isEqualTo(withPattern("""
                    Emergency( imminent == YES, described == YES,
                                   danger in ( DEATH, SERIOUS_PHYSICAL_INJURY )
                                   || ( danger in ( CHILD_HARM, CRITICAL_INFRASTRUCTURE ) && seriousInjury == YES ),
                                   claimed == true )\
                    """));
    }

    @Test
    void a_long_list_stands_below_its_parenthesis() {
        assertThat(LaidOut.rules(withPattern("$item : Item( nexus == YES, category in ( SUBSCRIBER_IDENTITY,"
                        + " SUBSCRIBER_BILLING, SERVICE_RECORD, ACCESS_LOG, MESSAGE_METADATA ) )")))
                .isEqualTo(withPattern("""
                    $item : Item( nexus == YES,
                                      category in ( SUBSCRIBER_IDENTITY, SUBSCRIBER_BILLING, SERVICE_RECORD, ACCESS_LOG,
                                                    MESSAGE_METADATA ) )\
                    """));
    }

    @Test
    void comments_stay_where_they_belong() {
        var text = """
            // about the file

            // about the package
            package us // its name

            // left alone

            // about the rule
            rule "us.a" // its id
                // about the source
                @Source("x/1")
                // about the condition
            when
                // about the pattern
                Case( kind in ( LEGAL, // a demand
                                // or a plea
                                EMERGENCY ) ) // behind it
                Matter( nature /* of the crime */ == CRIMINAL )
                // about the finding
            then
                withdraw(); // why
                // before the end
            end // of the rule

            // about nothing
            """;

        assertThat(LaidOut.rules(text)).isEqualTo(text);
    }

    @Test
    void a_comment_of_several_lines_keeps_them() {
        var text = """
            package us

            /* One thing,
               and another. */
            rule "us.a"
            when
                Case( kind == LEGAL )
            then
                withdraw();
            end
            """;

        assertThat(LaidOut.rules(text.replace("thing,", "thing,  \t").replace("\n", "\r\n")))
                .isEqualTo(text);
    }

    @Test
    void a_comment_on_the_line_of_what_follows_goes_above_it() {
        assertThat(LaidOut.rules("package us\n/* why */ " + rule("us.a"))).contains("\n\n/* why */\nrule \"us.a\"\n");
    }

    @Test
    void a_file_without_rules_is_its_package() {
        assertThat(LaidOut.rules("  package house . acme ")).isEqualTo("package house.acme\n");
    }

    @Test
    void what_is_no_rule_file_is_refused_with_its_place() {
        assertThatThrownBy(() -> LaidOut.rules("package us\n\nrule a\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("expected the rule's id in double quotes");
    }

    private static String rule(String id) {
        return """
            rule "%s"
            when
                Case( kind == LEGAL )
            then
                withdraw();
            end
            """.formatted(id);
    }

    private static String withPattern(String pattern) {
        return "package us\n\nrule \"us.a\"\nwhen\n    " + pattern + "\nthen\n    withdraw();\nend\n";
    }
}
