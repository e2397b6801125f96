package dev.writ.policy.authoring.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.folder.PackFolder;
import dev.writ.policy.authoring.text.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLayoutTest {

    @TempDir
    private Path folder;

    @Test
    void files_that_are_laid_out_are_left_alone() {
        var pack = PackOnDisk.in(folder)
                .with("content.drl", PackOnDisk.RULES.replace("( \"us-code-18/2702.a\" )", "(\"us-code-18/2702.a\")"));

        assertThat(layout(pack)).isEqualTo(new PackLayout(new TreeMap<>(), List.of()));
    }

    @Test
    void the_others_are_laid_out_wherever_they_lie() {
        var pack = PackOnDisk.in(folder)
                .with("pack.yaml", PackOnDisk.MANIFEST.replace(": ", ":   "))
                .with("sources/us-code-18.yaml", PackOnDisk.SOURCE + "\n\n");

        assertThat(layout(pack).changed().keySet())
                .containsExactly("content.drl", "pack.yaml", "sources/us-code-18.yaml");
        assertThat(layout(pack).changed()).containsEntry("pack.yaml", PackOnDisk.MANIFEST);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_keeps_no_other_from_being_laid_out() {
        var pack = PackOnDisk.in(folder)
                .with("other.drl", "package us\n\nrule a")
                .with("content.yaml", "  " + PackOnDisk.NOTES.replace("\n", "\n  "));

        var layout = layout(pack);

        assertThat(layout.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("us/other.drl:3:6: ");
        assertThat(layout.changed()).containsKeys("content.drl", "content.yaml").doesNotContainKey("other.drl");
    }

    private static PackLayout layout(PackOnDisk pack) {
        return PackLayout.of(PackFolder.read(pack.folder(), new Problems()));
    }
}
