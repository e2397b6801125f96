package dev.writ.policy.cli;

import dev.writ.policy.engine.pack.Pack;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the packs at hand. */
@Command(
        name = "packs",
        header = "Lists packs, how many rules and rows they have, and on what these rest.",
        description = {
            "",
            "The built-in packs, and those in each DIR, which is a pack or holds packs; one that has the id of a built-in"
                    + " pack takes its place. SEEN is how many of the provisions and documents cited somebody has read;"
                    + " decisions show the others as unverified. CHANGES are the days on which a rule begins to be law,"
                    + " or is law no more.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:listed", "2:bad arguments", "3:a pack does not load"},
        footer = {"", "Examples:", "  policy packs", "  policy packs --format json policy-examples/houses"},
        mixinStandardHelpOptions = true)
final class PacksCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "0..*", paramLabel = "DIR", description = "Folders with further packs.")
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "How the list is printed. The default is text.")
    private ListForm form = ListForm.TEXT;

    PacksCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var packs = WrittenPacks.in(folders).withBuiltIn().stream()
                .sorted(Comparator.comparing(Pack::kind).thenComparing(Pack::id))
                .map(PackSummary::of)
                .toList();
        streams.out().print(form == ListForm.JSON ? PackList.json(packs) : PackList.text(packs));
        return ExitStatus.DONE;
    }
}
