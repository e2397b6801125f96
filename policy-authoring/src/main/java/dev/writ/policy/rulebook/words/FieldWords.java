package dev.writ.policy.rulebook.words;

import dev.writ.policy.Tri;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import java.util.Map;
import java.util.Optional;

/**
 * What a field of a case fact is called.
 *
 * @param name what `is ...` may follow or, of a yes-or-no field, the sentence that says yes
 * @param no the sentence that says no, of a yes-or-no field
 */
record FieldWords(String name, Optional<String> no) {
    private static final Map<String, String> PHRASES = Phrases.read("facts.properties");

    /** A field without words of its own is called as it is written. */
    static FieldWords of(FactKind kind, Field field) {
        return named(kind, field.name())
                .orElseGet(() -> new FieldWords(
                        "`" + field.name() + "` of " + kind.ruleName(),
                        yesOrNo(field) ? Optional.of("`" + field.name() + "` is not so") : Optional.empty()));
    }

    /** The words that somebody chose for the field, if somebody has. */
    static Optional<FieldWords> named(FactKind kind, String field) {
        return Optional.ofNullable(PHRASES.get(kind.ruleName() + "." + field)).map(phrase -> {
            var parts = phrase.split(" \\| ", -1);
            return new FieldWords(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
        });
    }

    static boolean yesOrNo(Field field) {
        return field.kind() == Field.Kind.BOOL || field.type() == Tri.class;
    }
}
