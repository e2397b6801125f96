package dev.writ.policy.cli.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.letter.CourtLetter;
import dev.writ.policy.letter.HolderLetter;
import dev.writ.policy.letter.Letter;
import dev.writ.policy.letter.Recipient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mistakes in templates. */
class TemplateCheckTest {
    private static final Path PAGE = Path.of("../docs/letters.md");

    @Test
    void a_template_that_names_what_there_is_has_no_problem() {
        assertThat(court("{{date}} {{#grounds}}{{-index}}. {{ground}}{{^-last}}; {{/-last}}{{reference}}{{/grounds}}"))
                .isEmpty();
        assertThat(court("{{! what {{this is }} {{#sealed}}seal{{/sealed}}{{^orders}}none{{/orders}}{{{reference}}}"))
                .isEmpty();
    }

    @Test
    void an_unknown_name_is_told_with_its_place_and_the_closest_one() {
        assertThat(court("To the court\n\n  {{casenumber}}"))
                .containsExactly("court.txt:3:3: this letter has no name `casenumber` here; closest is `caseNumber`;"
                        + " docs/letters.md lists all");
    }

    @Test
    void a_name_is_unknown_where_it_would_only_be_looked_up_now_and_then() {
        assertThat(court("{{#caseNumber}}{{papers}}{{nummer}}{{/caseNumber}}"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("court.txt:1:16: `papers` is a list; write `{{#papers}}` and `{{/papers}}`");
    }

    @Test
    void a_name_of_a_list_is_known_inside_of_it_alone() {
        assertThat(court("{{#papers}}{{number}}{{/papers}}{{number}}"))
                .singleElement()
                .asString()
                .startsWith("court.txt:1:33: this letter has no name `number` here");
        assertThat(court("{{^papers}}{{number}}{{/papers}}")).hasSize(1);
    }

    @Test
    void in_a_section_that_is_unknown_nothing_more_is_told() {
        assertThat(court("{{#paper}}{{number}}{{/paper}}")).hasSize(1);
    }

    @Test
    void yes_and_no_are_no_text() {
        assertThat(court("{{sealed}}"))
                .containsExactly("court.txt:1:1: `sealed` is yes or no, and no text; write `{{#sealed}}` and"
                        + " `{{/sealed}}` around what depends on it");
    }

    @Test
    void what_counts_rows_is_known_in_lists_alone() {
        assertThat(court("{{#-first}}a{{/-first}}")).hasSize(1);
        assertThat(court("{{#papers}}{{#-first}}a{{/-first}}{{/papers}}")).isEmpty();
    }

    @Test
    void sections_begin_and_end_in_pairs() {
        assertThat(court("{{#papers}}\n{{what}}"))
                .containsExactly("court.txt:1:1: the section `papers` has no end; write `{{/papers}}` behind it");
        assertThat(court("{{/papers}}"))
                .containsExactly("court.txt:1:1: no section `papers` begins before its end; take it out, or write"
                        + " `{{#papers}}` before it");
        assertThat(court("{{#papers}}{{#number}}{{/papers}}{{/number}}"))
                .first()
                .asString()
                .startsWith("court.txt:1:23: the section `number` is to end before `papers` does");
    }

    @Test
    void braces_that_are_left_open_are_told() {
        assertThat(court("{{date}}\n{{reference"))
                .containsExactly("court.txt:2:1: `{{` has no end; write `}}` behind the name");
    }

    @Test
    void what_only_other_templates_understand_is_refused() {
        assertThat(court("{{>head}}"))
                .containsExactly("court.txt:1:1: `{{>head}}` is not understood; a template understands `{{name}}`,"
                        + " `{{#name}}`, `{{^name}}`, `{{/name}}` and `{{! a comment }}`");
        assertThat(court("{{=<% %>=}}")).hasSize(1);
    }

    @Test
    void a_notice_to_a_holder_cannot_name_what_an_order_of_secrecy_could_be_about() {
        assertThat(List.of("caseNumber", "reference", "to", "papers", "orders", "sealed", "grounds", "sources"))
                .allSatisfy(name -> assertThat(TemplateCheck.problems(
                                "holder.txt", "{{#" + name + "}}a{{/" + name + "}}", Name.in(HolderLetter.class)))
                        .hasSize(1));
    }

    @Test
    void the_templates_that_come_along_name_what_there_is() {
        for (var recipient : Recipient.values()) {
            assertThat(TemplateCheck.problems(
                            Templates.file(recipient), Templates.shipped(recipient), names(recipient)))
                    .isEmpty();
        }
    }

    @Test
    void the_page_about_letters_lists_every_name_of_every_letter() throws IOException {
        var page = Files.readString(PAGE);
        for (var recipient : Recipient.values()) {
            var section = page.substring(page.indexOf("### `" + Templates.file(recipient) + "`"));
            var end = section.indexOf("\n### ", 1);
            assertThat(all(names(recipient)))
                    .allSatisfy(name -> assertThat(end < 0 ? section : section.substring(0, end))
                            .contains("`" + name + "`"));
        }
    }

    private static Stream<String> all(Map<String, Name> names) {
        return names.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.getKey()),
                        entry.getValue() instanceof Name.Rows rows ? all(rows.names()) : Stream.empty()));
    }

    private static Map<String, Name> names(Recipient recipient) {
        return Name.in(Templates.letter(recipient));
    }

    private static List<String> court(String text) {
        Class<? extends Letter> letter = CourtLetter.class;
        return TemplateCheck.problems("court.txt", text, Name.in(letter));
    }
}
