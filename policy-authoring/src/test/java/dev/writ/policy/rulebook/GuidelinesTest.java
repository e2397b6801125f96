package dev.writ.policy.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.rulebook.print.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guidelines of a small house beside a law of one rule. */
class GuidelinesTest {
    private static final String MANIFEST = """
        id: house.kestrel
        title: Kestrel
        kind: house
        reviewedBy: nobody
        """;

    @TempDir
    Path folder;

    @Test
    void a_rule_of_the_house_is_a_statement_with_its_conditions() {
        assertThat(section("Telling the account holder", rule("notice", """
                Case( kind in ( LEGAL, EMERGENCY, PRESERVATION, PRESERVATION_EXTENSION ) )
                Requester( type == COURT )
            """, "notice( BEFORE, \"P7D\" );")))
                .isEqualTo("""
                    ### Title of notice

                    The account holder is told before anything is given. There is time to object: 7 days.

                    This applies where:

                    - the requester is a court

                    **Why:** Reason of notice.

                    Rule [`house.kestrel.notice`](<house.kestrel.md#house.kestrel.notice>)
                    """);
    }

    @Test
    void what_the_house_leaves_open_is_said() {
        var section = section("Emergencies", rule("court", "    Requester( type == COURT )", "notice( AFTER );"));

        assertThat(section).isEqualTo("Neither the house policy nor any other pack says anything about emergencies.\n");
    }

    @Test
    void what_another_pack_says_is_told_in_short() {
        assertThat(section(
                        "What is refused or left out",
                        rule("court", "    Requester( type == COURT )", "notice( AFTER );")))
                .isEqualTo("""
                    The house policy itself says nothing about what is refused whatever is presented; other packs do.

                    ### Besides: United States

                    - **Content needs a warrant.** These data are never given, whatever is presented. \
                    [`us.content`](<us.md#us.content>)
                    """);
    }

    @Test
    void papers_are_shown_by_category() {
        assertThat(section("Which data need which papers", rule("logs", """
                $item : Item( category == ACCESS_LOG )
            """, "require( $item, SEARCH_WARRANT );")))
                .contains(
                        "### Kestrel", "- **Login history**\n  - Any one of these papers suffices: A search warrant\n");
    }

    @Test
    void a_curable_refusal_says_what_can_be_done() {
        var text = section("How to ask, and what a paper must look like", rule("mail", """
                Requester( channel == FREE_MAIL )
            """, "bar( NOT_VERIFIED );"));
        assertThat(text).contains("**What can be done:** cure of mail.").doesNotContain("Nothing that is sent later");
    }

    @Test
    void rules_about_other_requests_and_about_the_inside_are_left_out() {
        Stream.of(
                        rule("own", "    Case( kind == SUBJECT_ACCESS )", "answerWithin( \"P1M\" );"),
                        rule("staff", "    Internal( stated == true )", "answerAtOnce();"),
                        rule("research", "    Research( stated == true )", "limit( TEAM_SIZE, 3 );"),
                        rule("counsel", "    Requester( type == COURT )", "approve( LEGAL_COUNSEL, 1 );"),
                        rule("fraud", "    Requester( type == COURT )", "flag( SENDER_MISMATCH );"),
                        rule("private", "    Requester( type == PRIVATE_PERSON )", "answerAtOnce();"))
                .forEach(pack -> assertThat(page(pack)).doesNotContain("Title of "));
    }

    @Test
    void that_others_may_not_ask_is_told() {
        assertThat(section("Who may ask, and about what", rule("private", """
                Requester( type == PRIVATE_PERSON )
            """, "bar( NOT_AN_AUTHORITY );")))
                .contains("### Title of private");
    }

    private Reading rule(String name, String when, String then) {
        var id = "house.kestrel." + name;
        var cure = then.startsWith("bar") ? ", cure: cure of " + name : "";
        var reading = PackOnDisk.empty(folder.resolve(name), "house.kestrel")
                .with("pack.yaml", MANIFEST)
                .with(
                        "rules.drl",
                        "package house.kestrel\n\nrule \"%s\"\nwhen\n%s\nthen\n    %s\nend\n".formatted(id, when, then))
                .with(
                        "rules.yaml",
                        "rules:\n  %s: { title: Title of %s, reason: Reason of %s., because: a test%s }\n"
                                .formatted(id, name, name, cure))
                .read();
        assertThat(reading.problems()).isEmpty();
        return reading;
    }

    private String page(Reading house) {
        var law = PackOnDisk.in(folder.resolve("law"))
                .with(
                        "content.drl",
                        PackOnDisk.RULES.replace("require( $item, SEARCH_WARRANT );", "prohibit( $item );"))
                .read();
        var book = Rulebook.of(List.of(house, law), Optional.empty());
        return Form.MARKDOWN.files(book).getOrDefault("guidelines-kestrel.md", "");
    }

    private String section(String title, Reading house) {
        var from = page(house).split("## <a id=\"[a-z-]+\"></a>" + title + "\n\n", -1);
        assertThat(from).hasSize(2);
        return from[1].split("\n## ", -1)[0].replaceFirst("^> .*\n\n", "");
    }
}
