package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewHouseTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_house_is_in_order_holds_and_is_laid_out() {
        assertThat(create("acme").status()).isZero();

        var house = folder.resolve("house.acme").toString();
        assertThat(Run.piped("check", house).out()).isEmpty();
        assertThat(Run.piped("test", house)).isEqualTo(new Run(0, "18 scenarios, 0 failed\n", ""));
        assertThat(Run.piped("fmt", "--check", house)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void it_says_what_was_written_and_what_a_person_has_to_do() {
        var house = folder.resolve("house.acme");

        assertThat(create("acme").out())
                .contains("created " + house.resolve("pack.yaml") + "\n", "next:\n")
                .contains("  " + house.resolve("pack.yaml") + ":4: say who answers for this policy")
                .contains("  " + house.resolve("sources/guidelines.yaml") + ":4: cite each section")
                .endsWith("  policy check " + house + "\n  policy test " + house + "\n")
                .doesNotContain("{{");
    }

    @Test
    void its_name_may_be_given_in_full() throws IOException {
        create("house.heron");

        assertThat(folder.resolve("house.heron/pack.yaml"))
                .content()
                .startsWith("id: house.heron\ntitle: Heron\n")
                .doesNotContain("{{");
    }

    @Test
    void a_long_name_is_laid_out_too() {
        var name = "thecompanywiththelongestnameintheregister";
        create(name);

        assertThat(Run.piped("fmt", "--check", folder.toString()).out()).isEmpty();
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        create("acme");
        var pack = folder.resolve("house.acme/pack.yaml");
        Files.writeString(pack, "mine");

        var run = create("acme");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("house.acme` is there already; choose another name or folder");
        assertThat(pack).hasContent("mine");
    }

    @Test
    void a_name_that_cannot_be_one_is_told() {
        assertThat(create("Acme Inc.").err())
                .contains("`Acme Inc.` is no name of a house policy; use lower-case letters");
        assertThat(create("../acme").status()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(Run.piped(
                                "new",
                                "house",
                                "acme",
                                "--in",
                                folder.resolve("nowhere").toString())
                        .err())
                .contains("there is no folder `", "nowhere`; make it first");
    }

    @Test
    void new_alone_says_what_there_is() {
        var run = Run.piped("new");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().replaceAll(" +", " "))
                .contains("house Writes a house policy", "rule Writes a rule", "letters Writes templates");
    }

    private Run create(String name) {
        return Run.piped("new", "house", name, "--in", folder.toString());
    }
}
