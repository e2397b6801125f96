package dev.writ.policy.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.PackCompiler.Uncompilable;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCompilerTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void a_compiled_pack_is_the_pack_that_was_read() throws IOException {
        PackOnDisk us = PackOnDisk.in(folder.resolve("packs"));

        compile();

        try (InputStream in = Files.newInputStream(folder.resolve("target/us.pack"))) {
            Pack compiled = PackCodec.read(in);
            assertThat(us.read().pack()).contains(compiled);
        }
        assertThat(folder.resolve("target/index")).hasContent("us");
    }

    @Test
    void the_same_packs_compile_to_the_same_bytes() throws IOException {
        PackOnDisk.in(folder.resolve("packs"));
        compile();
        byte[] first = Files.readAllBytes(folder.resolve("target/us.pack"));

        compile();

        assertThat(folder.resolve("target/us.pack")).hasBinaryContent(first);
    }

    @Test
    void a_pack_that_is_gone_does_not_stay_behind() throws IOException {
        PackOnDisk.in(folder.resolve("packs"));
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/de.pack"), "old");

        compile();

        assertThat(folder.resolve("target/de.pack")).doesNotExist();
    }

    @Test
    void a_problem_is_printed_with_its_place_and_nothing_is_written() {
        PackOnDisk.in(folder.resolve("packs")).with("content.drl", PackOnDisk.RULES.replace("$item,", "$itm,"));

        assertThatThrownBy(this::compile)
                .isInstanceOf(Uncompilable.class)
                .hasMessage("the packs in " + folder.resolve("packs") + " have 1 problem");
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .isEqualTo(folder.resolve("packs") + "/us/content.drl:9:14: no pattern binds `$itm`; closest is `$item`"
                        + System.lineSeparator());
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private void compile() throws IOException {
        PackCompiler.compile(
                folder.resolve("packs"),
                folder.resolve("target"),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
