package dev.writ.policy.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.rulebook.print.Form;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookTest {
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(<([^>]*)>\\)");
    private static final Pattern MARKDOWN_ANCHOR = Pattern.compile("<a id=\"([^\"]*)\"></a>");

    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");

    private static final List<Reading> PACKS = Stream.concat(
                    BuiltInPacks.READ.stream(), BuiltInPacks.EXAMPLE_HOUSES.stream())
            .toList();
    private static final Map<String, String> HTML = files(Form.HTML, PACKS, Optional.empty());
    private static final Map<String, String> MARKDOWN = files(Form.MARKDOWN, PACKS, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void every_rule_of_every_pack_is_explained_once_on_the_page_of_its_pack() {
        var site = Site.of(HTML);
        PACKS.forEach(pack -> {
            var ids = ids(pack);
            assertThat(ids).isNotEmpty();
            assertThat(site.anchors(pack.id() + ".html").stream().filter(ids::contains))
                    .containsExactlyInAnyOrderElementsOf(ids);
            assertThat(anchors(MARKDOWN.getOrDefault(pack.id() + ".md", "")).stream()
                            .filter(ids::contains))
                    .containsExactlyInAnyOrderElementsOf(ids);
        });
    }

    @Test
    void no_anchor_stands_twice_on_a_page() {
        var site = Site.of(HTML);
        site.pages().keySet().forEach(page -> assertThat(site.anchors(page)).doesNotHaveDuplicates());
        MARKDOWN.forEach((name, text) -> assertThat(anchors(text)).doesNotHaveDuplicates());
    }

    @Test
    void every_link_within_the_site_leads_somewhere() {
        var site = Site.of(HTML);
        var broken = new ArrayList<String>();
        site.pages()
                .keySet()
                .forEach(page -> site.elements(page).stream()
                        .map(element -> element.getAttribute("href"))
                        .filter(href -> !href.isEmpty() && !href.startsWith("https://") && !href.startsWith("http://"))
                        .filter(href -> !leads(site, page, href))
                        .forEach(href -> broken.add(page + " -> " + href)));
        assertThat(broken).isEmpty();
    }

    @Test
    void every_link_within_the_markdown_leads_somewhere() {
        var broken = new ArrayList<String>();
        MARKDOWN.forEach((page, text) -> MARKDOWN_LINK
                .matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(to -> !to.startsWith("http"))
                .filter(to -> !leads(to))
                .forEach(to -> broken.add(page + " -> " + to)));
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_packs_in_any_order_give_the_same_files(Form form) {
        var reversed = new ArrayList<>(PACKS);
        Collections.reverse(reversed);
        assertThat(files(form, reversed, Optional.empty())).isEqualTo(files(form, PACKS, Optional.empty()));
    }

    @Test
    void every_code_in_a_condition_stands_in_the_glossary() {
        var site = Site.of(HTML);
        var glossary = site.page("glossary.html").getTextContent();
        var codes = site.elements().stream()
                .filter(element -> element.getTagName().equals("pre"))
                .flatMap(element ->
                        CODE.matcher(element.getTextContent()).results().map(MatchResult::group))
                .distinct()
                .toList();

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(glossary).contains(codes);
    }

    @Test
    void every_page_of_a_pack_names_its_version() {
        PACKS.forEach(pack -> assertThat(HTML.get(pack.id() + ".html"))
                .contains(pack.pack().orElseThrow().hash()));
    }

    @Test
    void the_site_needs_nothing_but_its_own_files() {
        assertThat(Site.of(HTML).elements())
                .noneMatch(element ->
                        List.of("script", "img", "iframe", "object", "style").contains(element.getTagName()));
        assertThat(HTML.get("rulebook.css")).doesNotContain("@import", "url(");
    }

    @Test
    void on_a_chosen_day_tables_leave_out_what_is_not_in_force() {
        var dated = PackOnDisk.in(folder)
                .with("content.yaml", PackOnDisk.NOTES.replace("    reason:", "    until: 2026-06-30\n    reason:"))
                .read();

        var before = files(Form.MARKDOWN, List.of(dated), Optional.of(LocalDate.of(2026, 6, 30)));
        var after = files(Form.MARKDOWN, List.of(dated), Optional.of(LocalDate.of(2026, 7, 1)));

        assertThat(before.get("us.md")).contains("**Private content**").doesNotContain("**not in force");
        assertThat(after.get("us.md"))
                .contains("No rule of this pack asks for a paper.", "**not in force on the day of this book**");
    }

    @Test
    void a_pack_with_problems_makes_no_book() {
        var broken = PackOnDisk.in(folder).without("pack.yaml").read();

        assertThatThrownBy(() -> Rulebook.of(List.of(broken), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`us` has problems; a book is made of packs without any");
    }

    private static Map<String, String> files(Form form, List<Reading> packs, Optional<LocalDate> asOf) {
        return form.files(Rulebook.of(packs, asOf));
    }

    private static List<String> ids(Reading reading) {
        var pack = reading.pack().orElseThrow();
        return Stream.concat(
                        pack.rules().stream().map(rule -> rule.id()),
                        pack.obtainable().stream().map(row -> row.card().id()))
                .toList();
    }

    private static boolean leads(Site site, String page, String href) {
        int hash = href.indexOf('#');
        var file = hash == 0 ? page : hash < 0 ? href : href.substring(0, hash);
        return hash < 0
                ? HTML.containsKey(file)
                : site.pages().containsKey(file) && site.anchors(file).contains(href.substring(hash + 1));
    }

    private static boolean leads(String to) {
        int hash = to.indexOf('#');
        var text = MARKDOWN.get(hash < 0 ? to : to.substring(0, hash));
        return text != null && (hash < 0 || anchors(text).contains(to.substring(hash + 1)));
    }

    private static List<String> anchors(String markdown) {
        return MARKDOWN_ANCHOR
                .matcher(markdown)
                .results()
                .map(anchor -> anchor.group(1))
                .toList();
    }
}
