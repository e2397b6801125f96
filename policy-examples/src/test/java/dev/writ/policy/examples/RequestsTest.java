package dev.writ.policy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.rules.PolicyEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves the table in the README of the examples. */
class RequestsTest {
    private static final Path REQUESTS = Path.of("requests");
    private static final Pattern ROW =
            Pattern.compile("\\| \\[(\\S+)]\\(requests/\\1\\.json\\) \\| .+ \\| `(\\w+)` \\|");
    private static final PolicyEngine ENGINE = PolicyEngines.builtIn();

    @ParameterizedTest
    @MethodSource("rows")
    void a_request_gets_the_outcome_that_the_table_says(Map.Entry<String, Outcome> row) throws IOException {
        try (var file = Files.newInputStream(REQUESTS.resolve(row.getKey() + ".json"))) {
            var request = new RequestReader().json(file).request();

            assertThat(request.id()).isEqualTo(row.getKey());
            assertThat(ENGINE.decide(request).outcome()).isEqualTo(row.getValue());
        }
    }

    @Test
    void every_request_stands_in_the_table() throws IOException {
        try (var files = Files.list(REQUESTS)) {
            assertThat(files.map(file -> file.getFileName() + ""))
                    .containsExactlyInAnyOrderElementsOf(table().keySet().stream()
                            .map(name -> name + ".json")
                            .toList());
        }
    }

    private static Iterable<Map.Entry<String, Outcome>> rows() throws IOException {
        return table().entrySet();
    }

    private static Map<String, Outcome> table() throws IOException {
        var outcomes = new TreeMap<String, Outcome>();
        for (var line : Files.readAllLines(Path.of("README.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                outcomes.put(row.group(1), Outcome.valueOf(row.group(2)));
            }
        }
        return outcomes;
    }
}
