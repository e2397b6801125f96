package dev.writ.policy.rulebook.words;

import dev.writ.policy.Tri;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A field compared with constants, in words. */
final class ComparisonWords {
    private final Field field;
    private final FieldWords words;

    ComparisonWords(Field field, FieldWords words) {
        this.field = field;
        this.words = words;
    }

    String of(Compare compare) {
        if (field.many()) {
            return words.name()
                    + (compare.operator() == Operator.CONTAINS ? " include " : " do not include ")
                    + named(compare.values().get(0));
        }
        return switch (field.kind()) {
            case BOOL -> yesOrNo(accepted(compare, Set.of("true", "false")), "true", "false");
            case NUMBER -> number(compare);
            case COUNTRY -> openName(compare, "");
            case NAME, ID -> openName(compare, "\"");
            case CODE -> field.type() == Tri.class ? tri(compare) : code(compare);
        };
    }

    private String tri(Compare compare) {
        var accepted = EnumSet.noneOf(Tri.class);
        accepted(compare, Set.of("YES", "NO", "UNKNOWN")).forEach(name -> accepted.add(Tri.valueOf(name)));
        boolean unknown = accepted.remove(Tri.UNKNOWN);
        if (accepted.size() == 1) {
            var said = accepted.contains(Tri.YES) ? words.name() : no();
            return unknown ? said + ", or that is not known" : said;
        }
        if (accepted.isEmpty()) {
            return unknown ? "it is not known whether " + words.name() : never();
        }
        return unknown ? always() : "it is known whether " + words.name();
    }

    private String yesOrNo(Set<String> accepted, String yes, String no) {
        if (accepted.contains(yes)) {
            return accepted.contains(no) ? always() : words.name();
        }
        return accepted.contains(no) ? no() : never();
    }

    /** Of a country, or a name of the host's own; empty text stands for one that is not known. */
    private String openName(Compare compare, String quote) {
        var codes = compare.values().stream()
                .filter(code -> !code.isEmpty())
                .map(code -> quote + code + quote)
                .toList();
        boolean unknown = codes.size() < compare.values().size();
        if (positive(compare)) {
            var said = unknown ? plus(codes, "not known") : codes;
            return words.name() + " is " + Lists.or(said);
        }
        if (codes.isEmpty()) {
            return words.name() + " is known";
        }
        return words.name() + (unknown ? " is known, and is " : " is not known, or is ") + not(codes);
    }

    private String code(Compare compare) {
        var names = compare.values().stream().map(this::named).toList();
        return words.name() + " is " + (positive(compare) ? Lists.or(names) : not(names));
    }

    private String number(Compare compare) {
        var value = compare.values().get(0);
        return words.name()
                + switch (compare.operator()) {
                    case LT -> " is less than " + value;
                    case LE -> " is at most " + value;
                    case GT -> " is more than " + value;
                    case GE -> " is at least " + value;
                    default -> " is " + (positive(compare) ? Lists.or(compare.values()) : not(compare.values()));
                };
    }

    private static String not(List<String> names) {
        return names.size() == 1 ? "not " + names.get(0) : "neither " + Lists.nor(names);
    }

    private static List<String> plus(List<String> names, String last) {
        return Stream.concat(names.stream(), Stream.of(last)).toList();
    }

    private static boolean positive(Compare compare) {
        return compare.operator() == Operator.EQ || compare.operator() == Operator.IN;
    }

    private static Set<String> accepted(Compare compare, Set<String> all) {
        var accepted = new TreeSet<>(all);
        if (positive(compare)) {
            accepted.retainAll(compare.values());
        } else {
            accepted.removeAll(Set.copyOf(compare.values()));
        }
        return accepted;
    }

    private String named(String value) {
        return field.parse(value)
                .map(parsed -> parsed instanceof Enum<?> code ? CodeWords.of(code) : value)
                .orElse(value);
    }

    private String no() {
        return words.no().orElseGet(() -> "it is not so that " + words.name());
    }

    private String always() {
        return words.name() + ", or not";
    }

    private String never() {
        return "never, as " + words.name() + " cannot be so";
    }
}
