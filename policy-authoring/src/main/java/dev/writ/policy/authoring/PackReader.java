package dev.writ.policy.authoring;

import dev.writ.policy.authoring.folder.PackFiles;
import dev.writ.policy.authoring.folder.PackFolder;
import dev.writ.policy.authoring.table.TableReader.Grant;
import dev.writ.policy.authoring.table.TableReader.RowAsRule;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.topic.Manifest;
import dev.writ.policy.authoring.topic.ScenarioReader;
import dev.writ.policy.authoring.topic.SourceReader;
import dev.writ.policy.authoring.yaml.YamlReader;
import dev.writ.policy.engine.pack.Obtainable;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a pack from its folder. Whatever a file says, reading it opens nothing but the regular files of the folder,
 * loads no class and runs nothing.
 */
public final class PackReader {
    private static final String MANIFEST = "pack.yaml";
    private static final String TEMPLATES = "templates.yaml";

    private final PackFiles files;
    private final Problems problems;

    private PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * Reads a folder. The same bytes give the same reading. Safe for use by several threads.
     *
     * @return the pack, or every problem that keeps it from being one; {@link PackCheck} finds more
     */
    public static Reading read(Path folder) {
        var problems = new Problems();
        return new PackReader(PackFolder.read(folder, problems), problems).read();
    }

    /** Reads files that have been collected already, in the same way. */
    public static Reading read(PackFiles files) {
        return new PackReader(files, new Problems()).read();
    }

    private Reading read() {
        Optional<Manifest> manifest = tree(MANIFEST).flatMap(tree -> Manifest.read(tree, files.folder(), problems));
        if (!files.contents().containsKey(MANIFEST)) {
            problems.add(
                    ProblemCode.FOLDER,
                    Place.startOf(files.called(MANIFEST)),
                    "the folder has no `pack.yaml`; add one");
        }
        Map<String, Tree.Mapping> templates =
                tree(TEMPLATES).map(new ScenarioReader(problems)::templates).orElse(Map.of());
        List<Source> sources = sources();
        var citations = new Citations(files.folder(), sources, problems);
        Topics topics = Topics.read(files, List.of(MANIFEST, TEMPLATES), problems);
        var assembler = new Assembler(files.folder(), citations, problems);
        List<Authored> authored = authored(topics.rules(), assembler);
        List<Obtainable> obtainable = obtainable(topics.grants(), assembler);
        return new Reading(
                files.folder(),
                manifest.filter(pack -> problems.none()).map(pack -> pack(pack, authored, obtainable)),
                manifest,
                notes(topics),
                notesOfGrants(topics),
                authored,
                topics.ids(),
                sources,
                citations.cited(),
                topics.scenarios(),
                templates,
                problems.sorted());
    }

    private Optional<Tree.Mapping> tree(String name) {
        return files.text(name, problems).flatMap(text -> problems.attempt(() -> YamlReader.read(text)));
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String name : files.sources()) {
            String called = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
            tree(name).ifPresent(tree -> sources.addAll(SourceReader.read(tree, called, problems)));
        }
        return sources;
    }

    private static List<Authored> authored(List<RowAsRule> written, Assembler assembler) {
        return written.stream()
                .flatMap(rule -> assembler.rule(rule.rule(), rule.note()).stream())
                .sorted(Comparator.comparing(Authored::id))
                .toList();
    }

    private static List<Obtainable> obtainable(List<Grant> grants, Assembler assembler) {
        return grants.stream()
                .map(assembler::obtainable)
                .sorted(Comparator.comparing(row -> row.card().id()))
                .toList();
    }

    private static SortedMap<String, RuleNote> notes(Topics topics) {
        SortedMap<String, RuleNote> notes = new TreeMap<>();
        topics.rules().stream()
                .filter(rule -> !rule.note().isUnread())
                .forEach(rule -> notes.put(rule.rule().id(), rule.note()));
        return notes;
    }

    private static SortedMap<String, RuleNote> notesOfGrants(Topics topics) {
        SortedMap<String, RuleNote> notes = new TreeMap<>();
        topics.grants().forEach(grant -> notes.put(grant.id().text(), grant.note()));
        return notes;
    }

    private Pack pack(Manifest manifest, List<Authored> authored, List<Obtainable> obtainable) {
        List<Rule> rules = authored.stream().map(Authored::rule).toList();
        return new Pack(
                manifest.id(), manifest.title(), manifest.kind(), manifest.country(), files.hash(), rules, obtainable);
    }
}
