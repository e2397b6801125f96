package dev.writ.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTestsTest {

    @TempDir
    private Path folder;

    @Test
    void there_is_a_test_for_each_scenario_named_by_its_sentence() throws IOException {
        assertThat(tests())
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("nobody gets anything", "somebody gets something");
    }

    @Test
    void a_test_passes_where_its_scenario_holds() throws IOException {
        assertThatCode(tests().get(0).getExecutable()::execute).doesNotThrowAnyException();
    }

    @Test
    void a_failing_test_says_what_was_expected_what_was_found_and_why() throws IOException {
        assertThatThrownBy(tests().get(1).getExecutable()::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/outcome: expected DISCLOSE, found REJECT")
                .hasMessageContaining("core.no: nobody gets anything");
    }

    private List<DynamicTest> tests() throws IOException {
        return ScenarioTests.in(OnePack.write(folder.resolve("us")), new Refusing())
                .toList();
    }
}
