package dev.writ.policy.cli.scaffold;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.folder.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files of a pack that are to be written. The pack has been read and checked as it will be, and has no problem that it
 * did not have before. Immutable.
 */
public final class Draft {
    private final Path folder;
    private final List<Written> files;

    private Draft(Path folder, List<Written> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    /**
     * Checks what the pack will be.
     *
     * @param before its files as they are
     * @throws IllegalArgumentException if it would have new problems; the message has a line for each
     */
    static Draft of(Path folder, PackFiles before, List<Written> files) {
        var contents = new TreeMap<>(before.contents());
        files.forEach(file -> contents.put(file.name(), file.bytes()));
        var old = problems(before).stream().map(Problem::message).toList();
        var fresh = problems(new PackFiles(before.folder(), contents)).stream()
                .filter(problem -> !old.contains(problem.message()))
                .map(Problem::toString)
                .toList();
        if (!fresh.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing was written, because the pack would have these problems:\n" + String.join("\n", fresh));
        }
        return new Draft(folder, files);
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
        lines.add("  policy check " + folder);
        lines.add("  policy test " + folder);
        return lines;
    }

    private static List<Problem> problems(PackFiles files) {
        return PackCheck.check(List.of(PackReader.read(files)));
    }
}
