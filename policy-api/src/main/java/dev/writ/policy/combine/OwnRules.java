package dev.writ.policy.combine;

import dev.writ.policy.finding.RuleCard;
import java.util.List;
import java.util.Optional;

/** What the combiner says itself, because no rule file can: rules do not see what other rules said. */
public final class OwnRules {

    static final RuleCard UNADDRESSED = own(
            "core.unaddressed", "No rule asks for anything here and none gives leave; silence is never read as yes");

    static final RuleCard NOT_COLLECTED =
            own("core.not-collected", "An element that the provider does not have is left out");

    private OwnRules() {}

    /** All of them, by id. */
    public static List<RuleCard> all() {
        return List.of(NOT_COLLECTED, UNADDRESSED);
    }

    private static RuleCard own(String id, String title) {
        return new RuleCard(id, Packs.CORE, false, title, Optional.empty(), List.of());
    }
}
