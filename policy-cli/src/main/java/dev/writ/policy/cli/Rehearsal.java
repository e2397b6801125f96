package dev.writ.policy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides requests in every form and prints nothing: the {@code policy} script archives the classes that this loads, and
 * later calls start from the archive.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Takes the files of requests. */
    public static void main(String[] files) {
        for (var form : Form.values()) {
            var arguments = new ArrayList<>(List.of("decide", "--format", form.name()));
            arguments.addAll(List.of(files));
            Policy.run(silent(), HeadStart.builtIn(), arguments.toArray(String[]::new));
        }
    }

    private static Streams silent() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Streams(InputStream.nullInputStream(), nowhere, nowhere, false);
    }
}
