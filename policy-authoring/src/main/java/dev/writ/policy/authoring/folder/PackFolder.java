package dev.writ.policy.authoring.folder;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects the files of a pack: regular files of known names, of bounded size and number, reached over no link. */
public final class PackFolder {
    static final int LARGEST = 256 * 1024;
    static final int MOST = 500;
    static final int LARGEST_IN_ALL = 8 * 1024 * 1024;

    private static final String SOURCES = "sources";
    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(drl|yaml|csv|md)");
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]*\\.yaml");

    private final String folder;
    private final Problems problems;
    private final TreeMap<String, byte[]> contents = new TreeMap<>();
    private int total;

    private PackFolder(String folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The files in a folder. Those that have no place there are left out and told. */
    public static PackFiles read(Path path, Problems problems) {
        Path name = Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .orElse(path);
        var reader = new PackFolder(name.toString(), problems);
        if (Files.isDirectory(path)) {
            reader.collect(path, "", FILE);
        } else {
            problems.add(ProblemCode.FOLDER, Place.startOf(name.toString()), "`" + path + "` is no folder");
        }
        return new PackFiles(name.toString(), reader.contents);
    }

    private void collect(Path directory, String prefix, Pattern names) {
        for (Path entry : entries(directory, prefix)) {
            String name = prefix + entry.getFileName();
            if (contents.size() >= MOST) {
                refuse(ProblemCode.TOO_LARGE, name, "a pack has at most " + MOST + " files; split it");
                return;
            }
            take(entry, name, names);
        }
    }

    private List<Path> entries(Path directory, String prefix) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            refuse(ProblemCode.FOLDER, prefix, "the folder cannot be read");
        }
        return entries.stream().sorted().toList();
    }

    private void take(Path entry, String name, Pattern names) {
        try {
            var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean sources = names == FILE && name.equals(SOURCES);
            if (attributes.isSymbolicLink()) {
                refuse(ProblemCode.FILE, name, "links are not followed; put the file itself here");
            } else if (attributes.isDirectory() && sources) {
                collect(entry, SOURCES + "/", SOURCE);
            } else if (!attributes.isRegularFile() || sources) {
                refuse(ProblemCode.FILE, name, "a pack holds files, and one folder called `sources`; remove this");
            } else if (!names.matcher(String.valueOf(entry.getFileName())).matches()) {
                refuse(ProblemCode.FILE, name, expectedNames(names));
            } else {
                bytes(entry, name);
            }
        } catch (IOException e) {
            refuse(ProblemCode.FILE, name, "the file cannot be read");
        }
    }

    private void bytes(Path entry, String name) throws IOException {
        try (InputStream in = Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                refuse(ProblemCode.TOO_LARGE, name, "a file has at most 256 KB; split it by topic");
            } else if (total + bytes.length > LARGEST_IN_ALL) {
                refuse(ProblemCode.TOO_LARGE, name, "a pack has at most 8 MB in all; split it");
            } else {
                total += bytes.length;
                contents.put(name, bytes);
            }
        }
    }

    private static String expectedNames(Pattern names) {
        return names == FILE
                ? "nothing reads a file of this name; expected lower-case words, hyphens,"
                        + " and `.drl`, `.yaml`, `.csv` or `.md`"
                : "nothing reads a file of this name; expected lower-case words, hyphens, and `.yaml`";
    }

    private void refuse(ProblemCode code, String name, String message) {
        problems.add(code, Place.startOf(folder + "/" + visible(name)), message);
    }

    /** File systems permit names that would change what a terminal shows. */
    private static String visible(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
    }
}
