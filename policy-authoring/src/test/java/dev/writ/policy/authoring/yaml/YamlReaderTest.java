package dev.writ.policy.authoring.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NO|\"NO\"",
                "yes|\"yes\"",
                "2026-11-22|\"2026-11-22\"",
                "2026-4710|\"2026-4710\"",
                "007|\"007\"",
                "~|\"~\"",
                "0x1F|\"0x1F\"",
                "true|true",
                "12|12",
                "-1.50|-1.50",
                "null|null",
                "'true'|\"true\"",
                "[a, 1]|[\"a\",1]",
                "{b: 1, a: {}}|{\"b\":1,\"a\":{}}",
                "'a\"\\b'|\"a\\\"\\\\b\""
            })
    void only_what_looks_like_json_is_anything_but_text(String yaml, String json) {
        assertThat(read("key: " + yaml).json()).isEqualTo("{\"key\":" + json + "}");
    }

    @Test
    void every_part_knows_its_place() {
        Tree.Mapping tree = read("a: 1\nb:\n  - x\n  - c: y\n");
        assertThat(tree.keys().get("b")).isEqualTo(new Place("us/a.yaml", 2, 1));
        assertThat(tree.get("b"))
                .get(InstanceOfAssertFactories.type(Tree.Listing.class))
                .extracting(listing -> listing.elements().get(1).place())
                .isEqualTo(new Place("us/a.yaml", 4, 5));
    }

    @Test
    void folded_text_is_one_line() {
        assertThat(read("a: >-\n  one\n  two\n").json()).isEqualTo("{\"a\":\"one two\"}");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "the file is empty"),
                Arguments.of("- a", "expected keys and values, such as `title: ...`"),
                Arguments.of("a: &x 1\nb: *x", "anchors are not permitted; write the value where it is needed"),
                Arguments.of("a: *x", "aliases are not permitted; write the value again"),
                Arguments.of("a: !!java.net.URL [\"http://x\"]", "tags are not permitted; write the value alone"),
                Arguments.of("a: !!str 1", "tags are not permitted; write the value alone"),
                Arguments.of("a: !<tag:yaml.org,2002:int> 1", "tags are not permitted; write the value alone"),
                Arguments.of("!!map {a: 1}", "tags are not permitted; write the value alone"),
                Arguments.of("!!javax.script.ScriptEngineManager {}", "tags are not permitted; write the value alone"),
                Arguments.of("a: 1\na: 2", "the key `a` stands here twice"),
                Arguments.of("{a: 1}: 2", "a key is a word"),
                Arguments.of("? [a]\n: 1", "a key is a word"),
                Arguments.of("a: 1\n---\nb: 2", "the file holds a second document; keep one"),
                Arguments.of("a: " + "[".repeat(40) + "]".repeat(40), "nothing is nested more than 32 deep"),
                Arguments.of("a: " + "[".repeat(100_000), "nothing is nested more than 32 deep"),
                Arguments.of("a: \"x", "this is not YAML: found unexpected end of stream"),
                Arguments.of("a: b: c", "this is not YAML: mapping values are not allowed here"),
                Arguments.of("a: [1", "this is not YAML: expected ',' or ']', but got <stream end>"),
                Arguments.of(
                        "\ta: 1",
                        "this is not YAML: found character '\\t(TAB)' that cannot start any token."
                                + " (Do not use \\t(TAB) for indentation)"),
                Arguments.of("a: {<<: {b: 1}}\n<<: 1\n<<: 2", "the key `<<` stands here twice"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_more_than_keys_and_values_is_refused(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(Refused.class).hasMessage(message);
    }

    @Test
    void a_bomb_does_not_go_off() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, "*a" + (i - 1) + ", *a".repeat(8).replace("*a", "*a" + (i - 1))));
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(Refused.class);
    }

    private static Tree.Mapping read(String yaml) {
        return YamlReader.read(SourceText.of("us/a.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
