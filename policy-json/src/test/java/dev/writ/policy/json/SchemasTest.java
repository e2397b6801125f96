package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** To publish changed schemas: {@code mvn -pl policy-json -am test -Dtest=SchemasTest -Dwrit.schemas=write}. */
class SchemasTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/writ/policy/json");

    @Test
    void the_published_request_schema_is_the_one_of_the_model() throws IOException {
        assertPublished("request.schema.json", SchemaGenerator.request());
    }

    @Test
    void the_published_decision_schema_is_the_one_of_the_model() throws IOException {
        assertPublished("decision.schema.json", SchemaGenerator.decision());
    }

    private static void assertPublished(String name, String generated) throws IOException {
        if ("write".equals(System.getProperty("writ.schemas"))) {
            Files.writeString(FOLDER.resolve(name), generated);
        }
        assertThat(FOLDER.resolve(name))
                .as("publish it with -Dwrit.schemas=write, see the Javadoc of this test")
                .hasContent(generated);
    }
}
