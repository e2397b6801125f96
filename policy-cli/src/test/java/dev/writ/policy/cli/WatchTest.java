package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is told after a save. */
class WatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Path HOUSE = Path.of("../policy-rules/src/main/packs/house.default");

    @TempDir
    private Path folder;

    private Path house;
    private Watch watch;

    @BeforeEach
    void copy() throws IOException {
        house = folder.resolve("house.default");
        try (var files = Files.walk(HOUSE)) {
            for (var file : files.toList()) {
                Files.copy(file, house.resolve(HOUSE.relativize(file).toString()));
            }
        }
        watch = new Watch(house, DAY);
    }

    @Test
    void a_good_pack_has_nothing_to_tell_but_that_all_holds() {
        assertThat(watch.look().lines()).singleElement().asString().contains(" scenarios, 0 failed; nothing to change");
    }

    @Test
    void a_scenario_that_no_longer_holds_is_told_once_and_again_when_it_holds() {
        watch.look();
        edit("notice.drl", "notice( AFTER );", "notice( BEFORE );");

        assertThat(watch.look().lines())
                .anyMatch(line -> line.endsWith("now fails: a name disclosed, the holder told afterwards"))
                .anyMatch(line -> line.contains("/notice/action: expected AFTER, found BEFORE"));

        edit("notice.drl", "notice( BEFORE );", "notice( AFTER );");

        assertThat(watch.look().lines())
                .anyMatch(line -> line.endsWith("now holds: a name disclosed, the holder told afterwards"))
                .noneMatch(line -> line.contains("now fails"));
    }

    @Test
    void of_a_pack_whose_rules_stay_only_the_scenarios_that_were_edited_are_decided_again() {
        watch.look();
        edit("notice.yaml", "action: AFTER", "action: BEFORE");

        assertThat(watch.look().lines())
                .anyMatch(line -> line.contains(": now fails: "))
                .last()
                .asString()
                .matches("[0-9]+ scenarios, [1-3] decided again, [1-3] failed; .*");
    }

    @Test
    void a_scenario_that_moves_down_a_line_is_told_where_it_is_now() {
        watch.look();
        edit("notice.yaml", "action: AFTER", "action: BEFORE");
        watch.look();
        edit("notice.yaml", "rules:", "# a remark\nrules:");

        assertThat(watch.look().lines()).last().asString().contains(", 0 decided again, ");
    }

    @Test
    void what_a_category_needs_now_is_told_with_what_it_needed_before() {
        watch.look();
        edit("process.csv", "LOCATION_HISTORIC INTERACTION", "INTERACTION");
        edit(
                "process.csv",
                "CONTENT_PRIVATE,,>= JUDICIAL_ORDER",
                "CONTENT_PRIVATE LOCATION_HISTORIC,,>= JUDICIAL_ORDER");

        var lines = watch.look().lines();

        assertThat(lines)
                .containsSubsequence(
                        "LOCATION_HISTORIC, police of UY at an entity of SG",
                        "    was NEEDS_PROCESS by house.process.records")
                .anyMatch(line -> line.startsWith("    now NEEDS_PROCESS by house.process.content; no longer enough: "
                        + "ADMINISTRATIVE_SUBPOENA"))
                .noneMatch(line -> line.startsWith("CONTENT_PRIVATE"));
    }

    @Test
    void a_pack_that_does_not_load_is_told_and_compared_is_with_the_last_good_one() {
        watch.look();
        edit("notice.drl", "notice( AFTER );", "notice( AFTR );");

        var broken = watch.look();

        assertThat(broken.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(broken.lines())
                .anyMatch(line -> line.startsWith("house.default/notice.drl:8:13: W0"))
                .contains("the pack does not load; compared is with the last good one");

        edit("notice.drl", "notice( AFTR );", "notice( AFTER );");

        assertThat(watch.look().lines()).contains("nothing has changed");
    }

    @Test
    void the_command_looks_after_every_save_until_there_is_none() {
        var out = new ByteArrayOutputStream();
        var printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        var saves = new Saves(() -> edit("notice.drl", "notice( AFTER );", "notice( BEFORE );"));
        var command =
                new WatchCommand(new Streams(InputStream.nullInputStream(), printed, printed, false), watched -> saves);

        var status = new CommandLine(command).execute(house.toString());

        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).containsSubsequence("0 failed", "now fails", " failed");
    }

    @Test
    void looking_once_ends_with_what_was_found() {
        assertThat(Run.piped("watch", "--once", "--as-of", "2026-11-16", house.toString())
                        .status())
                .isEqualTo(ExitStatus.DONE);
    }

    @Test
    void a_folder_that_is_no_pack_is_refused() {
        var run = Run.piped("watch", folder.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains("is no pack");
    }

    @Test
    void a_save_in_the_folder_or_in_its_sources_is_noticed() {
        var changes = FolderChanges.in(house);
        edit("sources/central-policy.yaml", "title:", "# changed\ntitle:");

        assertThat(changes.await()).isTrue();
    }

    /** One save, and then no more. */
    private static final class Saves implements Changes {
        private final Runnable save;
        private boolean saved;

        Saves(Runnable save) {
            this.save = save;
        }

        @Override
        public boolean await() {
            if (saved) {
                return false;
            }
            save.run();
            saved = true;
            return true;
        }
    }

    private void edit(String file, String from, String to) {
        try {
            var path = house.resolve(file);
            var text = Files.readString(path);
            assertThat(text).contains(from);
            Files.writeString(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
