package dev.writ.policy.engine.hearing;

import dev.writ.policy.engine.drools.PackBase;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A pack, its rules by id, its rule base, and the days that its rules count. Immutable. */
record LoadedPack(Pack pack, Map<String, Rule> rules, PackBase base, DayCounts counts) {

    static LoadedPack of(Pack pack) {
        return new LoadedPack(
                pack,
                pack.rules().stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity())),
                PackBase.of(pack),
                DayCounts.in(pack.rules()));
    }
}
