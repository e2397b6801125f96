package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @Test
    void without_a_command_it_says_what_commands_there_are() {
        var run = Run.piped();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().replaceAll(" +", " "))
                .contains("decide Decides", "check Checks", "test Runs", "rulebook Prints");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_misspelt_option_is_told_with_the_nearest_one() {
        var run = Run.piped("decide", "--hous", "none", "request.json");

        assertThat(run).isEqualTo(new Run(2, "", """
            policy: unknown option: `--hous`; did you mean `--house`?
            policy: `policy decide --help` says how
            """));
    }

    @Test
    void a_day_that_does_not_exist_is_told_in_words() {
        var run = Run.piped("decide", "--as-of", "2026-02-30", "request.json");

        assertThat(run).isEqualTo(new Run(2, "", """
            policy: invalid value for option `--as-of`: `2026-02-30` is no day; write year-month-day, such as\
             `2026-11-22`
            policy: `policy decide --help` says how
            """));
    }

    @Test
    void it_says_its_version_and_that_of_java() {
        assertThat(Run.piped("--version").out()).contains("policy (Writ) ", "Java ");
    }

    @Test
    void help_is_no_mistake() {
        var run = Run.piped("decide", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--house=NAME|DIR|none").contains("A person decides");
    }

    /** Files of this project, that is; what a user calls their own is not looked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {"decide", "timeline", "letter", "check", "test", "fmt", "packs", "watch", "rulebook", "new"})
    void what_the_examples_of_a_command_name_is_there(String command) {
        var run = Run.piped(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(Pattern.compile("policy-(examples|rules)/[^ *\\n]+")
                        .matcher(run.out())
                        .results())
                .allSatisfy(named ->
                        assertThat(Path.of("..").resolve(named.group())).exists());
    }
}
