package dev.writ.policy.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The examples of RFC 7386, appendix A, whose patch is an object.
                "{\"a\":\"b\"}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"b\"}|{\"b\":\"c\"}|{\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}|{\"a\":null}|{}",
                "{\"a\":\"b\",\"b\":\"c\"}|{\"a\":null}|{\"b\":\"c\"}",
                "{\"a\":[\"b\"]}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"c\"}|{\"a\":[\"b\"]}|{\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}|{\"a\":{\"b\":\"d\",\"c\":null}}|{\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}|{\"a\":[1]}|{\"a\":[1]}",
                "{\"e\":null}|{\"a\":1}|{\"e\":null,\"a\":1}",
                "{}|{\"a\":{\"bb\":{\"ccc\":null}}}|{\"a\":{\"bb\":{}}}"
            })
    void a_merge_patch_does_what_its_standard_says(String target, String patch, String result) {
        assertThat(read(target).patched(read(patch)).json()).isEqualTo(result);
    }

    @Test
    void control_characters_are_escaped_in_json() {
        var place = new Place("us/a.yaml", 1, 1);
        var text = new Tree.Text("\b\n", false, place);

        assertThat(new Tree.Mapping(Map.of("a", text), Map.of("a", place), place).json())
                .isEqualTo("{\"a\":\"\\u0008\\n\"}");
    }

    private static Tree.Mapping read(String text) {
        return YamlReader.read(SourceText.of("us/a.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
