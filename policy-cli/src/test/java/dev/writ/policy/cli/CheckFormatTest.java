package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.writ.policy.rules.BuiltInPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CheckFormatTest {
    private static final int PACKS =
            BuiltInPacks.law().size() + BuiltInPacks.houses().size();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void json_has_the_documented_keys() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");

        var report = JSON.readTree(
                Run.piped("check", "--format", "json", house.toString()).out());

        assertThat(report.propertyNames()).containsExactly("problems", "packs", "broken");
        assertThat(report.path("packs").asInt()).isEqualTo(1);
        assertThat(report.path("broken").asInt()).isZero();
        assertThat(report.path("problems").get(0)).isEqualTo(JSON.readTree("""
            {
              "code": "W029",
              "title": "a rule that stands in no scenario",
              "file": "%s",
              "line": 2,
              "column": 3,
              "message": "`house.kestrel.civil` stands in no scenario; add one, and list the rule under `stands`",
              "page": "docs/checks/W029.md"
            }
            """.formatted(house.resolve("civil.yaml"))));
    }

    @Test
    void json_of_packs_in_order_lists_no_problem() {
        assertThat(Run.piped("check", "--format", "json", "../policy-rules/src/main/packs"))
                .isEqualTo(new Run(0, """
                    {
                      "problems": [ ],
                      "packs": %d,
                      "broken": 0
                    }
                    """.formatted(PACKS), "policy: nothing to change in " + PACKS + " packs\n"));
    }

    @Test
    void sarif_is_valid_after_its_schema() throws IOException {
        HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
        var wild = HouseOnDisk.write(folder.resolve("house.wild"), "house.wild.civil");
        Files.writeString(wild.resolve("a b.txt"), "");
        Files.writeString(wild.resolve("civil.drl"), "package house.wild\nrule \"\u201c\"");

        for (var pages : List.of("", "--pages=https://example.com/docs/checks/")) {
            var run = pages.isEmpty()
                    ? Run.piped("check", "--format", "sarif", folder.toString())
                    : Run.piped("check", "--format", "sarif", pages, folder.toString());
            assertThat(run.status()).isEqualTo(3);
            assertThat(complaints(run.out())).isEmpty();
        }
    }

    @Test
    void the_schema_would_complain() {
        assertThat(complaints("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}"))
                .isNotEmpty();
    }

    @Test
    void sarif_names_rules_regions_and_pages() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");

        var run = sarif("check", "--format", "sarif", "--pages", "https://example.com/checks/", house.toString());

        var rule = run.path("tool").path("driver").path("rules").get(0);
        assertThat(rule.path("id").asString()).isEqualTo("W029");
        assertThat(rule.path("name").asString()).isEqualTo("NeverStands");
        assertThat(rule.path("helpUri").asString()).isEqualTo("https://example.com/checks/W029.md");
        var result = run.path("results").get(0);
        assertThat(result.path("ruleId").asString()).isEqualTo("W029");
        assertThat(result.path("ruleIndex").asInt()).isZero();
        assertThat(result.path("locations").get(0).path("physicalLocation").path("region"))
                .isEqualTo(JSON.readTree("{\"startLine\": 2, \"startColumn\": 3}"));
    }

    @Test
    void files_below_the_folder_of_the_process_have_relative_addresses() throws IOException {
        var below = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "pack s");
        HouseOnDisk.write(below.resolve("house.kestrel"), "house.kestrel.civil");

        var run = sarif("check", "--format", "sarif", below.toString());

        assertThat(address(run)).matches("target/pack%20s[0-9]+/house\\.kestrel/civil\\.yaml");
    }

    @Test
    void other_files_have_absolute_addresses() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");

        var run = sarif("check", "--format", "sarif", house.toString());

        assertThat(address(run)).isEqualTo(house.resolve("civil.yaml").toUri().toString());
    }

    @Test
    void pages_have_an_address() {
        assertThat(Run.piped("check", "--format", "sarif", "--pages", "docs/checks", folder.toString()))
                .returns(2, Run::status)
                .extracting(Run::err)
                .asString()
                .contains("`docs/checks` is no address of pages");
    }

    private static String address(JsonNode run) {
        return run.path("results")
                .get(0)
                .path("locations")
                .get(0)
                .path("physicalLocation")
                .path("artifactLocation")
                .path("uri")
                .asString();
    }

    private static JsonNode sarif(String... arguments) {
        return JSON.readTree(Run.piped(arguments).out()).path("runs").get(0);
    }

    private static List<String> complaints(String sarif) {
        return schema()
                .validate(
                        sarif,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() {
        try (var in = CheckFormatTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is among the resources of the tests");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
