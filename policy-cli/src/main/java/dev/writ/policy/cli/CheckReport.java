package dev.writ.policy.cli;

import dev.writ.policy.authoring.Problem;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What a check found, for people and for programs. */
final class CheckReport {
    private CheckReport() {}

    /** A line for each problem, with its code and its page. */
    static String text(Checked checked) {
        return checked.problems().stream().map(CheckReport::line).collect(Collectors.joining());
    }

    /** An object with {@code problems}, {@code packs} and {@code broken}; the keys are stable. */
    static String json(Checked checked) {
        var report = Reports.MAPPER.createObjectNode();
        var problems = report.putArray("problems");
        checked.problems().forEach(problem -> problems.add(node(checked, problem)));
        report.put("packs", checked.readings().size());
        report.put("broken", checked.broken());
        return Reports.MAPPER.writeValueAsString(report) + "\n";
    }

    /**
     * A SARIF 2.1.0 log.
     *
     * @param pages where the pages about problems are published
     */
    static String sarif(Checked checked, Optional<String> pages) {
        return Reports.MAPPER.writeValueAsString(new SarifLog(Reports.MAPPER, checked, pages).log()) + "\n";
    }

    private static String line(Problem problem) {
        return "%s: %s %s (%s)\n"
                .formatted(
                        problem.place(),
                        problem.code().number(),
                        problem.message(),
                        problem.code().page());
    }

    private static ObjectNode node(Checked checked, Problem problem) {
        return Reports.MAPPER
                .createObjectNode()
                .put("code", problem.code().number())
                .put("title", problem.code().title())
                .put("file", SarifLog.slashed(checked.file(problem.place())))
                .put("line", problem.place().line())
                .put("column", problem.place().column())
                .put("message", problem.message())
                .put("page", problem.code().page());
    }
}
