package dev.writ.policy.cli;

import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.topic.Manifest;
import dev.writ.policy.engine.pack.PackKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds packs as their authors wrote them, with the reasons and scenarios that a compiled pack has no more.
 *
 * @param builtIn where the built-in packs are
 * @param houses where house policies are looked up by name
 */
record PackLibrary(Optional<Path> builtIn, Optional<Path> houses) {
    private static final String DEFAULT = "default";
    private static final String NONE = "none";
    private static final String PREFIX = "house.";

    /**
     * The built-in law, the packs in these folders, and a house policy.
     *
     * @param house as the command line names it; absent, the house policies in the folders or else the default one
     * @throws CannotStart if there is no such house policy, or a pack does not load
     */
    List<Reading> packs(List<Path> folders, Optional<String> house) {
        Map<String, Reading> packs = new LinkedHashMap<>();
        written(List.of(builtInFolder())).filter(pack -> !isHouse(pack)).forEach(pack -> packs.put(pack.id(), pack));
        written(folders).forEach(pack -> packs.put(pack.id(), pack));
        var asked = house.orElse(packs.values().stream().anyMatch(PackLibrary::isHouse) ? NONE : DEFAULT);
        if (!asked.equals(NONE)) {
            var found = house(asked);
            packs.put(found.id(), found);
        }
        return List.copyOf(packs.values());
    }

    private Path builtInFolder() {
        return builtIn.orElseThrow(() -> CannotStart.badInput("it is not known where the built-in packs are; name"
                + " their folder with --built-in, or set the environment variable POLICY_PACKS"));
    }

    private Reading house(String name) {
        var path = Path.of(name);
        if (PackFolders.isPack(path)) {
            return only(path);
        }
        var id = name.startsWith(PREFIX) ? name : PREFIX + name;
        return shelves()
                .map(shelf -> shelf.resolve(id))
                .filter(PackFolders::isPack)
                .findFirst()
                .map(PackLibrary::only)
                .orElseThrow(() -> unknown(name));
    }

    private Stream<Path> shelves() {
        return Stream.of(builtIn, houses).flatMap(Optional::stream);
    }

    private static Stream<Reading> written(List<Path> folders) {
        return WrittenPacks.in(folders).readings().values().stream();
    }

    private static Reading only(Path path) {
        var reading = written(List.of(path)).findFirst().orElseThrow();
        if (!isHouse(reading)) {
            throw CannotStart.badInput("`" + reading.id() + "` is no house policy; its `pack.yaml` says what it is");
        }
        return reading;
    }

    private static boolean isHouse(Reading reading) {
        return reading.manifest().map(Manifest::kind).equals(Optional.of(PackKind.HOUSE));
    }

    private CannotStart unknown(String name) {
        var names = Stream.concat(
                        Stream.of(NONE),
                        shelves()
                                .flatMap(shelf -> PackFolders.folders(shelf).stream())
                                .map(path -> String.valueOf(path.getFileName()))
                                .filter(id -> id.startsWith(PREFIX))
                                .map(id -> id.substring(PREFIX.length())))
                .distinct()
                .sorted()
                .toList();
        return CannotStart.badInput("there is no house policy `" + name + "`" + Nearest.hint(name, names));
    }
}
