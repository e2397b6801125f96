package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.folder.PackFiles;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack that change when they are laid out. Immutable.
 *
 * @param changed new texts by the name of the file
 * @param problems why others have been left as they are
 */
public record PackLayout(SortedMap<String, String> changed, List<Problem> problems) {

    public PackLayout {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        problems = List.copyOf(problems);
    }

    /** Lays every file out that can be read. If the pack loads, it has been checked that it still says the same. */
    public static PackLayout of(PackFiles files) {
        var problems = new Problems();
        SortedMap<String, String> changed = new TreeMap<>();
        SortedMap<String, byte[]> after = new TreeMap<>(files.contents());
        files.contents().keySet().stream()
                .filter(Layout::exists)
                .forEach(name -> files.text(name, problems)
                        .flatMap(text -> problems.attempt(() -> Layout.of(text)))
                        .filter(text -> !text.equals(new String(files.contents().get(name), StandardCharsets.UTF_8)))
                        .ifPresent(text -> {
                            changed.put(name, text);
                            after.put(name, text.getBytes(StandardCharsets.UTF_8));
                        }));
        Optional<Pack> before = pack(files);
        if (before.isPresent() && !before.equals(pack(new PackFiles(files.folder(), after)))) {
            problems.add(
                    ProblemCode.FOLDER,
                    Place.startOf(files.folder()),
                    "this pack cannot be laid out without changing what it says, so it stays as it is; please report"
                            + " it");
            return new PackLayout(new TreeMap<>(), problems.sorted());
        }
        return new PackLayout(changed, problems.sorted());
    }

    /** What the pack says, without its hash and the lines on which its rules stand. */
    private static Optional<Pack> pack(PackFiles files) {
        return PackReader.read(files)
                .pack()
                .map(pack -> new Pack(
                        pack.id(),
                        pack.title(),
                        pack.kind(),
                        pack.country(),
                        "",
                        pack.rules().stream().map(PackLayout::withoutPlace).toList(),
                        pack.obtainable()));
    }

    private static Rule withoutPlace(Rule rule) {
        return new Rule(rule.card(), rule.from(), rule.until(), rule.when(), rule.about(), rule.then(), "");
    }
}
