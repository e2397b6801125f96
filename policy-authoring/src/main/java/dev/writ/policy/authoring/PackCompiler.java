package dev.writ.policy.authoring;

import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compiles a folder of packs: reads and checks them together and writes each as {@code <id>.pack}, beside a file
 * {@code index} that lists their ids, one a line. The build of the built-in packs runs it.
 */
public final class PackCompiler {
    private static final String ENDING = ".pack";

    private PackCompiler() {}

    /** What keeps packs from being compiled; its message counts the problems, which have been printed. */
    public static final class Uncompilable extends RuntimeException {
        private Uncompilable(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Compiles from the folder that the first argument names into the one that the second names.
     *
     * @throws Uncompilable if there is a problem
     */
    public static void main(String[] arguments) throws IOException {
        compile(Path.of(arguments[0]), Path.of(arguments[1]), System.err);
    }

    /**
     * Compiles.
     *
     * @param errors takes every problem as {@code file:line:column: message}
     * @throws Uncompilable if there is a problem; nothing is written then
     */
    static void compile(Path packs, Path target, PrintStream errors) throws IOException {
        List<Reading> readings = folders(packs).stream().map(PackReader::read).toList();
        List<Problem> problems = PackCheck.check(readings);
        if (!problems.isEmpty()) {
            problems.forEach(problem -> errors.println(packs + "/" + problem));
            throw new Uncompilable("the packs in " + packs + " have " + counted(problems.size()));
        }
        Files.createDirectories(target);
        clear(target);
        List<Pack> compiled =
                readings.stream().flatMap(reading -> reading.pack().stream()).toList();
        for (Pack pack : compiled) {
            try (OutputStream out = Files.newOutputStream(target.resolve(pack.id() + ENDING))) {
                PackCodec.write(pack, out);
            }
        }
        Files.writeString(
                target.resolve("index"),
                compiled.stream().map(pack -> pack.id() + "\n").collect(Collectors.joining()));
    }

    private static List<Path> folders(Path packs) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(packs)) {
            entries.forEach(folders::add);
        }
        return folders.stream().sorted().toList();
    }

    /** A pack that is gone must not stay behind. */
    private static void clear(Path target) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(target, "*" + ENDING)) {
            for (Path pack : old) {
                Files.delete(pack);
            }
        }
    }

    private static String counted(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }
}
