package dev.writ.policy.cli;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.rules.BuiltInPacks;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of checking packs together with the built-in ones.
 *
 * @param folders where the packs are, by their ids
 */
record Checked(Map<String, Path> folders, List<Reading> readings, List<Problem> problems) {
    Checked {
        folders = Map.copyOf(folders);
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    static Checked in(List<Path> folders) {
        var packs = folders.stream()
                .flatMap(folder -> PackFolders.within(folder).stream())
                .toList();
        var readings = packs.stream().map(PackReader::read).toList();
        Map<String, Path> byId = new HashMap<>();
        for (int i = 0; i < packs.size(); i++) {
            byId.putIfAbsent(readings.get(i).id(), packs.get(i));
        }
        return new Checked(byId, readings, PackCheck.check(readings, builtIn()));
    }

    private static List<Pack> builtIn() {
        return Stream.concat(BuiltInPacks.law().stream(), BuiltInPacks.houses().stream())
                .toList();
    }

    /** How many packs cannot be used as they are. */
    long broken() {
        return readings.stream().filter(reading -> reading.pack().isEmpty()).count();
    }

    int status() {
        if (broken() > 0) {
            return ExitStatus.BROKEN;
        }
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    /** The file in which a place is, as somebody in the folder of the process finds it. */
    Path file(Place place) {
        int slash = place.file().indexOf('/');
        if (slash < 0) {
            return folders.getOrDefault(place.file(), Path.of(place.file()));
        }
        var folder = folders.get(place.file().substring(0, slash));
        return folder == null
                ? Path.of(place.file())
                : folder.resolve(place.file().substring(slash + 1));
    }

    /** One line on all of it. */
    String summary() {
        var found = problems.isEmpty() ? "nothing to change" : Counted.of(problems.size(), "problem");
        var load = broken() == 0 ? "" : "; " + broken() + (broken() == 1 ? " does not load" : " do not load");
        return found + " in " + Counted.of(readings.size(), "pack") + load;
    }
}
