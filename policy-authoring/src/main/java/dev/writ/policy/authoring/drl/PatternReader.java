package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks up the words of a rule's patterns. Reads one rule; gathers every problem on the way. */
final class PatternReader {
    private static final int MOST = 3;
    private static final List<String> KINDS =
            Arrays.stream(FactKind.values()).map(FactKind::ruleName).toList();

    private final Problems problems;
    private final Map<String, FactKind> bound = new LinkedHashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private Optional<Token> several = Optional.empty();

    private PatternReader(Problems problems) {
        this.problems = problems;
    }

    /** What can be understood of the patterns; what cannot is left out and told. */
    static Conditions read(List<PatternText> patterns, Problems problems) {
        return new PatternReader(problems).read(patterns);
    }

    private Conditions read(List<PatternText> texts) {
        if (texts.size() > MOST) {
            problems.add(
                    ProblemCode.PATTERNS,
                    texts.get(MOST).kind().place(),
                    "a rule has at most three patterns, and this is one more; split the rule");
        }
        List<PlacedPattern> patterns = new ArrayList<>();
        for (PatternText text : texts) {
            kind(text.kind())
                    .ifPresentOrElse(
                            kind -> patterns.add(pattern(text, kind)),
                            () -> text.variable().map(Token::text).ifPresent(unclear::add));
        }
        return new Conditions(patterns, bound, unclear);
    }

    private Optional<FactKind> kind(Token token) {
        Optional<FactKind> kind = FactKind.named(token.text());
        if (kind.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_FACT,
                    token.place(),
                    "no fact is called " + token.shown() + Nearest.hint(token.text(), KINDS));
        }
        return kind;
    }

    private PlacedPattern pattern(PatternText text, FactKind kind) {
        refuseSecondOfSeveral(text, kind);
        var reader = new ConstraintReader(kind, new Conditions(List.of(), bound, unclear), problems);
        List<Placed> constraints = text.conditions().stream()
                .flatMap(slot -> apart(slot.condition()))
                .flatMap(condition -> reader.read(condition).stream())
                .toList();
        text.variable().ifPresent(variable -> bind(variable, text.quantifier(), kind));
        var pattern = new Pattern(
                text.quantifier(),
                kind,
                text.variable().map(Token::text),
                new Constraint.All(Placed.constraints(constraints)));
        return new PlacedPattern(pattern, text.kind().place(), constraints);
    }

    /** Between commas, {@code &&} is one more comma. */
    private static Stream<ConditionText> apart(ConditionText condition) {
        return condition instanceof ConditionText.Both both
                ? both.of().stream().flatMap(PatternReader::apart)
                : Stream.of(condition);
    }

    /** Of two such patterns every pair would be tried, and the cost of a rule would not be linear. */
    private void refuseSecondOfSeveral(PatternText text, FactKind kind) {
        if (!kind.several() || text.quantifier() != Quantifier.EACH) {
            return;
        }
        several.ifPresentOrElse(
                first -> problems.add(
                        ProblemCode.PATTERNS,
                        text.kind().place(),
                        "a case has several of %s and of %s, and a rule goes through one of the two;"
                                        .formatted(first.shown(), text.kind().shown())
                                + " put `exists` or `not` before the other"),
                () -> several = Optional.of(text.kind()));
    }

    private void bind(Token variable, Quantifier quantifier, FactKind kind) {
        if (quantifier != Quantifier.EACH) {
            problems.add(
                    ProblemCode.VARIABLE,
                    variable.place(),
                    variable.shown() + " would stand for no fact, as the pattern is negated or `exists`; remove it");
        } else if (bound.putIfAbsent(variable.text(), kind) != null) {
            problems.add(
                    ProblemCode.VARIABLE,
                    variable.place(),
                    variable.shown() + " already stands for another fact; choose another name");
        }
    }
}
