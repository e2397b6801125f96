package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.json.JsonWriter;
import dev.writ.policy.json.RequestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideTest {
    private static final String LITIGANT = """
            {"id": "r-1", "kind": "LEGAL", "receivedAt": "2026-11-16T10:00:00-05:00", "entity": "US",
             "requester": {"type": "CIVIL_LITIGANT", "jurisdiction": "US"}, "matter": {"nature": "CIVIL"},
             "accounts": [{"id": "A1", "identifiers": ["username:heron12"]}],
             "items": [{"category": "SUBSCRIBER_IDENTITY"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void on_a_terminal_the_answer_is_text() throws IOException {
        var run = Run.onTerminal("decide", file("one.json", LITIGANT));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("REJECT: give nothing.\nRequest r-1, under the law of 2026-11-16");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void in_a_pipe_the_answer_is_json_over_several_lines() throws IOException {
        var run = Run.piped("decide", file("one.json", LITIGANT));

        assertThat(run.out()).startsWith("{\n  \"requestId\": \"r-1\",\n").endsWith("}\n");
    }

    @Test
    void the_answer_can_be_markdown() throws IOException {
        var run = Run.piped("decide", "--format", "markdown", file("one.json", LITIGANT));

        assertThat(run.out()).startsWith("# REJECT: give nothing.\n\nRequest r-1,");
    }

    @Test
    void lines_are_answered_line_by_line_and_an_error_stands_in_its_place() {
        var line = line();
        var run = Run.fed(line + "{\"id\":\"bad\",\"kind\":\"LEGALL\"}\n" + line, "decide", "-");

        var answers = run.out().lines().toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).startsWith("{\"requestId\":\"r-1\",\"decidedUnder\"");
        assertThat(answers.get(1)).startsWith("{\"requestId\":\"bad\",\"error\":{\"code\":\"UNKNOWN_CODE\",");
        assertThat(answers.get(2)).isEqualTo(answers.get(0));
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_request_that_names_no_entity_is_not_decided_unless_one_is_configured() throws IOException {
        var request = file("one.json", LITIGANT.replace(", \"entity\": \"US\"", ""));
        var config = file("config.yaml", "serving: US\n");

        assertThat(Run.piped("decide", request).out())
                .isEqualTo("{\"requestId\":\"r-1\",\"error\":{\"code\":\"UNDECIDED\",\"message\":"
                        + "\"the request names no `entity`, and none is configured\",\"pointer\":\"\"}}\n");
        assertThat(Run.piped("decide", "--config", config, request).status()).isZero();
    }

    @Test
    void without_a_house_policy_the_law_alone_decides() throws IOException {
        var run = Run.onTerminal("decide", "--house", "none", file("one.json", LITIGANT));

        assertThat(run.out()).contains("and no house policy.").doesNotContain("house.");
    }

    @Test
    void an_unknown_house_policy_is_told_with_those_that_there_are() throws IOException {
        var run = Run.piped("decide", "--house", "kestrel", "--houses", folder.toString(), file("one.json", LITIGANT));

        assertThat(run)
                .isEqualTo(new Run(2, "", "policy: there is no house policy `kestrel`; allowed: default, none\n"));
    }

    @Test
    void a_house_policy_is_found_by_name_in_the_folder_of_houses() throws IOException {
        HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
        var run = Run.onTerminal(
                "decide", "--house", "kestrel", "--houses", folder.toString(), file("one.json", LITIGANT));

        assertThat(run.out()).contains("the house policy house.kestrel.").contains("house.kestrel.civil");
    }

    @Test
    void an_entity_has_its_own_house_policy() throws IOException {
        HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
        var config = file("config.yaml", "entities: [{ country: US, house: house.kestrel }]\n");
        var run =
                Run.onTerminal("decide", "--config", config, "--houses", folder.toString(), file("one.json", LITIGANT));

        assertThat(run.out()).contains("the house policy house.kestrel.");
    }

    @Test
    void a_pack_that_does_not_load_is_told_with_its_place() throws IOException {
        var house = HouseOnDisk.write(folder.resolve("house.kestrel"), "kestrel.civil");
        var run = Run.piped("decide", "--house", house.toString(), file("one.json", LITIGANT));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("policy: house.kestrel/civil.drl:3:").contains("`kestrel.civil`");
    }

    @Test
    void a_pack_with_the_id_of_another_replaces_it_only_if_told_so() throws IOException {
        var packs = Files.createDirectory(folder.resolve("packs"));
        HouseOnDisk.write(packs.resolve("house.default"), "house.civil");
        var request = file("one.json", LITIGANT);

        assertThat(Run.piped("decide", "--packs", packs.toString(), request).err())
                .contains("the pack `house.default`", "--replace");
        assertThat(Run.onTerminal("decide", "--packs", packs.toString(), "--replace", request)
                        .out())
                .contains("house.civil");
    }

    @Test
    void a_decision_on_a_source_that_nobody_has_read_is_an_error_if_that_is_asked_for() throws IOException {
        HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
        var run = Run.piped(
                "decide",
                "--require-seen",
                "--house",
                "kestrel",
                "--houses",
                folder.toString(),
                file("one.json", LITIGANT));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("`house.kestrel.civil`, which cites a source that nobody has read");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String line() {
        return JsonWriter.compact().write(new RequestReader().json(LITIGANT).request()) + "\n";
    }
}
