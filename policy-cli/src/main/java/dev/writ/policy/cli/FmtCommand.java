package dev.writ.policy.cli;

import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.folder.PackFolder;
import dev.writ.policy.authoring.layout.Layout;
import dev.writ.policy.authoring.layout.PackLayout;
import dev.writ.policy.authoring.text.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays packs out. */
@Command(
        name = "fmt",
        header = "Lays the files of packs out in the one way, and changes nothing that they say.",
        description = {
            "",
            "Each PATH is a pack, holds packs, or is a file of a pack. Rule files get one pattern below the other,"
                    + " tables quotes where a cell needs them, YAML files two spaces for each level; no line is longer"
                    + " than it must be, and comments, rows and keys stay in their order.",
            "",
            "Before a file is written, the new text is read again and must say the same, to the last word and comment."
                    + " A file that cannot be read is left as it is, and what is wrong with it is printed.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every file is laid out",
            "1:with --check: a file is not laid out",
            "2:bad arguments",
            "3:a file cannot be read, and was left as it is"
        },
        footer = {
            "",
            "Examples:",
            "  policy fmt house.acme",
            "  policy fmt house.acme/notice.drl",
            "  policy fmt --check policy-rules/src/main/packs"
        },
        mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders and files to lay out.")
    private List<Path> paths = List.of();

    @Option(names = "--check", description = "Change nothing; list the files that are not laid out.")
    private boolean check;

    private boolean allRead = true;
    private boolean allLaidOut = true;

    FmtCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        paths.stream().flatMap(FmtCommand::targets).forEach(this::layOut);
        if (!allRead) {
            return ExitStatus.BROKEN;
        }
        return check && !allLaidOut ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /** A pack, and which of its files is meant, if not all are. */
    private record Target(Path pack, Optional<String> only) {
        boolean means(String name) {
            return only.isEmpty() || only.get().equals(name);
        }
    }

    private static Stream<Target> targets(Path path) {
        if (Files.isDirectory(path)) {
            return PackFolders.within(path).stream()
                    .map(PackFolders::requirePack)
                    .map(pack -> new Target(pack, Optional.empty()));
        }
        var file = path.toAbsolutePath().normalize();
        return Stream.of(PackFolders.around(file)
                .filter(pack -> Layout.exists(file.toString()))
                .map(pack -> new Target(
                        pack, Optional.of(pack.relativize(file).toString().replace(File.separatorChar, '/'))))
                .orElseThrow(() -> CannotStart.badInput(
                        "`" + path + "` is no rule file, table or YAML file of a pack; check the name")));
    }

    private void layOut(Target target) {
        var problems = new Problems();
        var layout = PackLayout.of(PackFolder.read(target.pack(), problems));
        var files = target.pack().toAbsolutePath().normalize().getFileName() + "/";
        Stream.concat(problems.sorted().stream(), layout.problems().stream())
                .filter(problem -> target.means(problem.place().file().substring(files.length())))
                .forEach(this::tell);
        layout.changed().forEach((name, text) -> {
            if (target.means(name)) {
                changed(target.pack().resolve(name), text);
            }
        });
    }

    private void tell(Problem problem) {
        allRead = false;
        streams.out().println(problem);
    }

    private void changed(Path file, String text) {
        allLaidOut = false;
        if (check) {
            streams.out().println("not laid out: " + file);
            return;
        }
        try {
            Files.writeString(file, text);
            streams.out().println("laid out: " + file);
        } catch (IOException e) {
            throw CannotStart.badInput("`" + file + "` cannot be written; check its permissions");
        }
    }
}
