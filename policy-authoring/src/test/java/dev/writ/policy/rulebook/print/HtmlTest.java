package dev.writ.policy.rulebook.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_and_attributes_are_escaped() {
        assertThat(new Html()
                        .element("p", "<b> & \"c\" 'd'", "title", "\"><script>")
                        .done())
                .isEqualTo("<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;c&quot;"
                        + " &#39;d&#39;</p>");
    }

    @Test
    void lines_count_where_text_is_verbatim_and_nowhere_else() {
        assertThat(new Html()
                        .open("pre")
                        .verbatim("a\n  b")
                        .close()
                        .element("p", "a\n  b")
                        .done())
                .endsWith("<pre>a\n  b</pre><p>a b</p>");
    }

    @Test
    void an_element_that_is_left_open_is_a_mistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Html().open("p").done())
                .withMessage("`p` is still open");
    }
}
