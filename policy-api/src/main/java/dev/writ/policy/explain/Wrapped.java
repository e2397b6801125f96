package dev.writ.policy.explain;

/** Text in lines of at most 100 columns. */
final class Wrapped {
    private static final int COLUMNS = 100;

    private Wrapped() {}

    /** The text after {@code first}, its further lines after {@code rest}; a word that is too long keeps its line. */
    static String of(String first, String rest, String text) {
        var lines = new StringBuilder();
        var line = new StringBuilder(first);
        var bare = true;
        for (var word : text.strip().split(" +", -1)) {
            if (!bare && line.length() + 1 + word.length() > COLUMNS) {
                lines.append(line).append('\n');
                line.setLength(0);
                line.append(rest);
                bare = true;
            }
            line.append(bare ? "" : " ").append(word);
            bare = false;
        }
        return lines.append(line).append('\n').toString();
    }
}
