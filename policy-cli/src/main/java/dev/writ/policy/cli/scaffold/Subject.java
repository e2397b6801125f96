package dev.writ.policy.cli.scaffold;

import dev.writ.policy.authoring.drl.Usage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a rule is about, a pattern to begin with, and what a request has that it fits or, by one thing, does not fit. */
enum Subject {
    /** The whole request. */
    REQUEST("", "Requester( type == COURT )", "requester", "COURT", "LAW_ENFORCEMENT"),
    /** A request that is put on hold, because it comes from an agency that has lost control of its mail. */
    REQUEST_ON_HOLD("", "Requester( compromised == YES )", "compromised", "YES", "NO"),
    ITEM("$item", "$item : Item( category == LOCATION_HISTORIC )", "category", "LOCATION_HISTORIC", "SUPPORT_RECORD"),
    INSTRUMENT(
            "$instrument",
            "$instrument : Instrument( type == LETTER_REQUEST )",
            "instrument",
            "LETTER_REQUEST",
            "SEARCH_WARRANT"),
    ACCOUNT("$account", "$account : Account( minor == YES )", "minor", "YES", "NO"),
    SECRECY(
            "$secrecy",
            "$secrecy : Secrecy( type == COURT_ORDER, running == true )",
            "secrecy",
            "secrecy: [{ type: COURT_ORDER, instrument: i1, issuedOn: \"2026-11-10\", until: \"2027-05-10\" }]",
            "");

    private static final String ONLY_ON_HOLD = "preserveWhileOnHold";
    private static final Map<String, String> PLAIN = Map.of(
            "requester", "LAW_ENFORCEMENT",
            "compromised", "NO",
            "category", "LOCATION_HISTORIC",
            "instrument", "SEARCH_WARRANT",
            "minor", "NO",
            "secrecy", "");

    private final String variable;
    private final String pattern;
    private final String gap;
    private final String fitting;
    private final String other;

    Subject(String variable, String pattern, String gap, String fitting, String other) {
        this.variable = variable;
        this.pattern = pattern;
        this.gap = gap;
        this.fitting = fitting;
        this.other = other;
    }

    /** Of a rule that finds this. */
    static Subject of(Usage usage) {
        if (usage.word().equals(ONLY_ON_HOLD)) {
            return REQUEST_ON_HOLD;
        }
        return Arrays.stream(values())
                .filter(subject -> subject.variable.equals(usage.about().orElse("")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no pattern binds " + usage.about()));
    }

    String pattern() {
        return pattern;
    }

    /** For the gaps of a request: one that the pattern fits, or one that it does not. */
    Map<String, String> request(boolean fits) {
        var request = new HashMap<>(PLAIN);
        request.put(gap, fits ? fitting : other);
        return request;
    }
}
