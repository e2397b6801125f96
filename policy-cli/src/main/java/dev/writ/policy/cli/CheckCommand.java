package dev.writ.policy.cli;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks packs that people wrote. */
@Command(
        name = "check",
        header = "Checks a folder of rules, and says where something has to be changed.",
        description = {
            "",
            "Each DIR is a pack or holds packs; packs that are used together are checked together. A problem is printed"
                    + " as file:line:column: message, and nothing is printed where there is none.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing has to be changed",
            "1:something has to be changed",
            "2:bad arguments",
            "3:a pack does not load"
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders to check.")
    private List<Path> folders = List.of();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var readings = folders.stream()
                .flatMap(folder -> PackFolders.within(folder).stream())
                .map(PackReader::read)
                .toList();
        var problems = PackCheck.check(readings);
        problems.forEach(problem -> streams.out().println(problem));
        if (readings.stream().anyMatch(reading -> reading.pack().isEmpty())) {
            return ExitStatus.BROKEN;
        }
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
