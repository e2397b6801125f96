package dev.writ.policy.authoring.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** That the canary has not sung. This class must not name it otherwise than in text, lest it be loaded. */
final class Silence {
    static final String CLASS = "dev.writ.policy.authoring.hostile.Canary";
    static final String PROPERTY = "writ.canary";
    static final Path FILE = Path.of("target", "writ-canary");

    private Silence() {}

    static void check() {
        assertThat(System.getProperty(PROPERTY)).isNull();
        assertThat(FILE).doesNotExist();
    }
}
