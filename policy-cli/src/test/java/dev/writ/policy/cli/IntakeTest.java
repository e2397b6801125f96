package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String A = "{\"id\":\"a\",\"kind\":\"LEGAL\",\"receivedAt\":\"2026-11-16T10:00:00Z\","
            + "\"requester\":{\"type\":\"COURT\"}}";
    private static final String B = A.replace("\"a\"", "\"b\"");

    @TempDir
    private Path folder;

    @Test
    void a_file_holds_one_request() throws IOException {
        assertThat(read(file("one.json", A)))
                .extracting(Reading::requestId)
                .map(id -> id.orElse(""))
                .containsExactly("a");
    }

    @Test
    void a_file_may_be_yaml() throws IOException {
        var yaml = "id: a\nkind: LEGAL\nreceivedAt: 2026-11-16T10:00:00Z\nrequester: { type: COURT }\n";

        assertThat(read(file("one.yml", yaml)).get(0).request().id()).isEqualTo("a");
    }

    @Test
    void a_file_of_lines_holds_a_request_on_each() throws IOException {
        assertThat(read(file("two.jsonl", A + "\n\n" + B + "\n")))
                .map(reading -> reading.request().id())
                .containsExactly("a", "b");
    }

    @Test
    void a_dash_is_standard_input() {
        assertThat(read("-", A + "\n" + B))
                .map(reading -> reading.request().id())
                .containsExactly("a", "b");
    }

    @Test
    void a_line_that_cannot_be_read_does_not_stop_the_next() {
        assertThat(read("-", "{\n" + B)).map(Reading.Refused.class::isInstance).containsExactly(true, false);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(problem("nowhere.json")).isEqualTo("there is no file `nowhere.json`");
    }

    @Test
    void a_folder_is_no_request() {
        assertThat(problem(folder.toString())).isEqualTo("`" + folder + "` is a folder; name the files in it");
    }

    private String problem(String name) {
        return ((Reading.Refused) read(name).get(0)).problems().get(0).message();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<Reading> read(String name) {
        return read(name, "");
    }

    private static List<Reading> read(String name, String in) {
        var readings = new ArrayList<Reading>();
        new Intake(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8))).read(name, readings::add);
        return readings;
    }
}
