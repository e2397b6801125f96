package dev.writ.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables are what this test makes; run with {@code -Dcalendars.write=true} to make them anew. */
class HolidayTablesTest {

    private static final Path TABLES = Path.of("src", "main", "resources", "dev", "writ", "policy", "clock");

    @Test
    void the_tables_are_made_from_a_maintained_library_and_from_corrections_that_stand_in_one_place()
            throws IOException {
        Map<String, String> made = HolidayTables.all();
        if (Boolean.getBoolean("calendars.write")) {
            for (var table : made.entrySet()) {
                Files.writeString(TABLES.resolve(table.getKey()), table.getValue());
            }
        }

        try (var files = Files.list(TABLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(made.keySet());
        }
        for (var table : made.entrySet()) {
            assertThat(TABLES.resolve(table.getKey())).content().isEqualTo(table.getValue());
        }
    }
}
