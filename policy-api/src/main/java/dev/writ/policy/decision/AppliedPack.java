package dev.writ.policy.decision;

import java.util.List;

/**
 * A pack that decided, in the version that did, and why it was asked.
 *
 * @param id the pack
 * @param hash of its content
 * @param because why it applies, at least one reason; {@link PackTie#INSTRUMENT} alone lets it say what papers are and what
 *     they bring with them, and require nothing
 */
public record AppliedPack(String id, String hash, List<PackTie> because) {
    public AppliedPack {
        because = List.copyOf(because);
    }
}
