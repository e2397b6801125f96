package dev.writ.policy.cli;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.rules.PolicyEngines;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Loads the engine that most calls want while the command line and the request are still being read. */
final class HeadStart {

    private HeadStart() {}

    /** The engine with the built-in rules and nothing else; whoever asks too early waits for it. */
    static Supplier<PolicyEngine> builtIn() {
        var loading = CompletableFuture.supplyAsync(PolicyEngines::builtIn, HeadStart::inBackground);
        return loading::join;
    }

    /** A daemon, because a call that turns out to need no engine must not wait for one. */
    private static void inBackground(Runnable task) {
        var thread = new Thread(task, "head start");
        thread.setDaemon(true);
        thread.start();
    }
}
