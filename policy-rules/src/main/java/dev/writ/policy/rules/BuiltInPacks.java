package dev.writ.policy.rules;

import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackCodec;
import dev.writ.policy.engine.pack.PackKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs that travel with the library, as the build compiled them. */
public final class BuiltInPacks {

    private BuiltInPacks() {}

    /** Core and the regimes, core first. */
    public static List<Pack> law() {
        return all().stream().filter(pack -> pack.kind() != PackKind.HOUSE).toList();
    }

    /** The house policies, by id. */
    public static List<Pack> houses() {
        return all().stream().filter(pack -> pack.kind() == PackKind.HOUSE).toList();
    }

    /** The requests that scenarios of any pack may start from, as the core pack's {@code templates.yaml} has them. */
    public static String templates() {
        try (InputStream in = Loaded.open("core/templates.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Pack> all() {
        return Loaded.PACKS;
    }

    /** Reading the packs takes a moment, and one reading serves every engine. */
    private static final class Loaded {
        static final List<Pack> PACKS = index().stream().map(Loaded::read).toList();

        private static List<String> index() {
            try (var lines = new BufferedReader(new InputStreamReader(open("index"), StandardCharsets.UTF_8))) {
                return lines.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Pack read(String id) {
            try (InputStream in = open(id + ".pack")) {
                return PackCodec.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream open(String name) {
            InputStream in = BuiltInPacks.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("the jar lacks `" + name + "`; build policy-rules with Maven");
            }
            return in;
        }
    }
}
