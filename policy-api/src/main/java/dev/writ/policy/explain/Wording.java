package dev.writ.policy.explain;

import dev.writ.policy.decision.Preservation;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.decision.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The words of explanations for parts of a decision, for others who write about one. Pure functions. */
public final class Wording {

    private Wording() {}

    /**
     * A code in words.
     *
     * @throws IllegalArgumentException if explanations never name codes of its kind
     */
    public static String of(Enum<?> code) {
        return CodeNames.of(code).orElseThrow(() -> new IllegalArgumentException("no words for `" + code + "`"));
    }

    /** What a rule asks for. */
    public static String of(Requires requires) {
        return RequirementWords.anyOf(requires);
    }

    /** Who can answer instead. */
    public static String of(Route route) {
        return BarSection.way(route);
    }

    /** How long data is kept, within a sentence. */
    public static String of(Preservation kept) {
        return Phrase.begin(PreservationSection.term(kept));
    }

    /** All that is needed on one way to an answer. */
    public static String way(List<String> cure) {
        return CureWords.way(cure);
    }

    /** The question for the fact at this JSON pointer into a request. */
    public static String question(String pointer) {
        return FactWords.question(pointer);
    }

    /** The days from the one to the other; empty where neither is given. */
    public static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return Phrase.days(from, to);
    }

    /** Several things in one sentence. */
    public static String and(List<String> words) {
        return Phrase.and(words);
    }

    /** The text with a question mark for each character that a reader would not see. */
    public static String visible(String text) {
        return Visible.of(text);
    }
}
