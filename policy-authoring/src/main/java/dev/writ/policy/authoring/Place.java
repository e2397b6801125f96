package dev.writ.policy.authoring;

import java.util.Comparator;

/**
 * A spot in a file of a pack.
 *
 * @param file the pack's id and the file's name within it, with slashes: {@code us/emergency.drl}
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The first character of a file. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /** The same line, so many columns further on. */
    public Place right(int columns) {
        return new Place(file, line, column + columns);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
