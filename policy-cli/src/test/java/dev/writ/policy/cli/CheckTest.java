package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.rules.BuiltInPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final int PACKS =
            BuiltInPacks.law().size() + BuiltInPacks.houses().size();

    @TempDir
    private Path folder;

    @Test
    void what_has_to_be_changed_is_printed_with_its_place() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");

        assertThat(Run.piped("check", house.toString())).isEqualTo(new Run(1, """
            house.kestrel/civil.yaml:2:3: W029 `house.kestrel.civil` stands in no scenario; add one, and list the\
             rule under `stands` (docs/checks/W029.md)
            house.kestrel/civil.yaml:2:3: W030 `house.kestrel.civil` is silent in no scenario; add one, and list\
             the rule under `silent` (docs/checks/W030.md)
            """, "policy: 2 problems in 1 pack\n"));
    }

    @Test
    void a_folder_of_packs_is_checked_pack_by_pack() throws IOException {
        HouseOnDisk.write(folder.resolve("house.a"), "house.a.civil");
        HouseOnDisk.write(folder.resolve("house.b"), "house.b.civil");

        assertThat(Run.piped("check", folder.toString()).out())
                .contains("house.a/civil.yaml:2:3: ", "house.b/civil.yaml:2:3: ");
    }

    @Test
    void a_pack_that_does_not_load_is_worse() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
        Files.writeString(house.resolve("civil.drl"), "package house.kestrel\n\nrule civil\n");

        var run = Run.piped("check", house.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).startsWith("house.kestrel/civil.drl:3:");
    }

    @Test
    void a_folder_without_rules_is_no_pack() {
        var run = Run.piped("check", folder.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("the folder has no `pack.yaml`; add one");
    }

    @Test
    void the_built_in_packs_are_in_order() {
        assertThat(Run.piped("check", "../policy-rules/src/main/packs"))
                .isEqualTo(new Run(0, "", "policy: nothing to change in " + PACKS + " packs\n"));
    }

    @Test
    void the_example_houses_are_in_order() {
        assertThat(Run.piped("check", "../policy-examples/houses"))
                .returns(0, Run::status)
                .returns("", Run::out);
    }

    @Test
    void packs_that_do_not_load_are_counted() throws IOException {
        HouseOnDisk.write(folder.resolve("house.a"), "house.a.civil");
        var broken = HouseOnDisk.write(folder.resolve("house.b"), "house.b.civil");
        Files.delete(broken.resolve("civil.drl"));

        assertThat(Run.piped("check", folder.toString()).err()).endsWith(" in 2 packs; 1 does not load\n");
    }

    @Test
    void an_id_of_a_built_in_pack_is_not_used_again() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.approval"), "house.approval.content");

        assertThat(Run.piped("check", house.toString()).out())
                .contains("W019 `house.approval.content` already stands in house.default/approval.drl:");
    }

    @Test
    void a_pack_that_takes_the_place_of_a_built_in_one_uses_its_ids() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.default"), "house.approval.content");

        assertThat(Run.piped("check", house.toString()).out()).doesNotContain("W019");
    }
}
