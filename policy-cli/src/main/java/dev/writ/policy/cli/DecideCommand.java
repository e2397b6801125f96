package dev.writ.policy.cli;

import dev.writ.policy.PolicyEngine;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides requests. */
@Command(
        name = "decide",
        header = "Decides what requests for people's data may get, and says why.",
        description = {
            "",
            "Each FILE holds one request, as JSON or (.yaml, .yml) as YAML. A file that ends in .jsonl, and - for"
                    + " standard input, holds one request as JSON on each line. Answers come in the same order.",
            "",
            "A request that cannot be read or decided gets an error in its place; the others are decided all the same.",
            "",
            "The answer is advice with reasons. A person decides, and answers for what is disclosed.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every request was decided, whatever the outcome",
            "2:bad arguments, or a request that could not be read or decided",
            "3:the rules do not load, so nothing was decided"
        },
        footer = {
            "",
            "Examples:",
            "  policy decide policy-examples/requests/us-warrant.json",
            "  policy decide --house none --format markdown request.yaml",
            "  policy decide - < requests.jsonl > decisions.jsonl"
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
    private final Streams streams;
    private final Supplier<PolicyEngine> builtIn;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Requests to decide; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "json, text or markdown. On a terminal text is the default, elsewhere json.")
    private @Nullable Form form;

    @Mixin
    private ClerkOptions options = new ClerkOptions();

    DecideCommand(Streams streams, Supplier<PolicyEngine> builtIn) {
        this.streams = streams;
        this.builtIn = builtIn;
    }

    @Override
    public Integer call() {
        var clerk = options.clerk(builtIn);
        var printer = new Printer(form(), streams.out());
        var intake = new Intake(streams.in());
        for (var file : files) {
            intake.read(file, reading -> printer.print(clerk.answer(reading), Intake.holdsLines(file)));
        }
        return printer.allDecided() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private Form form() {
        return form != null ? form : streams.terminal() ? Form.TEXT : Form.JSON;
    }
}
