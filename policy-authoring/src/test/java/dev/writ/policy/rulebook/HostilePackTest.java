package dev.writ.policy.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.rulebook.print.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Somebody puts markup into every text of a pack. */
class HostilePackTest {
    private static final String HTML = "\\\"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;&#60;]]>--><!--";
    private static final String MARKDOWN = "](javascript:alert(1)) `</code>` <b> [x](http://evil.example) ![y](z) **";

    /** What the book itself prints; anything else came from the pack. */
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "link", "body", "header", "nav", "main", "footer", "section", "article",
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "dl", "div", "dt", "dd", "table", "caption", "thead",
            "tbody", "tr", "th", "td", "a", "code", "pre", "strong", "span", "wbr");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "rel",
            "href",
            "class",
            "id",
            "scope",
            "data-column",
            "aria-label",
            "aria-labelledby",
            "aria-current");

    @TempDir
    Path folder;

    @Test
    void markup_in_any_text_stays_text_on_the_site() {
        var site = Site.of(Form.HTML.files(Rulebook.of(List.of(pack(HTML)), Optional.empty())));

        assertThat(site.elements()).extracting(Element::getTagName).isSubsetOf(ELEMENTS);
        assertThat(site.elements().stream().flatMap(HostilePackTest::attributes))
                .isSubsetOf(ATTRIBUTES);
        assertThat(site.page("us.html").getTextContent())
                .contains("TITLE \"'><script>alert(1)</script>", "REASON \"'><script>", "SCENARIO \"'><script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {HTML, MARKDOWN})
    void markup_in_any_text_stays_text_in_markdown(String markup) {
        var files = Form.MARKDOWN.files(Rulebook.of(List.of(pack(markup)), Optional.empty()));

        files.forEach((name, text) -> {
            var own = text.replaceAll("<a id=\"[A-Za-z0-9./-]*\"></a>", "")
                    .replaceAll("]\\(<[A-Za-z0-9.:/#-]*>\\)", "")
                    .replaceAll("(?m)^> ", "");
            assertThat(own).as(name).doesNotContainPattern("(?<!\\\\)[<>]").doesNotContainPattern("(?<!\\\\)]\\(");
        });
    }

    @Test
    void characters_that_nobody_sees_do_not_get_as_far_as_a_book() {
        assertThat(written("\\u202e\\u0007\\u200b").pack()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/x",
                "https:evil",
                "https://law.example@evil.example/",
                "https://law.example/\\\" onclick=\\\"alert(1)",
                " https://law.example/ x"
            })
    void only_addresses_of_the_web_are_linked(String address) {
        var pack = PackOnDisk.in(folder)
                .with(
                        "sources/us-code-18.yaml",
                        PackOnDisk.SOURCE.replace("https://law.example/18", '"' + address + '"'))
                .read();
        if (pack.pack().isEmpty()) {
            assertThat(pack.problems()).isNotEmpty();
            return; // the reader refuses what the book would not link
        }
        var book = Rulebook.of(List.of(pack), Optional.empty());

        var linked = Site.of(Form.HTML.files(book)).elements().stream()
                .map(element -> element.getAttribute("href"))
                .filter(href -> !href.matches("#?[A-Za-z0-9./-]*(#[A-Za-z0-9./-]+)?"));
        assertThat(linked).isEmpty();
        assertThat(Form.MARKDOWN.files(book).get("sources.md")).doesNotContain("evil", "alert", "passwd", "](<h");
    }

    @Test
    void an_address_of_the_web_is_linked() {
        var book = Rulebook.of(List.of(PackOnDisk.in(folder).read()), Optional.empty());

        assertThat(Form.HTML.files(book).get("us.html")).contains("<a href=\"https://law.example/18\">18 U.S.C.");
    }

    private Reading pack(String markup) {
        var reading = written(markup);
        assertThat(reading.problems()).isEmpty();
        return reading;
    }

    private Reading written(String markup) {
        return PackOnDisk.in(folder)
                .with(
                        "pack.yaml",
                        PackOnDisk.MANIFEST
                                .replace("United States", quoted("PACK", markup))
                                .replace("reviewedBy: writ", "reviewedBy: " + quoted("REVIEWER", markup)))
                .with("content.yaml", """
                    rules:
                      us.content:
                        title: %s
                        reason: %s
                        because: %s
                        cure: %s
                    scenarios:
                      - name: %s
                        given: { kind: LEGAL }
                        stands: [us.content]
                    """.formatted(
                                quoted("TITLE", markup),
                                quoted("REASON", markup),
                                quoted("BECAUSE", markup),
                                quoted("CURE", markup),
                                quoted("SCENARIO", markup)))
                .with(
                        "content.drl",
                        PackOnDisk.RULES.replace(
                                "require( $item, SEARCH_WARRANT );",
                                "bar( $item, USE_MUTUAL_ASSISTANCE, MUTUAL_ASSISTANCE, \"ROUTE <script>\", \"US\" );"))
                .with(
                        "sources/us-code-18.yaml",
                        PackOnDisk.SOURCE
                                .replace("United States Code, Title 18", quoted("WORK", markup))
                                .replace("18 U.S.C. 2702(a)", quoted("CITE", markup))
                                .replace("What providers may not disclose", quoted("HEADING", markup))
                                .replace("reviewedBy: writ", "reviewedBy: " + quoted("REVIEWER", markup)))
                .read();
    }

    private static String quoted(String name, String markup) {
        return '"' + name + " " + markup + '"';
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
                .map(i -> attributes.item(i).getNodeName());
    }
}
