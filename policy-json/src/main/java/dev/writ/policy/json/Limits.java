package dev.writ.policy.json;

/**
 * What a request may weigh. Everything is checked while reading, so that a huge one costs no more than a large one.
 *
 * @param bytes of one request, in UTF-8
 * @param depth of nested objects and lists
 * @param items of one request
 * @param accounts of one request
 * @param instruments of one request
 * @param identifiers of all accounts of one request together
 * @param entries of every other list, each
 * @param characters of every text, each
 */
public record Limits(
        int bytes, int depth, int items, int accounts, int instruments, int identifiers, int entries, int characters) {

    /** One megabyte, depth 32, 200 items, 200 accounts, 50 instruments, 1,000 identifiers. */
    public static final Limits DEFAULT = new Limits(1_000_000, 32, 200, 200, 50, 1_000, 200, 10_000);

    /**
     * Checks that a request fits at all.
     *
     * @throws IllegalArgumentException when a limit is not positive, or so large that one more cannot be counted
     */
    public Limits {
        var smallest = Math.min(
                Math.min(Math.min(bytes, depth), Math.min(items, accounts)),
                Math.min(Math.min(instruments, identifiers), Math.min(entries, characters)));
        if (smallest < 1 || bytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a limit is at least 1, and that of bytes below " + Integer.MAX_VALUE);
        }
    }

    int of(Bound bound) {
        return switch (bound) {
            case ITEMS -> items;
            case ACCOUNTS -> accounts;
            case INSTRUMENTS -> instruments;
            case IDENTIFIERS -> identifiers;
            case ENTRIES -> entries;
        };
    }

    int longestList() {
        return Math.max(Math.max(items, accounts), Math.max(Math.max(instruments, identifiers), entries));
    }
}
