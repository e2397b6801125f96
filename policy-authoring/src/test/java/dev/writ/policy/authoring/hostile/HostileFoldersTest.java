package dev.writ.policy.authoring.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.pages.ExamplePack;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pack folders that reach out of themselves, or hold what a class path, Drools or a shell would pick up. */
class HostileFoldersTest {
    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void a_pack() {
        folder = new ExamplePack().in(parent).folder();
    }

    @AfterEach
    void nothing_ran() {
        Silence.check();
    }

    @Test
    void a_link_to_a_file_outside_is_not_followed() throws IOException {
        Path secret = Files.writeString(parent.resolve("secret.yaml"), "title: secret");
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);

        assertRefused("W002", "links are not followed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.drl", "pack.yaml", "sources"})
    void a_link_in_place_of_what_belongs_to_the_pack_is_not_followed(String name) throws IOException {
        Path elsewhere = Files.move(folder.resolve(name), parent.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(name), elsewhere);

        assertRefused("W002", "links are not followed");
    }

    @Test
    void a_link_to_the_pack_itself_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop.yaml"), folder);

        assertRefused("W002", "links are not followed");
    }

    @Test
    void a_link_to_nothing_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.drl"), Path.of("/does/not/exist"));

        assertRefused("W002", "links are not followed");
    }

    /** What is no file would keep its reader waiting, as a pipe does. */
    @Test
    void a_socket_is_not_opened() throws IOException {
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("pipe.yaml")));

            assertRefused("W002", "a pack holds files, and one folder called `sources`");
        }
    }

    @Test
    void a_folder_with_the_name_of_a_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("more.drl"));

        assertRefused("W002", "a pack holds files, and one folder called `sources`");
    }

    @Test
    void a_folder_in_the_folder_of_sources_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("sources/sources"));

        assertRefused("W002", "a pack holds files, and one folder called `sources`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF", "org", ".git", "..."})
    void any_other_folder_is_refused(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));

        assertRefused("W002", "a pack holds files, and one folder called `sources`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canary.class",
                "canary.jar",
                "Canary.java",
                "kmodule.xml",
                "song.dsl",
                "song.dslr",
                "song.rdrl",
                "song.gdst",
                "song.xls",
                "song.xlsx",
                "song.dmn",
                "song.bpmn",
                "song.pmml",
                "song.drl.yaml",
                "song.DRL",
                "song.yml",
                "song.properties",
                ".drl",
                "..drl",
                "-rf.drl",
                "a b.drl",
                "a;b.drl",
                "\u0430cme.drl",
                "a\u202elrd.yaml",
                "sources/song.drl",
                "sources/..yaml"
            })
    void a_file_that_somebody_else_would_pick_up_is_refused(String name) throws IOException {
        Files.writeString(folder.resolve(name), Silence.CLASS);

        assertRefused("W002", "nothing reads a file of this name");
    }

    @Test
    void two_folders_that_are_one_pack_are_refused_together() {
        PackOnDisk twin = new ExamplePack().in(parent.resolve("other"));
        var readings = List.of(PackReader.read(folder), twin.read());

        assertThat(PackCheck.check(readings))
                .anySatisfy(problem -> assertThat(problem.code().number() + " " + problem.message())
                        .isEqualTo("W019 two of the folders are the pack `house.acme`; give one of them another name"));
    }

    private void assertRefused(String code, String says) {
        var reading = PackReader.read(folder);

        assertThat(reading.pack()).isEmpty();
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.code().number()).isEqualTo(code);
            assertThat(problem.message()).contains(says);
            assertThat(problem.toString()).doesNotContain("\u202e", "\n");
        });
    }
}
