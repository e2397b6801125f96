package dev.writ.policy.cli;

import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads what a host says of itself, in YAML or JSON. */
final class PlainFile {

    private PlainFile() {}

    /**
     * What the reader makes of the file.
     *
     * @throws CannotStart if the file cannot be read, or the reader found problems
     */
    static <T> T read(Path file, BiFunction<Tree.Mapping, Problems, T> reader) {
        var problems = new Problems();
        var bytes = bytes(file);
        var made = tree(file, bytes, problems).map(tree -> reader.apply(tree, problems));
        if (made.isEmpty() || !problems.none()) {
            throw CannotStart.badInput(
                    problems.sorted().stream().map(Problem::toString).toList());
        }
        return made.get();
    }

    private static Optional<Tree.Mapping> tree(Path file, byte[] bytes, Problems problems) {
        return problems.attempt(() -> YamlReader.read(SourceText.of(file.toString(), bytes)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw CannotStart.badInput("`" + file + "` cannot be read; check the name and its permissions");
        }
    }
}
