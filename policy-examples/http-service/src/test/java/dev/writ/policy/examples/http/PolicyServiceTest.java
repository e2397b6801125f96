package dev.writ.policy.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, asked over HTTP on this machine. */
class PolicyServiceTest {
    private static final Path HOUSE = Path.of("../houses/house.github");
    private static final Path REQUESTS = Path.of("../requests");

    @TempDir
    private Path folder;

    private Path house;
    private PolicyService service;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        house = copy(HOUSE, folder.resolve("house.github"));
        service = PolicyService.start(0, house);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_request_is_decided_under_the_house_and_the_packs_are_named() throws Exception {
        var response = post("/decisions", Files.readString(REQUESTS.resolve("us-warrant.json")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).path("requestId").asString()).isEqualTo("us-warrant");
        assertThat(json(response).path("decidedUnder").path("house").asString()).isEqualTo("house.github");
        assertThat(json(response).path("decidedUnder").path("packs").toString()).contains(hash("house.github"));
    }

    @Test
    void a_request_that_cannot_be_read_is_refused_with_the_place() throws Exception {
        var response = post("/decisions", "{\"id\": \"r\", \"kind\": \"LEGALL\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("error").path("pointer").asString()).isEqualTo("/kind");
    }

    /** Twenty times what is read, so that the caller is still sending when the answer is known. */
    @Test
    void a_request_that_is_too_long_is_refused() throws Exception {
        var response = post("/decisions", "\"" + "x".repeat(20_000_000) + "\"");

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void a_changed_house_decides_after_it_was_read_again() throws Exception {
        var before = hash("house.github");
        Files.writeString(
                house.resolve("pack.yaml"), "# reviewed again\n" + Files.readString(house.resolve("pack.yaml")));

        assertThat(hash("house.github")).isEqualTo(before);
        assertThat(post("/house", "").statusCode()).isEqualTo(200);
        assertThat(hash("house.github")).isNotEqualTo(before);
    }

    @Test
    void a_broken_house_is_told_with_its_place_and_the_last_good_one_goes_on() throws Exception {
        var before = hash("house.github");
        Files.writeString(house.resolve("broken.drl"), "package house.github\nrule \"house.github.broken\" wenn");

        var response = post("/house", "");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(json(response).path("notLoaded").asString()).contains("house.github/broken.drl:2:");
        assertThat(hash("house.github")).isEqualTo(before);
        assertThat(post("/decisions", Files.readString(REQUESTS.resolve("us-warrant.json")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void another_method_and_another_path_are_told_what_there_is() throws Exception {
        assertThat(get("/decisions").statusCode()).isEqualTo(405);
        assertThat(get("/decisions").headers().firstValue("Allow")).contains("POST");
        assertThat(get("/").statusCode()).isEqualTo(404);
    }

    private String hash(String pack) throws Exception {
        return json(get("/packs"))
                .path("packs")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(pack))
                .findFirst()
                .orElseThrow()
                .path("hash")
                .asString();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + service.port() + path);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
