package dev.writ.policy.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.ProblemCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {
    @TempDir
    private Path folder;

    @Test
    void every_code_has_a_page_and_every_page_a_code() {
        assertThat(Page.names())
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("README.md"),
                                Arrays.stream(ProblemCode.values()).map(code -> code.number() + ".md"))
                        .sorted()
                        .toList());
    }

    @Test
    void the_index_lists_every_code() {
        assertThat(Page.called("README.md").text())
                .contains(Arrays.stream(ProblemCode.values())
                        .map(code -> "| [%1$s](%1$s.md) | %2$s |\n".formatted(code.number(), code.title()))
                        .toList());
    }

    @Test
    void the_pack_of_the_examples_has_no_problem() {
        assertThat(problems(new ExamplePack())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_has_the_shape_of_all_pages(ProblemCode code) {
        Page page = page(code);

        assertThat(page.headings())
                .containsExactly("# " + code.number() + ": " + code.title(), "## Avoid", "## Prefer", "## Why");
        assertThat(page.text().lines().count()).isBetween(15L, 30L);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_page_says_to_avoid_is_told_with_its_code_and_no_other(ProblemCode code) {
        assertThat(problems(changed(code, "Avoid"))).isNotEmpty().allMatch(problem -> problem.code() == code);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_page_says_to_prefer_has_no_problem(ProblemCode code) {
        assertThat(problems(changed(code, "Prefer"))).isEmpty();
    }

    private static ExamplePack changed(ProblemCode code, String title) {
        List<Page.Block> blocks = page(code).blocks(title);
        assertThat(blocks).isNotEmpty();
        var pack = new ExamplePack();
        blocks.forEach(pack::with);
        return pack;
    }

    private static Page page(ProblemCode code) {
        return Page.called(code.number() + ".md");
    }

    private List<Problem> problems(ExamplePack pack) {
        PackOnDisk onDisk = pack.in(folder);
        return PackCheck.check(List.of(onDisk.read()));
    }
}
