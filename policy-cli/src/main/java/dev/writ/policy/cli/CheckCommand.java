package dev.writ.policy.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks packs that people wrote. */
@Command(
        name = "check",
        header = "Checks a folder of rules, and says where something has to be changed.",
        description = {
            "",
            "Each DIR is a pack or holds packs; packs that are used together are checked together, and beside the"
                    + " built-in ones. Nothing in a pack is run.",
            "",
            "A problem is printed as file:line:column: code message (page). The page says what to avoid, what to"
                    + " prefer, and why. A closing line on standard error counts them.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing has to be changed",
            "1:something has to be changed, but the packs load",
            "2:bad arguments",
            "3:a pack does not load"
        },
        footer = {
            "",
            "Examples:",
            "  policy check policy-examples/houses/house.github",
            "  policy check --format sarif my-packs > policy.sarif"
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders to check.")
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, json, or sarif: SARIF 2.1.0, as code hosts and editors read it. The default is text.")
    private CheckForm form = CheckForm.TEXT;

    @Option(
            names = "--pages",
            paramLabel = "URL",
            description = "Where you publish docs/checks, for the links in SARIF.")
    private @Nullable URI pages;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var checked = Checked.in(folders);
        streams.out()
                .print(
                        switch (form) {
                            case TEXT -> CheckReport.text(checked);
                            case JSON -> CheckReport.json(checked);
                            case SARIF -> CheckReport.sarif(checked, base());
                        });
        streams.out().flush();
        streams.err().println("policy: " + checked.summary());
        return checked.status();
    }

    private Optional<String> base() {
        if (pages == null) {
            return Optional.empty();
        }
        if (!pages.isAbsolute()) {
            throw CannotStart.badInput(
                    "`" + pages + "` is no address of pages; write one such as" + " `https://example.com/docs/checks`");
        }
        return Optional.of(pages.toString().replaceAll("/+$", ""));
    }
}
