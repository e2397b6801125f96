package dev.writ.policy.rulebook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.policy.rulebook.document.Target.Here;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @Test
    void an_address_of_the_web_becomes_ascii() {
        assertThat(Target.web("HTTPS://law.example/gesetz/\u00a7").orElseThrow().url())
                .isEqualTo("HTTPS://law.example/gesetz/%C2%A7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "law.example", "javascript:x", "ftp://law.example", "https://", "https://a@b.example"})
    void anything_else_is_no_target(String written) {
        assertThat(Target.web(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../up", "a b", "A", "a/b", "a#b"})
    void a_page_has_a_name_that_is_safe_as_that_of_a_file(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Here.page(name));
    }
}
