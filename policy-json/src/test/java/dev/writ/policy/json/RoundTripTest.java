package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Decision;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final long SEED = 20261122;
    private static final int DOCUMENTS = 300;

    private final RequestReader reader = new RequestReader();

    @Test
    void a_written_request_reads_as_an_equal_one() {
        each((documents, seed) -> {
            var request = reader.tree(documents.request()).request();
            var json = JsonWriter.compact().write(request);
            assertThat(reader.json(json).request()).as("seed %s", seed).isEqualTo(request);
            assertThat(JsonWriter.compact().write(reader.json(json).request())).isEqualTo(json);
        });
    }

    @Test
    void an_indented_request_reads_as_an_equal_one_even_as_yaml() {
        each((documents, seed) -> {
            var request = reader.tree(documents.request()).request();
            var text = JsonWriter.indented().write(request);
            assertThat(reader.json(text).request()).as("seed %s", seed).isEqualTo(request);
            assertThat(reader.yaml(text).request()).as("seed %s", seed).isEqualTo(request);
        });
    }

    @Test
    void a_request_that_reads_is_valid_by_the_schema_and_so_is_what_we_write_of_it() {
        each((documents, seed) -> {
            var document = documents.request();
            var request = reader.tree(document).request();
            assertThat(Schemata.complaints(Schemata.REQUEST, JsonText.of(document, false)))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(Schemata.complaints(
                            Schemata.REQUEST, JsonWriter.compact().write(request)))
                    .as("seed %s", seed)
                    .isEmpty();
        });
    }

    @Test
    void a_decision_is_written_as_it_is_and_valid_by_the_schema() {
        each((documents, seed) -> {
            var document = documents.decision();
            var json = JsonWriter.compact().write(decision(document));
            assertThat(json).as("seed %s", seed).isEqualTo(JsonText.of(document, false));
            assertThat(Schemata.complaints(Schemata.DECISION, json))
                    .as("seed %s", seed)
                    .isEmpty();
        });
    }

    private static Decision decision(Map<String, Object> document) {
        var problems = new Problems();
        var decision = new Binder(Limits.DEFAULT, problems).read(Model.decision(), document, Place.ROOT);
        assertThat(problems.found()).isEmpty();
        return (Decision) Objects.requireNonNull(decision);
    }

    private static void each(BiConsumer<RandomDocuments, Long> check) {
        System.out.println("random documents from seed " + SEED);
        for (var seed = SEED; seed < SEED + DOCUMENTS; seed++) {
            check.accept(new RandomDocuments(seed), seed);
        }
    }
}
