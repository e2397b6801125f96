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

/** Says what follows from decisions on which day. */
@Command(
        name = "timeline",
        header = "Says what is due on which day, and when the answer to a request changes by itself.",
        description = {
            "",
            "Each FILE holds one request, as JSON or (.yaml, .yml) as YAML. A file that ends in .jsonl, and - for"
                    + " standard input, holds one request as JSON on each line.",
            "",
            "Told are the days on which receipt, the answer, tasks and notice are due, on which somebody can object or"
                    + " contest for the last time, on which a silence without an end is to be looked at again, and"
                    + " every future change of the answer: it is found by deciding again at each moment at which a"
                    + " change is possible.",
            "",
            "A calendar names requests by their ids and names no account. The same requests give the same calendar,"
                    + " byte for byte, and a day that has moved replaces the one that was imported before.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every request was decided, whatever follows from it",
            "2:bad arguments, or a request that could not be read or decided",
            "3:the rules do not load, so nothing was decided"
        },
        footer = {
            "",
            "Examples:",
            "  policy timeline policy-examples/requests/us-warrant.json",
            "  policy timeline --ics policy-examples/requests/*.json > days.ics"
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Streams streams;
    private final Supplier<PolicyEngine> builtIn;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Requests to decide; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "json, text or ics. On a terminal text is the default, elsewhere json.")
    private @Nullable DiaryForm form;

    @Option(names = "--ics", description = "As a calendar after RFC 5545; the same as --format ics.")
    private boolean calendar;

    @Mixin
    private ClerkOptions options = new ClerkOptions();

    TimelineCommand(Streams streams, Supplier<PolicyEngine> builtIn) {
        this.streams = streams;
        this.builtIn = builtIn;
    }

    @Override
    public Integer call() {
        var clerk = options.clerk(builtIn);
        var printer = new DiaryPrinter(form(), streams);
        var intake = new Intake(streams.in());
        for (var file : files) {
            intake.read(file, reading -> printer.print(clerk.answer(reading), Intake.holdsLines(file)));
        }
        printer.close();
        return printer.allDecided() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private DiaryForm form() {
        if (calendar && form != null && form != DiaryForm.ICS) {
            throw CannotStart.badInput("--ics and --format ask for different forms; leave one of them out");
        }
        if (calendar) {
            return DiaryForm.ICS;
        }
        return form != null ? form : streams.terminal() ? DiaryForm.TEXT : DiaryForm.JSON;
    }
}
