package dev.writ.policy.combine;

import dev.writ.policy.finding.RuleCard;

/** Who speaks in a pack. */
final class Packs {

    /** The pack that always applies and states no country's law. */
    static final String CORE = "core";

    private Packs() {}

    /** Whether the rule states the law of a country or of the Union. */
    static boolean isRegime(RuleCard rule) {
        return !rule.ofHouse() && !rule.pack().equals(CORE);
    }

    /** Whether two rules state the law of one country, or of it and of a part of it. */
    static boolean isOfOneCountry(RuleCard one, RuleCard other) {
        return country(one).equals(country(other));
    }

    private static String country(RuleCard rule) {
        return rule.pack().replaceFirst("-.*", "");
    }
}
