package dev.writ.policy.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Texts with gaps, which lie beside this class. A gap is a name in double braces. */
final class Stencil {

    private Stencil() {}

    /** A text whose gaps are filled; those that nobody fills stay. */
    static String of(String name, Map<String, String> fillings) {
        return filled(read(name), fillings);
    }

    static String filled(String text, Map<String, String> fillings) {
        var filled = text;
        for (var filling : fillings.entrySet()) {
            filled = filled.replace("{{" + filling.getKey() + "}}", filling.getValue());
        }
        return filled;
    }

    private static String read(String name) {
        try (InputStream in = Stencil.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks `" + name + "`; build policy-cli with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
