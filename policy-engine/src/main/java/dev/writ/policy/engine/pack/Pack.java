package dev.writ.policy.engine.pack;

import dev.writ.policy.Country;
import java.util.List;
import java.util.Optional;

/**
 * Rules with one owner, one scope and one version.
 *
 * @param id the folder's name and the DRL package, for example {@code us} or {@code house.default}
 * @param country of a regime, the country or subdivision whose law it is; {@code EU} for the Union
 * @param hash SHA-256 over the names and bytes of the pack's files, in hex: its version
 * @param rules the rules of its rule files and the rows of its tables, sorted by id
 * @param obtainable rows of tables that say who can get which instrument, sorted by id
 */
public record Pack(
        String id,
        String title,
        PackKind kind,
        Optional<Country> country,
        String hash,
        List<Rule> rules,
        List<Obtainable> obtainable) {
    public Pack {
        obtainable = List.copyOf(obtainable);
        rules = List.copyOf(rules);
        if ((kind == PackKind.REGIME) != country.isPresent()) {
            throw new IllegalArgumentException("a regime, and only a regime, names its country");
        }
    }
}
