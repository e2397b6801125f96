package dev.writ.policy.authoring.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFolderTest {

    @TempDir
    Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void a_folder() throws IOException {
        folder = Files.createDirectory(parent.resolve("us"));
        Files.createDirectory(folder.resolve("sources"));
    }

    @Test
    void the_files_of_a_pack_are_read_in_the_order_of_their_names() throws IOException {
        for (String name : List.of("pack.yaml", "b.drl", "a.csv", "coverage.md", "sources/us-code-18.yaml")) {
            Files.writeString(folder.resolve(name), name);
        }
        var problems = new Problems();

        assertThat(PackFolder.read(folder, problems).contents().keySet())
                .containsExactly("a.csv", "b.drl", "coverage.md", "pack.yaml", "sources/us-code-18.yaml");
        assertThat(problems.none()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "rules.drl.bak",
                "Rules.drl",
                "rules.java",
                "rules.class",
                "a b.yaml",
                "..yaml",
                "rules.drl.yaml",
                "sources/code.drl",
                "sources/.yaml"
            })
    void a_file_that_nothing_reads_is_refused(String name) throws IOException {
        Files.writeString(folder.resolve(name), "x");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("us/" + name + ":1:1: nothing reads a file of this name; expected lower-case words");
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path outside = Files.writeString(parent.resolve("secret.yaml"), "title: secret");
        Files.createSymbolicLink(folder.resolve("link.yaml"), outside);

        assertThat(problems()).containsExactly("us/link.yaml:1:1: links are not followed; put the file itself here");
    }

    @Test
    void a_link_to_another_folder_is_not_followed() throws IOException {
        Files.delete(folder.resolve("sources"));
        Files.createSymbolicLink(folder.resolve("sources"), parent);

        assertThat(problems()).containsExactly("us/sources:1:1: links are not followed; put the file itself here");
    }

    @Test
    void a_folder_other_than_sources_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("rules.drl"));

        assertThat(problems())
                .containsExactly("us/rules.drl:1:1: a pack holds files, and one folder called `sources`; remove this");
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws IOException {
        Files.write(folder.resolve("a.drl"), new byte[PackFolder.LARGEST + 1]);

        assertThat(problems()).containsExactly("us/a.drl:1:1: a file has at most 256 KB; split it by topic");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        for (int i = 0; i <= PackFolder.MOST; i++) {
            Files.writeString(folder.resolve("a" + i + ".drl"), "");
        }

        assertThat(problems()).singleElement().asString().endsWith("a pack has at most 500 files; split it");
    }

    @Test
    void a_name_that_plays_with_the_terminal_is_shown_harmless() throws IOException {
        Files.writeString(folder.resolve("a\u001b[31m.drl"), "");

        assertThat(problems()).singleElement().asString().startsWith("us/a?[31m.drl:1:1: nothing reads");
    }

    @Test
    void what_is_no_folder_is_refused() {
        assertThat(problemsOf(parent.resolve("de")))
                .containsExactly("de:1:1: `" + parent.resolve("de") + "` is no folder");
    }

    @Test
    void the_hash_tells_names_and_contents_apart() throws IOException {
        Files.writeString(folder.resolve("a.drl"), "bc");
        String first = PackFolder.read(folder, new Problems()).hash();
        Files.delete(folder.resolve("a.drl"));
        Files.writeString(folder.resolve("ab.drl"), "c");

        assertThat(PackFolder.read(folder, new Problems()).hash()).isNotEqualTo(first);
    }

    private List<String> problems() {
        return problemsOf(folder);
    }

    private static List<String> problemsOf(Path path) {
        var problems = new Problems();
        PackFolder.read(path, problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
