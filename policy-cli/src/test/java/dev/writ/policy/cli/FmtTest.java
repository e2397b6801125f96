package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtTest {
    private static final String RULE = """
        package house.kestrel

        rule "house.kestrel.civil"
            @Source("manual/civil")
        when
            Requester( type == CIVIL_LITIGANT )
        then
            bar( CIVIL_MATTER );
        end
        """;
    private static final String UGLY = RULE.replace("    ", "\t").replace("( type", "(type");

    @TempDir
    private Path folder;

    private Path house = Path.of("");
    private Path rules = Path.of("");

    @BeforeEach
    void write() throws IOException {
        house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
        rules = house.resolve("civil.drl");
    }

    @Test
    void what_is_laid_out_is_not_touched() {
        assertThat(Run.piped("fmt", house.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void what_is_not_is_written_anew() throws IOException {
        Files.writeString(rules, UGLY);

        assertThat(Run.piped("fmt", house.toString())).isEqualTo(new Run(0, "laid out: " + rules + "\n", ""));
        assertThat(rules).hasContent(RULE);
    }

    @Test
    void a_check_changes_nothing_and_fails() throws IOException {
        Files.writeString(rules, UGLY);

        assertThat(Run.piped("fmt", "--check", folder.toString()))
                .isEqualTo(new Run(1, "not laid out: " + rules + "\n", ""));
        assertThat(rules).hasContent(UGLY);
    }

    @Test
    void a_file_alone_can_be_laid_out() throws IOException {
        Files.writeString(rules, UGLY);
        var source = house.resolve("sources/manual.yaml");
        Files.writeString(source, Files.readString(source) + "\n\n");

        assertThat(Run.piped("fmt", source.toString()).out()).isEqualTo("laid out: " + source + "\n");
        assertThat(rules).hasContent(UGLY);
    }

    @Test
    void a_file_that_cannot_be_read_stays_as_it_is_and_the_others_do_not() throws IOException {
        Files.writeString(rules, UGLY);
        var half = Files.writeString(house.resolve("half.drl"), "package house.kestrel   rule");

        var run = Run.piped("fmt", house.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("house.kestrel/half.drl:1:29: expected the rule's id", "laid out: " + rules);
        assertThat(half).hasContent("package house.kestrel   rule");
    }

    @Test
    void what_is_no_file_of_a_pack_is_told() throws IOException {
        var readme = Files.writeString(house.resolve("readme.md"), "#  Hello");

        assertThat(Run.piped("fmt", readme.toString()).err())
                .contains("readme.md` is no rule file, table or YAML file of a pack; check the name");
        assertThat(Run.piped("fmt", folder.resolve("nowhere").toString()).status())
                .isEqualTo(2);
        assertThat(Run.piped("fmt", house.resolve("sources").toString()).err())
                .contains("sources` is no pack and holds none; a pack has a `pack.yaml`");
    }

    @Test
    void the_built_in_packs_are_laid_out() {
        assertThat(Run.piped("fmt", "--check", "../policy-rules/src/main/packs"))
                .isEqualTo(new Run(0, "", ""));
    }
}
