package dev.writ.policy.cli;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.rules.PolicyEngines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A call of the command.
 *
 * @param status what the shell would see
 * @param out what was printed
 * @param err what was told beside it
 */
record Run(int status, String out, String err) {
    private static final PolicyEngine BUILT_IN = PolicyEngines.builtIn();

    /** Somebody reads on a terminal. */
    static Run onTerminal(String... arguments) {
        return with("", true, arguments);
    }

    /** Another program reads. */
    static Run piped(String... arguments) {
        return with("", false, arguments);
    }

    /** Another program writes and reads. */
    static Run fed(String in, String... arguments) {
        return with(in, false, arguments);
    }

    private static Run with(String in, boolean terminal, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal);
        var status = Policy.run(streams, () -> BUILT_IN, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
