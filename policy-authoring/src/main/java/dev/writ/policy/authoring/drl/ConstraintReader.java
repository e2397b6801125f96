package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.drl.ConditionText.Both;
import dev.writ.policy.authoring.drl.ConditionText.Comparison;
import dev.writ.policy.authoring.drl.ConditionText.Either;
import dev.writ.policy.authoring.drl.ConditionText.Likeness;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import java.util.List;
import java.util.Optional;

/** Looks up the fields and values that the conditions of one pattern compare. */
final class ConstraintReader {
    private final FactKind kind;
    private final Conditions earlier;
    private final Problems problems;

    /**
     * For one pattern.
     *
     * @param earlier the variables of earlier patterns
     */
    ConstraintReader(FactKind kind, Conditions earlier, Problems problems) {
        this.kind = kind;
        this.earlier = earlier;
        this.problems = problems;
    }

    /** The condition, unless something in it cannot be understood, which is then told. */
    Optional<Placed> read(ConditionText text) {
        if (text instanceof Both both) {
            return all(both.of()).map(Placed::all);
        }
        if (text instanceof Either either) {
            return all(either.of()).map(Placed::any);
        }
        if (text instanceof Likeness likeness) {
            return likeness(likeness);
        }
        return comparison((Comparison) text);
    }

    private Optional<List<Placed>> all(List<ConditionText> texts) {
        texts.forEach(this::refuseLikeness);
        List<Placed> read = texts.stream().flatMap(text -> read(text).stream()).toList();
        return read.size() == texts.size() ? Optional.of(read) : Optional.empty();
    }

    private void refuseLikeness(ConditionText text) {
        if (text instanceof Likeness likeness) {
            problems.add(
                    ProblemCode.OPERATOR,
                    likeness.variable().place(),
                    "a comparison with another fact stands alone between commas, not beside `||`; write two rules");
        }
    }

    private Optional<Placed> comparison(Comparison text) {
        return field(kind, text.field()).flatMap(field -> {
            Optional<String> misfit = Operators.misfit(field, text.operator());
            if (misfit.isPresent()) {
                problems.add(ProblemCode.OPERATOR, text.sign().place(), misfit.get());
                return Optional.empty();
            }
            List<String> values = new ValueReader(field, problems).read(text.values());
            return values.size() == text.values().size()
                    ? Optional.of(Placed.single(
                            new Constraint.Compare(field.name(), text.operator(), values),
                            text.field().place()))
                    : Optional.empty();
        });
    }

    private Optional<Placed> likeness(Likeness text) {
        FactKind other = earlier.bound().get(text.variable().text());
        if (other == null && !earlier.unclear().contains(text.variable().text())) {
            problems.add(
                    ProblemCode.VARIABLE,
                    text.variable().place(),
                    text.variable().shown() + " stands for no fact of an earlier pattern"
                            + Nearest.hint(
                                    text.variable().text(), earlier.bound().keySet()));
        }
        Optional<Field> field = field(kind, text.field());
        Optional<Field> otherField = Optional.ofNullable(other).flatMap(fact -> field(fact, text.otherField()));
        if (field.isEmpty() || otherField.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> misfit = Operators.misfit(field.get(), text.operator(), otherField.get());
        if (misfit.isPresent()) {
            problems.add(ProblemCode.OPERATOR, text.sign().place(), misfit.get());
            return Optional.empty();
        }
        var join = new Constraint.Join(
                text.field().text(),
                text.operator(),
                text.variable().text(),
                text.otherField().text());
        return Optional.of(Placed.single(join, text.field().place()));
    }

    private Optional<Field> field(FactKind fact, Token name) {
        Optional<Field> field = fact.field(name.text());
        if (field.isEmpty()) {
            List<String> names = fact.fields().stream().map(Field::name).toList();
            problems.add(
                    ProblemCode.UNKNOWN_FIELD,
                    name.place(),
                    "`" + fact.ruleName() + "` has no field " + name.shown() + Nearest.hint(name.text(), names));
        }
        return field;
    }
}
