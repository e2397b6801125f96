package dev.writ.policy.authoring.pages;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.pages.Page.Block;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The small pack that the pages start from, and what their blocks change in it. */
public final class ExamplePack {
    private static final String NAME = "house.acme";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** As the index shows it. */
    public ExamplePack() {
        Page.called("README.md")
                .blocks("The pack of the examples")
                .forEach(block -> files.put(block.file(), block.text()));
    }

    /** With a block in place of the part that it shows. */
    ExamplePack with(Block block) {
        switch (block.language()) {
            case "text" -> listed(block.text());
            case "csv" -> files.compute(block.file(), (file, text) -> header(text) + block.text());
            case "yaml" -> files.compute(block.file(), (file, text) -> keys(text, block.text()));
            case "drl" -> files.compute(block.file(), (file, text) -> lines(text, block.text()));
            default -> throw new IllegalArgumentException("nobody knows what to do with " + block);
        }
        return this;
    }

    public PackOnDisk in(Path parent) {
        PackOnDisk pack = PackOnDisk.empty(parent, NAME);
        files.forEach(pack::with);
        return pack;
    }

    /** A listing of the folder: only what it names is there. */
    private void listed(String listing) {
        List<String> names = listing.lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.strip().split(" +")))
                .toList();
        files.keySet().retainAll(names);
        names.forEach(name -> files.putIfAbsent(name, ""));
    }

    private static String header(String table) {
        return table.substring(0, table.indexOf('\n') + 1);
    }

    /** Top-level keys of YAML take the place of those of the same name. */
    private static String keys(String whole, String part) {
        Map<String, String> sections = sections(whole);
        sections.putAll(sections(part));
        return String.join("", sections.values());
    }

    private static Map<String, String> sections(String yaml) {
        Map<String, String> sections = new LinkedHashMap<>();
        String key = "";
        for (String line : yaml.lines().toList()) {
            key = line.startsWith(" ") ? key : line.substring(0, line.indexOf(':'));
            sections.merge(key, line + "\n", String::concat);
        }
        return sections;
    }

    /** Lines of a rule, from the one with which the part begins to the one with which it ends or before the next part. */
    private static String lines(String whole, String part) {
        List<String> all = whole.lines().toList();
        List<String> some = part.lines().toList();
        int from = first(all, some.get(0));
        int to = some.contains("end") ? all.indexOf("end") + 1 : all.indexOf("then");
        List<String> joined = new ArrayList<>(all.subList(0, from));
        joined.addAll(some);
        joined.addAll(all.subList(to, all.size()));
        return String.join("\n", joined) + "\n";
    }

    private static int first(List<String> all, String line) {
        return Stream.iterate(0, i -> i + 1)
                .limit(all.size())
                .filter(i -> all.get(i).equals(line))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line `" + line + "` in the pack of the examples"));
    }
}
