package dev.writ.policy.rulebook.words;

import dev.writ.policy.decision.FlagCode;

/** What it means that a check spoke, in words. */
final class FlagWords {

    private FlagWords() {}

    static String of(FlagCode code) {
        return switch (code.severity()) {
                    case BLOCK -> "nothing goes on: ";
                    case HOLD -> "nothing is given until somebody has cleared this: ";
                    case WARN -> "this is noted, and stops nothing: ";
                }
                + CodeWords.of(code) + ".";
    }
}
