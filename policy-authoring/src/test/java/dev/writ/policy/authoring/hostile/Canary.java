package dev.writ.policy.authoring.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sings as soon as anybody loads it: it leaves a system property and a file behind. Tests name it in texts only. */
public final class Canary {
    static {
        System.setProperty("writ.canary", "dead");
        try {
            Files.writeString(Path.of("target", "writ-canary"), "dead");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Canary() {}

    public static String sing() {
        return "dead";
    }
}
