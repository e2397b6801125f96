package dev.writ.policy.rulebook;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Sought;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Requester;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whom the guidelines are for: which rules may speak where an authority makes a request. */
final class Audience {
    private static final String KIND = "kind";

    private static final Set<Request.Kind> KINDS = EnumSet.of(
            Request.Kind.LEGAL, Request.Kind.EMERGENCY, Request.Kind.PRESERVATION, Request.Kind.PRESERVATION_EXTENSION);
    private static final Set<Requester.Type> AUTHORITIES =
            EnumSet.of(Requester.Type.LAW_ENFORCEMENT, Requester.Type.PROSECUTOR, Requester.Type.COURT);
    private static final Set<Requester.Type> OFFICIAL = EnumSet.of(
            Requester.Type.LAW_ENFORCEMENT,
            Requester.Type.PROSECUTOR,
            Requester.Type.COURT,
            Requester.Type.REGULATOR,
            Requester.Type.INTELLIGENCE_AGENCY);
    private static final Set<FactKind> OF_OTHERS = EnumSet.of(FactKind.SUBJECT, FactKind.RESEARCH, FactKind.INTERNAL);

    private Audience() {}

    /** Whether the rule may speak of a request that an authority, a regulator or an intelligence agency makes. */
    static boolean concerned(Rule rule) {
        return speaks(rule, OFFICIAL);
    }

    /** Whether the rule may speak of a demand such as authorities make, whoever makes it. */
    static boolean told(Rule rule) {
        return speaks(rule, EnumSet.allOf(Requester.Type.class));
    }

    /** Whether the pattern asks for nothing but one of the kinds of request that the guidelines are about. */
    static boolean implies(Pattern pattern) {
        return pattern.fact() == FactKind.CASE
                && pattern.quantifier() == Quantifier.EACH
                && onlyKind(pattern.constraint())
                && KINDS.stream().allMatch(kind -> Possible.with(KIND, kind).holds(pattern.constraint()));
    }

    private static boolean onlyKind(Constraint constraint) {
        return constraint instanceof Constraint.All all
                ? all.of().stream().allMatch(Audience::onlyKind)
                : constraint instanceof Constraint.Compare compare
                        && compare.field().equals(KIND);
    }

    private static boolean speaks(Rule rule, Set<Requester.Type> types) {
        return rule.when().stream().noneMatch(pattern -> asks(pattern) && OF_OTHERS.contains(pattern.fact()))
                && KINDS.stream().anyMatch(kind -> speaks(rule, kind))
                && types.stream().anyMatch(type -> speaks(rule, type));
    }

    private static boolean speaks(Rule rule, Request.Kind kind) {
        var sought =
                kind == Request.Kind.LEGAL || kind == Request.Kind.EMERGENCY ? Sought.DISCLOSURE : Sought.PRESERVATION;
        return holds(rule, FactKind.CASE, Map.of(KIND, kind.name(), "sought", sought.name()))
                && holds(rule, FactKind.ITEM, Map.of("sought", sought.name()));
    }

    private static boolean speaks(Rule rule, Requester.Type type) {
        var authority = String.valueOf(AUTHORITIES.contains(type));
        return holds(rule, FactKind.REQUESTER, Map.of("type", type.name(), "authority", authority));
    }

    private static boolean holds(Rule rule, FactKind kind, Map<String, String> known) {
        return rule.when().stream()
                .filter(pattern -> asks(pattern) && pattern.fact() == kind)
                .allMatch(pattern -> new Possible(known).holds(pattern.constraint()));
    }

    private static boolean asks(Pattern pattern) {
        return pattern.quantifier() != Quantifier.NOT;
    }
}
