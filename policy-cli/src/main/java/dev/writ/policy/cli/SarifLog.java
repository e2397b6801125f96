package dev.writ.policy.cli;

import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.ProblemCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Problems of packs as a SARIF 2.1.0 log, which code hosts and editors read. */
final class SarifLog {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final ObjectMapper mapper;
    private final Checked checked;
    private final Optional<String> pages;
    private final List<ProblemCode> codes;

    SarifLog(ObjectMapper mapper, Checked checked, Optional<String> pages) {
        this.mapper = mapper;
        this.checked = checked;
        this.pages = pages;
        this.codes = checked.problems().stream()
                .map(Problem::code)
                .distinct()
                .sorted()
                .toList();
    }

    ObjectNode log() {
        var log = mapper.createObjectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        var run = log.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"));
        run.put("columnKind", "utf16CodeUnits");
        var results = run.putArray("results");
        checked.problems().forEach(problem -> result(problem, results.addObject()));
        return log;
    }

    /** With slashes, whatever the system, and relative to the folder of the process where that is possible. */
    static String slashed(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var here = Path.of("").toAbsolutePath();
        var shown = absolute.startsWith(here) ? here.relativize(absolute) : file.normalize();
        return shown.toString().replace('\\', '/');
    }

    private void driver(ObjectNode driver) {
        driver.put("name", "policy check");
        var rules = driver.putArray("rules");
        codes.forEach(code -> rule(code, rules.addObject()));
    }

    private void rule(ProblemCode code, ObjectNode rule) {
        rule.put("id", code.number()).put("name", named(code));
        rule.putObject("shortDescription").put("text", code.title());
        rule.putObject("help").put("text", code.page() + " says what to avoid, what to prefer, and why");
        pages.ifPresent(base -> rule.put("helpUri", base + "/" + code.number() + ".md"));
    }

    private void result(Problem problem, ObjectNode result) {
        result.put("ruleId", problem.code().number());
        result.put("ruleIndex", codes.indexOf(problem.code()));
        result.put("level", "error");
        result.putObject("message").put("text", problem.message());
        var place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(checked.file(problem.place())));
        place.putObject("region")
                .put("startLine", problem.place().line())
                .put("startColumn", problem.place().column());
    }

    /** Percent-encoded; of a file that is not below the folder of the process, absolute. */
    private static String uri(Path file) {
        var shown = slashed(file);
        var relative = Path.of("").toAbsolutePath().resolve(shown).normalize();
        return relative.startsWith(Path.of("").toAbsolutePath())
                ? Path.of("")
                        .toAbsolutePath()
                        .toUri()
                        .relativize(relative.toUri())
                        .toString()
                : file.toAbsolutePath().normalize().toUri().toString();
    }

    /** In camel case, as SARIF has it. */
    private static String named(ProblemCode code) {
        return Arrays.stream(code.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
