package dev.writ.policy.rulebook.words;

import dev.writ.policy.Category;
import dev.writ.policy.explain.CodeNames;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What codes are called within a sentence. */
public final class CodeWords {
    private static final Map<String, String> NAMES = Phrases.read("codes.properties");

    private CodeWords() {}

    /** The code in words. One without a name of its own is spelled out as it is written. */
    public static String of(Enum<?> code) {
        return named(code).orElseGet(() -> code.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The words at the start of a sentence. */
    public static String atStart(Enum<?> code) {
        return start(of(code));
    }

    /** The words that somebody chose for the code, if somebody has. */
    static Optional<String> named(Enum<?> code) {
        return CodeNames.of(code)
                .map(words -> code instanceof Category ? withoutExamples(words) : words)
                .or(() -> Optional.ofNullable(NAMES.get(key(code))));
    }

    /** The text with a capital at its start. */
    public static String start(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The words, with the examples that explanations give. */
    public static String inFull(Enum<?> code) {
        return CodeNames.of(code).orElseGet(() -> of(code));
    }

    /** What the code is a code of. */
    public static String kind(Enum<?> code) {
        return kindNamed(code).orElseGet(() -> type(code));
    }

    static Optional<String> kindNamed(Enum<?> code) {
        return Optional.ofNullable(NAMES.get(type(code)));
    }

    private static String key(Enum<?> code) {
        return type(code) + "." + code.name();
    }

    /** The name of its class without its package: {@code Requester.Type}. */
    private static String type(Enum<?> code) {
        var type = code.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Explanations name a category at the start of a line, with examples in parentheses. */
    private static String withoutExamples(String words) {
        var plain = words.replaceAll(" \\(.*\\)$", "");
        return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
