package dev.writ.policy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a book to a folder. */
final class BookFolder {

    private BookFolder() {}

    /**
     * Writes the files, and replaces those that have the same names.
     *
     * @throws CannotStart if they cannot be written, or the folder is a pack
     */
    static void write(Path folder, Map<String, String> files) {
        if (PackFolders.isPack(folder)) {
            throw CannotStart.badInput(
                    "`" + folder + "` is a pack, and a book in it would break it; name another folder");
        }
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw CannotStart.badInput("the book cannot be written to `" + folder
                    + "`; name a folder that can be written, or that does not exist yet");
        }
    }
}
