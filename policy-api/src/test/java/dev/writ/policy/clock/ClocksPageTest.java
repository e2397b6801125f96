package dev.writ.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/clocks.md} lists what there is. */
class ClocksPageTest {

    private static final Path PAGE = Path.of("..", "docs", "clocks.md");

    @Test
    void the_page_has_a_row_for_every_counting_rule_and_for_no_other() throws IOException {
        var rows = Files.readAllLines(PAGE).stream()
                .map(Pattern.compile("\\| `([A-Z0-9_]+)` \\|.*")::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(CountingRule.values()).map(Enum::name).toList());
    }

    @Test
    void the_page_names_every_calendar() throws IOException {
        var calendars = HolidayTables.all().keySet().stream()
                .map(file -> file.replace(".csv", ""))
                .sorted()
                .map(place -> "`" + place + "`")
                .collect(Collectors.joining(" ", "| ", " |"));

        assertThat(PAGE).content().contains(calendars);
    }
}
