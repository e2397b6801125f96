package dev.writ.policy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * Saves in the folder of a pack, found by looking at the files' sizes and times again and again. What the JDK offers
 * looks every ten seconds on some systems, and sees nothing on network drives.
 */
final class FolderChanges implements Changes {

    /** Short beside what the answer takes, and long beside a step of an editor, which writes in several. */
    private static final long MILLISECONDS_BETWEEN_LOOKS = 100;

    private static final int DEPTH_OF_SOURCES = 2;

    private final Path folder;
    private Map<Path, String> last;

    private FolderChanges(Path folder) {
        this.folder = folder;
        this.last = files();
    }

    /** Begins to watch. */
    static FolderChanges in(Path pack) {
        return new FolderChanges(pack);
    }

    @Override
    public boolean await() {
        try {
            var now = last;
            while (now.equals(last)) {
                now = later();
            }
            for (var next = later(); !next.equals(now); next = later()) {
                now = next;
            }
            last = now;
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<Path, String> later() throws InterruptedException {
        Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        return files();
    }

    /** Size and time of each file; a file that goes away meanwhile makes this look differ from the next. */
    private Map<Path, String> files() {
        var files = new TreeMap<Path, String>();
        try (var found = Files.walk(folder, DEPTH_OF_SOURCES)) {
            for (var file : found.toList()) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(file, attributes.size() + " " + attributes.lastModifiedTime());
            }
        } catch (IOException e) {
            files.clear();
        }
        return files;
    }
}
