package dev.writ.policy.testkit;

import static dev.writ.policy.testkit.Given.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    /** The examples of RFC 7386, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{a: b} | {a: c} | {a: c}",
                "{a: b} | {b: c} | {a: b, b: c}",
                "{a: b} | {a: null} | {}",
                "{a: b, b: c} | {a: null} | {b: c}",
                "{a: [b]} | {a: c} | {a: c}",
                "{a: c} | {a: [b]} | {a: [b]}",
                "{a: {b: c}} | {a: {b: d, c: null}} | {a: {b: d}}",
                "{a: [{b: c}]} | {a: [1]} | {a: [1]}",
                "[a, b] | [c, d] | [c, d]",
                "{a: b} | [c] | [c]",
                "{a: foo} | bar | bar",
                "{e: null} | {a: 1} | {e: null, a: 1}",
                "[1, 2] | {a: b, c: null} | {a: b}",
                "{} | {a: {bb: {ccc: null}}} | {a: {bb: {}}}"
            })
    void the_standard_s_examples_come_out_as_it_says(String target, String patch, String result) {
        assertThat(MergePatch.apply(yaml(target), yaml(patch))).isEqualTo(yaml(result));
    }

    @Test
    void the_template_stays_as_it_was() {
        var template = yaml("{a: {b: c}}");

        MergePatch.apply(template, yaml("{a: {b: d}, e: f}"));

        assertThat(template).isEqualTo(yaml("{a: {b: c}}"));
    }
}
