package dev.writ.policy.rulebook.words;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Constraint.Join;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import java.util.ArrayList;
import java.util.List;

/** The condition of a rule in words. */
public final class ConditionWords {
    private final Rule rule;

    private ConditionWords(Rule rule) {
        this.rule = rule;
    }

    /** All of these must hold; with none, the rule always speaks. */
    public static List<Clause> of(Rule rule) {
        return of(rule, rule.when());
    }

    /**
     * Some of the patterns of a rule, which may have been changed.
     *
     * @param rule says what the variables in the patterns stand for
     */
    public static List<Clause> of(Rule rule, List<Pattern> patterns) {
        var words = new ConditionWords(rule);
        return patterns.stream()
                .flatMap(pattern -> words.pattern(pattern).stream())
                .toList();
    }

    /** What a pattern asks of its fact, without saying which fact that is. */
    public static List<Clause> within(Rule rule, FactKind kind, Constraint constraint) {
        return new ConditionWords(rule).clauses(kind, constraint);
    }

    private List<Clause> pattern(Pattern pattern) {
        List<Clause> clauses = clauses(pattern.fact(), pattern.constraint());
        if (pattern.fact().several()) {
            return List.of(KindWords.headed(pattern, clauses));
        }
        if (pattern.quantifier() != Pattern.Quantifier.NOT) {
            return clauses;
        }
        return clauses.size() == 1 && clauses.get(0).below().isEmpty()
                ? List.of(Clause.of("it is not so that " + clauses.get(0).text()))
                : List.of(Clause.all("not all of these hold:", clauses));
    }

    private List<Clause> clauses(FactKind kind, Constraint constraint) {
        if (constraint instanceof All all) {
            return Merged.of(kind, all.of()).stream()
                    .map(each -> clause(kind, each))
                    .toList();
        }
        return List.of(clause(kind, constraint));
    }

    private Clause clause(FactKind kind, Constraint constraint) {
        if (constraint instanceof All all) {
            return Clause.all("all of these hold:", clauses(kind, all));
        }
        if (constraint instanceof Any any) {
            List<Clause> below = new ArrayList<>();
            any.of().forEach(each -> below.add(clause(kind, each)));
            return Clause.any("at least one of these holds:", below);
        }
        if (constraint instanceof Join join) {
            return Clause.of(join(kind, join));
        }
        var compare = (Compare) constraint;
        var field = field(kind, compare.field());
        return Clause.of(new ComparisonWords(field, FieldWords.of(kind, field)).of(compare));
    }

    private String join(FactKind kind, Join join) {
        var own = field(kind, join.field());
        var otherKind = kindOf(join.variable());
        var other = field(otherKind, join.otherField());
        var whether = FieldWords.yesOrNo(own) ? "the answer to whether " : "";
        return whether
                + FieldWords.of(kind, own).name()
                + (join.operator() == Operator.EQ ? " is the same as " : " is another than ")
                + whether
                + FieldWords.of(otherKind, other).name();
    }

    private FactKind kindOf(String variable) {
        return rule.when().stream()
                .filter(pattern -> pattern.variable().filter(variable::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pattern binds `" + variable + "`"))
                .fact();
    }

    private static Field field(FactKind kind, String name) {
        return kind.field(name)
                .orElseThrow(() -> new IllegalArgumentException("`" + kind.ruleName() + "` has no `" + name + "`"));
    }
}
