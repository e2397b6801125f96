package dev.writ.policy.rulebook.document;

/** A piece of a line. */
public sealed interface Piece {

    String text();

    /** Words. */
    record Plain(String text) implements Piece {}

    /** Words that a reader should not miss. */
    record Strong(String text) implements Piece {}

    /** A name as rule files write it. */
    record Code(String text) implements Piece {}

    /** Words that lead somewhere. */
    record Link(Piece label, Target to) implements Piece {
        public Link {
            if (label instanceof Link) {
                throw new IllegalArgumentException("a link in a link");
            }
        }

        @Override
        public String text() {
            return label.text();
        }
    }

    /** A word that sorts what stands beside it; its look never says more than the word. */
    record Mark(String text, Tone tone) implements Piece {}

    /** How a mark looks. */
    enum Tone {
        /** As it should be. */
        GOOD,
        /** Somebody has to look at it. */
        CARE,
        /** Neither. */
        NEUTRAL
    }
}
