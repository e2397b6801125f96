package dev.writ.policy.authoring.table;

import java.util.List;

/** What kinds of table there are, and their columns; the first is the row's id. */
enum TableKind {
    /** Which instruments which categories of data need. */
    REQUIREMENT("id", "categories", "when", "any-of", "source", "from", "until", "title"),
    /** How strong which instruments are. */
    STRENGTH("id", "instruments", "when", "strength", "binding", "source", "from", "until", "title"),
    /** Who can get which instruments. */
    OBTAINABLE("id", "requesters", "countries", "instruments", "source", "from", "until", "title");

    @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
    private final List<String> columns;

    TableKind(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }
}
