package dev.writ.policy.cli;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.rules.BuiltInPacks;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs that somebody wrote and that all load.
 *
 * @param readings by the folder they were read from, in the order in which the folders were named
 */
record WrittenPacks(Map<Path, Reading> readings) {

    WrittenPacks {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /**
     * Those in folders that are packs or hold packs.
     *
     * @throws CannotStart if one does not load, or two have the same id
     */
    static WrittenPacks in(List<Path> folders) {
        var readings = new LinkedHashMap<Path, Reading>();
        folders.stream()
                .flatMap(folder -> PackFolders.within(folder).stream())
                .forEach(folder ->
                        readings.computeIfAbsent(folder.toAbsolutePath().normalize(), PackReader::read));
        requireLoaded(readings);
        requireOneOfEach(readings);
        return new WrittenPacks(readings);
    }

    /** These, and the built-in ones of which none of these takes the place. */
    List<Pack> withBuiltIn() {
        var packs = new LinkedHashMap<String, Pack>();
        Stream.concat(BuiltInPacks.law().stream(), BuiltInPacks.houses().stream())
                .forEach(pack -> packs.put(pack.id(), pack));
        readings.values().stream()
                .flatMap(reading -> reading.pack().stream())
                .forEach(pack -> packs.put(pack.id(), pack));
        return List.copyOf(packs.values());
    }

    private static void requireLoaded(Map<Path, Reading> readings) {
        var problems = readings.values().stream()
                .filter(reading -> reading.pack().isEmpty())
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::toString)
                .toList();
        if (!problems.isEmpty()) {
            throw CannotStart.brokenRules(problems);
        }
    }

    private static void requireOneOfEach(Map<Path, Reading> readings) {
        var folders = new LinkedHashMap<String, Path>();
        readings.forEach((folder, reading) -> {
            var first = folders.putIfAbsent(reading.id(), folder);
            if (first != null) {
                throw CannotStart.badInput("the pack `" + reading.id() + "` is both in `" + first + "` and in `"
                        + folder + "`; name one of them");
            }
        });
    }
}
