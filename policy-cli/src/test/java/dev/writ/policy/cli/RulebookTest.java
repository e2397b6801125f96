package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {
    private static final String PACKS = "../policy-rules/src/main/packs";

    @TempDir
    private Path folder;

    @Test
    void the_book_covers_the_built_in_law_and_the_default_house() throws IOException {
        var run = rulebook();

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "wrote %d files to `%s`; begin with `%s`\n"
                                .formatted(names().size(), out(), out().resolve("index.html")),
                        ""));
        assertThat(names())
                .contains(
                        "core.html",
                        "us.html",
                        "house.default.html",
                        "guidelines-default.html",
                        "index.html",
                        "sources.html",
                        "glossary.html",
                        "rulebook.css");
    }

    @Test
    void a_house_in_a_folder_is_the_one_of_the_book() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");

        assertThat(rulebook(house.toString()).status()).isZero();
        assertThat(names()).contains("house.kestrel.html", "us.html").doesNotContain("house.default.html");
    }

    @Test
    void a_house_is_found_by_name() throws IOException {
        HouseOnDisk.write(folder.resolve("houses/house.kestrel"), "house.kestrel.civil");

        assertThat(rulebook("--houses", folder.resolve("houses").toString(), "--house", "kestrel"))
                .returns(0, Run::status);
        assertThat(names()).contains("house.kestrel.html").doesNotContain("house.default.html");
    }

    @Test
    void without_a_house_the_book_holds_the_law_alone() throws IOException {
        assertThat(rulebook("--house", "none").status()).isZero();
        assertThat(names()).noneMatch(name -> name.startsWith("house."));
    }

    @Test
    void a_house_that_nobody_has_is_told_with_the_nearest_name() {
        assertThat(rulebook("--house", "defualt"))
                .isEqualTo(new Run(2, "", "policy: there is no house policy `defualt`; closest is `default`\n"));
    }

    @Test
    void markdown_is_written_on_demand() throws IOException {
        assertThat(rulebook("--format", "markdown").status()).isZero();
        assertThat(names()).contains("index.md").noneMatch(name -> name.endsWith(".html") || name.endsWith(".css"));
    }

    @Test
    void a_book_is_not_written_into_a_pack() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");

        var run = Run.piped("rulebook", "--built-in", PACKS, "--out", house.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`" + house + "` is a pack, and a book in it would break it");
        assertThat(house.resolve("index.html")).doesNotExist();
    }

    @Test
    void other_files_in_the_folder_are_left_alone() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("mine.txt"), "mine");
        Files.writeString(out().resolve("index.html"), "old");

        assertThat(rulebook().status()).isZero();
        assertThat(out().resolve("mine.txt")).hasContent("mine");
        assertThat(out().resolve("index.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void a_pack_that_does_not_load_makes_no_book() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
        Files.writeString(house.resolve("civil.drl"), "package house.kestrel\n\nrule civil\n");

        var run = rulebook(house.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("policy: house.kestrel/civil.drl:3:");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_folder_that_is_a_file_is_told() throws IOException {
        Files.writeString(out(), "");

        assertThat(rulebook().err())
                .isEqualTo("policy: the book cannot be written to `" + out()
                        + "`; name a folder that can be written, or that does not exist yet\n");
    }

    private Run rulebook(String... more) {
        var arguments = new ArrayList<>(List.of("rulebook", "--built-in", PACKS, "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Run.piped(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("book");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(out())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
