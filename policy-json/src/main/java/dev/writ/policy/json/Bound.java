package dev.writ.policy.json;

/** Which of the limits bounds a list. */
enum Bound {
    ITEMS("items"),
    ACCOUNTS("accounts"),
    INSTRUMENTS("instruments"),
    IDENTIFIERS("identifiers in all"),
    ENTRIES("entries");

    private final String counted;

    Bound(String counted) {
        this.counted = counted;
    }

    String counted() {
        return counted;
    }
}
