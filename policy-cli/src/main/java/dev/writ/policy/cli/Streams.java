package dev.writ.policy.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the command reads from and writes to, in UTF-8 whatever the system says.
 *
 * @param terminal whether a person reads the output as it comes
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    /** Those of the process. Only the shell knows whether a terminal is at the other end, and says so in a property. */
    static Streams ofProcess() {
        return new Streams(
                System.in,
                buffered(new FileOutputStream(FileDescriptor.out)),
                buffered(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("policy.terminal"));
    }

    private static PrintStream buffered(OutputStream out) {
        return new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
