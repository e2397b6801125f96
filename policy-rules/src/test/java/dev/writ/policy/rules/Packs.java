package dev.writ.policy.rules;

import dev.writ.policy.testkit.PackEngines;
import java.util.stream.Stream;

/** The packs that travel with the library. */
final class Packs {

    private Packs() {}

    static PackEngines builtIn() {
        return PackEngines.of(Stream.concat(BuiltInPacks.law().stream(), BuiltInPacks.houses().stream())
                .toList());
    }
}
