package dev.writ.policy.authoring.logic;

import dev.writ.policy.engine.fact.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that has exactly one value in a case: a field of a fact, whether a set holds a code, or whether two facts
 * agree.
 *
 * @param subject which fact is meant; equal names are the same fact
 * @param codes all values, where there is a closed list of them
 */
record Aspect(String subject, String name, Field.Kind kind, List<String> codes) {
    private static final String UNNAMED = "what nothing names";

    Aspect {
        codes = List.copyOf(codes);
    }

    static Aspect of(String subject, Field field) {
        return new Aspect(subject, field.name(), field.kind(), field.codes());
    }

    /** Something that is so or is not so. */
    static Aspect question(String subject, String name) {
        return new Aspect(subject, name, Field.Kind.BOOL, List.of("true", "false"));
    }

    /** Values of which, whatever a comparison with what is named can tell apart, at least one is on either side. */
    Set<String> examples(Set<String> named) {
        return switch (kind) {
            case CODE, BOOL -> new LinkedHashSet<>(codes);
            case NUMBER -> aroundAll(named);
            case COUNTRY, NAME, ID -> {
                Set<String> examples = new LinkedHashSet<>(named);
                examples.add(UNNAMED);
                yield examples;
            }
        };
    }

    /** Every number that is named, and its neighbours; with none, any number. */
    private static Set<String> aroundAll(Set<String> named) {
        Set<String> examples = new LinkedHashSet<>(Set.of("0"));
        for (String text : named) {
            int number = Integer.parseInt(text);
            examples.addAll(List.of(text, String.valueOf(number - 1), String.valueOf(number + 1)));
        }
        return examples;
    }
}
