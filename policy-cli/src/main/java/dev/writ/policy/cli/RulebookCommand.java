package dev.writ.policy.cli;

import dev.writ.policy.rulebook.Rulebook;
import dev.writ.policy.rulebook.print.Form;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints packs as a book. */
@Command(
        name = "rulebook",
        header = "Prints the policy as a book that people read: as a static site, or as Markdown.",
        description = {
            "",
            "The book has a page for each pack, with the papers that each category of data needs and every rule in"
                    + " words, and pages with the guidelines for authorities, the sources and the glossary. It covers the"
                    + " built-in law, the packs in each DIR, and a house policy. A pack in a DIR takes the place of a"
                    + " built-in one with the same id.",
            "",
            "The same packs give the same files, byte for byte. Files of an earlier book in the same folder are"
                    + " replaced, and other files are left alone.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the book is written", "2:bad arguments", "3:a pack does not load, so nothing was written"},
        footer = {
            "",
            "Examples:",
            "  policy rulebook --out book",
            "  policy rulebook --house github --as-of 2026-11-22 --out book",
            "  policy rulebook my/house.acme --format markdown --out wiki"
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class RulebookCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Packs to add, or folders that hold some. A house policy among them is the one of the book.")
    private List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write the book to.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Path out;

    @Option(names = "--format", paramLabel = "FORM", description = "html, which is the default, or markdown.")
    private Form form = Form.HTML;

    @Option(
            names = "--house",
            paramLabel = "NAME|DIR|none",
            description = "The house policy: a built-in or example one by name, a folder, or none for the law alone."
                    + " The default is the one in a DIR, else `default`.")
    private @Nullable String house;

    @Option(
            names = "--houses",
            paramLabel = "DIR",
            defaultValue = "${env:POLICY_HOUSES}",
            description = "Where house policies are looked up by name, if not where the environment variable"
                    + " POLICY_HOUSES says.")
    private @Nullable Path houses;

    @Option(
            names = "--built-in",
            paramLabel = "DIR",
            defaultValue = "${env:POLICY_PACKS}",
            description = "Where the built-in packs are, as folders, if not where the environment variable"
                    + " POLICY_PACKS says.")
    private @Nullable Path builtIn;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Show in tables and guidelines the rules that are in force on this day, such as 2026-11-22."
                    + " Without it all rules are shown, with their dates.")
    private @Nullable LocalDate asOf;

    RulebookCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var library = new PackLibrary(Optional.ofNullable(builtIn), Optional.ofNullable(houses));
        var packs = library.packs(folders, Optional.ofNullable(house));
        var files = form.files(Rulebook.of(packs, Optional.ofNullable(asOf)));
        BookFolder.write(out, files);
        streams.out()
                .println("wrote " + Counted.of(files.size(), "file") + " to `" + out + "`; begin with `"
                        + out.resolve(form == Form.HTML ? "index.html" : "index.md") + "`");
        return ExitStatus.DONE;
    }
}
