package dev.writ.policy.cli;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.cli.letter.Templates;
import dev.writ.policy.cli.letter.UnusableTemplate;
import dev.writ.policy.letter.Letters;
import dev.writ.policy.letter.Recipient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts letters about decisions. */
@Command(
        name = "letter",
        header = "Drafts a letter: what is missing, notice to the account holder, or grounds to contest.",
        description = {
            "",
            "Each FILE holds one request, as JSON or (.yaml, .yml) as YAML. A file that ends in .jsonl, and - for"
                    + " standard input, holds one request as JSON on each line.",
            "",
            "--to requester drafts what is missing and what would cure it, with citations; --to holder a notice to each"
                    + " account holder who may be told; --to court the grounds on which a demand can be contested.",
            "",
            "Where no letter is to be written, \"No letter is due.\" is printed and nothing else, whatever the reason."
                    + " A notice to a holder names neither who asked nor the paper, the matter or the law, so that"
                    + " nothing in it depends on what an order of secrecy is about.",
            "",
            "A letter is a draft. A person reads, corrects and sends it, or does not.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every request was decided, whether or not a letter is due",
            "2:bad arguments or templates, or a request that could not be read or decided",
            "3:the rules do not load, so nothing was decided"
        },
        footer = {
            "",
            "Examples:",
            "  policy letter --to requester policy-examples/requests/us-subpoena-content.json",
            "  policy new letters --in letters",
            "  policy letter --to holder --template letters request.yaml"
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class LetterCommand implements Callable<Integer> {
    private final Streams streams;
    private final Supplier<PolicyEngine> builtIn;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Requests to decide; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--to", paramLabel = "WHOM", required = true, description = "requester, holder or court.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Recipient recipient;

    @Option(
            names = "--template",
            paramLabel = "DIR",
            description = "Your own templates: requester.txt, holder.txt, court.txt, or some of them.")
    private @Nullable Path templates;

    @Mixin
    private ClerkOptions options = new ClerkOptions();

    LetterCommand(Streams streams, Supplier<PolicyEngine> builtIn) {
        this.streams = streams;
        this.builtIn = builtIn;
    }

    @Override
    public Integer call() {
        try {
            return write(Templates.in(Optional.ofNullable(templates)));
        } catch (UnusableTemplate e) {
            throw CannotStart.badInput(e.problems());
        }
    }

    /** A template is looked at before anything is decided, so that its mistakes show even where no letter is due. */
    private int write(Templates forms) {
        forms.filled(recipient, List.of());
        var clerk = options.clerk(builtIn);
        var printer = new LetterPrinter(streams);
        var intake = new Intake(streams.in());
        for (var file : files) {
            intake.read(
                    file,
                    reading -> clerk.ask(
                            reading,
                            request -> printer.print(
                                    forms.filled(recipient, Letters.to(recipient, request, clerk.engine()))),
                            printer::undecided));
        }
        return printer.allDecided() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
}
