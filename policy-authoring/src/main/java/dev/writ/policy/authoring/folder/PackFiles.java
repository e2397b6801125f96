package dev.writ.policy.authoring.folder;

import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack.
 *
 * @param folder the folder's name
 * @param contents bytes by name, with slashes, sorted by name
 */
public record PackFiles(String folder, SortedMap<String, byte[]> contents) {
    public PackFiles {
        contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    /** The names of files in the folder itself that end like this. */
    public List<String> names(String ending) {
        return contents.keySet().stream()
                .filter(name -> name.endsWith(ending) && name.indexOf('/') < 0)
                .toList();
    }

    /** The names of the source files. */
    public List<String> sources() {
        return contents.keySet().stream().filter(name -> name.indexOf('/') >= 0).toList();
    }

    /** As problems call the file. */
    public String called(String name) {
        return folder + "/" + name;
    }

    /** The text of a file; nothing, and a problem, if it is no text. */
    public Optional<SourceText> text(String name, Problems problems) {
        byte[] bytes = contents.get(name);
        return bytes == null ? Optional.empty() : problems.attempt(() -> SourceText.of(called(name), bytes));
    }

    /** SHA-256 over the names and bytes of all files, in hex. */
    public String hash() {
        MessageDigest digest = sha256();
        contents.forEach((name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Integer.BYTES + 1)
                    .putInt(1, bytes.length)
                    .array());
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
