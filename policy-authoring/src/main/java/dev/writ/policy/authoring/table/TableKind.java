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

    /** What the cells of a column hold. */
    Content content(String column) {
        return switch (column) {
            case "id" -> Content.ID;
            case "categories" -> Content.CATEGORIES;
            case "when" -> Content.CONDITION;
            case "any-of" -> Content.DEMAND;
            case "instruments" -> Content.INSTRUMENTS;
            case "requesters" -> Content.REQUESTERS;
            case "countries" -> Content.COUNTRIES;
            case "strength" -> Content.STRENGTH;
            case "binding" -> Content.ANSWER;
            case "source" -> Content.SOURCES;
            case "from", "until" -> Content.DATE;
            case "title" -> Content.TITLE;
            default -> throw new IllegalArgumentException("no table has a column `" + column + "`");
        };
    }
}
