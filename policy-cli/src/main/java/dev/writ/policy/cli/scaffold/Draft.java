package dev.writ.policy.cli.scaffold;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.folder.PackFiles;
import dev.writ.policy.rules.BuiltInPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of a pack that are to be written. The pack has been read as it will be, and loads. Immutable. */
public final class Draft {
    private final Path folder;
    private final List<Written> files;
    private final List<Problem> open;

    private Draft(Path folder, List<Written> files, List<Problem> open) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.open = List.copyOf(open);
    }

    /**
     * Reads what the pack will be.
     *
     * @param before its files as they are
     * @throws IllegalArgumentException if it would not load; the message has a line for each problem
     */
    static Draft of(Path folder, PackFiles before, List<Written> files) {
        var contents = new TreeMap<>(before.contents());
        files.forEach(file -> contents.put(file.name(), file.bytes()));
        var after = PackReader.read(new PackFiles(before.folder(), contents));
        if (after.pack().isEmpty()) {
            throw new IllegalArgumentException("nothing was written, because the pack would not load:\n"
                    + after.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        var old = check(PackReader.read(before)).stream().map(Problem::message).toList();
        var open = check(after).stream()
                .filter(problem -> !old.contains(problem.message()))
                .toList();
        return new Draft(folder, files, open);
    }

    /**
     * Writes the files.
     *
     * @return what was done, and what is to be done next, in lines
     * @throws IOException if a file cannot be written, or one is there that was not
     */
    public List<String> write() throws IOException {
        for (var file : files) {
            var path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.write(
                    path,
                    file.bytes(),
                    file.fresh() ? StandardOpenOption.CREATE_NEW : StandardOpenOption.TRUNCATE_EXISTING);
        }
        return lines();
    }

    private List<String> lines() {
        var lines = files.stream()
                .map(file -> (file.fresh() ? "created " : "added to ") + folder.resolve(file.name()))
                .collect(Collectors.toList());
        lines.add("next:");
        for (var file : files) {
            file.steps()
                    .forEach(step ->
                            lines.add("  " + folder.resolve(file.name()) + ":" + step.line() + ": " + step.text()));
        }
        open.forEach(problem -> lines.add("  " + problem));
        lines.add("  policy check " + folder);
        lines.add("  policy test " + folder);
        return lines;
    }

    /** What {@code policy check} will say. */
    private static List<Problem> check(Reading reading) {
        var builtIn = Stream.concat(BuiltInPacks.law().stream(), BuiltInPacks.houses().stream())
                .toList();
        return PackCheck.check(List.of(reading), builtIn);
    }
}
