package dev.writ.policy.cli.scaffold;

import dev.writ.policy.authoring.folder.PackFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A house policy to begin with, which is careful where its author has decided nothing: only authorities are answered,
 * content takes a warrant or its like, the account holder is told before, somebody senior agrees.
 */
public final class HouseDraft {
    private static final String PREFIX = "house.";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
    private static final List<String> FILES = List.of(
            "pack.yaml",
            "process.csv",
            "process.yaml",
            "requester.drl",
            "requester.yaml",
            "password.drl",
            "password.yaml",
            "emergency.drl",
            "emergency.yaml",
            "preservation.drl",
            "preservation.yaml",
            "notice.drl",
            "notice.yaml",
            "approval.drl",
            "approval.yaml",
            "sources/guidelines.yaml",
            "templates.yaml");

    private HouseDraft() {}

    /**
     * A house policy of this name.
     *
     * @param name with or without {@code house.} before it
     * @param in the folder in which its folder will be
     * @throws IllegalArgumentException if the name cannot be one, or something of this name is there already
     */
    public static Draft of(String name, Path in) {
        var bare = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        if (!NAME.matcher(bare).matches()) {
            throw new IllegalArgumentException(
                    "`" + name + "` is no name of a house policy; use lower-case letters and digits, such as `acme`");
        }
        if (!Files.isDirectory(in)) {
            throw new IllegalArgumentException("there is no folder `" + in + "`; make it first");
        }
        var folder = in.resolve(PREFIX + bare);
        if (Files.exists(folder)) {
            throw new IllegalArgumentException("`" + folder + "` is there already; choose another name or folder");
        }
        var fillings = Map.of("id", PREFIX + bare, "title", title(bare));
        var files = FILES.stream()
                .map(file -> Written.fresh(file, Stencil.of("house/" + file, fillings)))
                .toList();
        return Draft.of(folder, new PackFiles(PREFIX + bare, new TreeMap<>()), files);
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
