package dev.writ.policy.authoring.print;

import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Prints a pack as DRL that any Drools compiler accepts: classes imported, codes qualified, and a consequence that
 * notes in a global which rule stood for which fact. Nothing of what an author wrote is copied: every word comes from a
 * record whose values are looked up again, so that the text is safe to compile.
 */
public final class CanonicalDrl {
    /** The name of the global, of type {@link Collector}. */
    public static final String GLOBAL = "stood";

    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[a-z0-9.-]+");
    private static final java.util.regex.Pattern VARIABLE = java.util.regex.Pattern.compile("\\$[A-Za-z0-9_]+");

    private CanonicalDrl() {}

    /**
     * The rules of a pack.
     *
     * @throws IllegalArgumentException if a name in the pack is not written as names are
     */
    public static String of(Pack pack) {
        String rules = pack.rules().stream().map(CanonicalDrl::rule).collect(Collectors.joining("\n"));
        return """
            package %s

            %s
            global %s %s

            %s\
            """.formatted(packageOf(pack), imports(), Collector.class.getCanonicalName(), GLOBAL, rules);
    }

    /** The package that the rules are in; no class of Java is in it, and no part of it is a word of Java. */
    public static String packageOf(Pack pack) {
        return "writ." + checked(pack.id(), ID).replaceAll("[.-]", "_");
    }

    private static String imports() {
        return Arrays.stream(FactKind.values())
                .map(kind -> "import " + kind.type().getCanonicalName() + "\n")
                .collect(Collectors.joining());
    }

    private static String rule(Rule rule) {
        String patterns = rule.when().stream()
                .map(pattern -> "    " + pattern(rule, pattern, Spelling.QUALIFIED) + "\n")
                .collect(Collectors.joining());
        String about =
                rule.about().map(variable -> ", " + checked(variable, VARIABLE)).orElse("");
        return """
            rule "%1$s"
            when
            %2$sthen
                %3$s.add( "%1$s"%4$s );
            end
            """.formatted(checked(rule.id(), ID), patterns, GLOBAL, about);
    }

    static String pattern(Rule rule, Pattern pattern, Spelling spelling) {
        String constraint = new CanonicalConstraint(rule, pattern.fact(), spelling).of(pattern.constraint());
        String fact = spelling.fact(pattern.fact()) + "( " + constraint + " )";
        return switch (pattern.quantifier()) {
            case EACH ->
                pattern.variable().map(name -> checked(name, VARIABLE) + " : ").orElse("") + fact;
            case EXISTS -> "exists " + fact;
            case NOT -> "not " + fact;
        };
    }

    static String checkedVariable(String name) {
        return checked(name, VARIABLE);
    }

    private static String checked(String name, java.util.regex.Pattern written) {
        if (!written.matcher(name).matches()) {
            throw new IllegalArgumentException("`" + name + "` is not written as names of a pack are");
        }
        return name;
    }
}
