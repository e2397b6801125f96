package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PacksTest {

    @TempDir
    private Path folder;

    @Test
    void every_built_in_pack_has_a_line_and_the_law_comes_before_houses() {
        var lines = Run.piped("packs").out().lines().toList();

        assertThat(lines.get(0)).startsWith("PACK").contains("KIND", "RULES", "ROWS", "SOURCES", "SEEN", "CHANGES");
        assertThat(words(lines)).contains("core", "us", "house.default").startsWith("PACK", "core");
        assertThat(words(lines).indexOf("us")).isLessThan(words(lines).indexOf("house.default"));
        assertThat(lines.get(lines.size() - 1)).matches("[0-9]+ packs +[0-9]+ +[0-9]+ +[0-9]+ +[0-9]+ %");
    }

    @Test
    void a_pack_from_a_folder_is_counted_rule_by_rule() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");

        var own = json(Run.piped("packs", "--format", "json", house.toString()))
                .filter(pack -> pack.path("id").asString().equals("house.kestrel"))
                .toList();

        assertThat(own).singleElement().satisfies(pack -> {
            assertThat(pack.path("kind").asString()).isEqualTo("house");
            assertThat(pack.path("rules").asInt()).isEqualTo(1);
            assertThat(pack.path("rows").asInt()).isZero();
        });
    }

    @Test
    void of_law_that_changes_the_days_are_listed() {
        var changes = json(Run.piped("packs", "--format", "json"))
                .filter(pack -> pack.path("id").asString().equals("fr")
                        || pack.path("id").asString().equals("us"))
                .flatMap(pack -> pack.path("changes").valueStream())
                .map(JsonNode::asString);

        assertThat(changes).isNotEmpty().allMatch(day -> day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void a_pack_that_does_not_load_is_said_as_everywhere() {
        assertThat(Run.piped("packs", folder.resolve("nowhere").toString()).status())
                .isEqualTo(3);
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().map(line -> line.split(" ", 2)[0]).toList();
    }

    private static Stream<JsonNode> json(Run run) {
        return JsonMapper.shared().readTree(run.out()).valueStream();
    }
}
