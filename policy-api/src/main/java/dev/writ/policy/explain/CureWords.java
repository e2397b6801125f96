package dev.writ.policy.explain;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.DefectCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would turn the answer. */
final class CureWords {

    private CureWords() {}

    /** Each list is a way of its own, and all of it is needed. */
    static String of(List<List<String>> cures) {
        return cures.stream().map(CureWords::way).collect(Collectors.joining("; or "));
    }

    /** All that is needed on one way. */
    static String way(List<String> cure) {
        return Phrase.and(cure.stream().map(CureWords::part).toList());
    }

    private static String part(String part) {
        if (part.startsWith("/")) {
            return "an answer to \"" + FactWords.question(part) + "\"";
        }
        return Stream.of(
                        named(InstrumentType.values(), part, InstrumentWords::of),
                        named(DefectCode.values(), part, code -> cure(DefectWords.of(code))),
                        named(BarCode.values(), part, code -> cure(BarWords.of(code))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(part);
    }

    private static String cure(String fault) {
        return "a cure of \"" + fault + "\"";
    }

    private static <E extends Enum<E>> Optional<String> named(E[] codes, String name, Function<E, String> words) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(name))
                .findFirst()
                .map(words);
    }
}
