package dev.writ.policy.engine.drools;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/**
 * Describes a pack to Drools in Drools' own model, rule by rule. The name of an expression is its text: Drools shares
 * the nodes of expressions with equal names, so equal names must mean equal tests, and do.
 */
final class PackModel {

    /** The name under which a session holds the collector. */
    static final String STOOD = "stood";

    private final Pack pack;
    private final Global<Collector> stood;

    private PackModel(Pack pack) {
        this.pack = pack;
        this.stood = globalOf(Collector.class, pack.id(), STOOD);
    }

    static Model of(Pack pack) {
        var speaker = new PackModel(pack);
        var model = new ModelImpl();
        model.addGlobal(speaker.stood);
        pack.rules().forEach(rule -> model.addRule(speaker.described(rule)));
        return model;
    }

    private org.drools.model.Rule described(Rule rule) {
        Map<String, Bound> bound = new HashMap<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            items.add(item(pattern, bound));
        }
        items.add(consequence(rule, bound));
        return PatternDSL.rule(pack.id(), rule.id()).build(items.toArray(RuleItemBuilder[]::new));
    }

    private RuleItemBuilder<?> consequence(Rule rule, Map<String, Bound> bound) {
        String id = rule.id();
        Optional<Variable<Record>> about =
                rule.about().map(name -> bound(bound, name).variable());
        if (about.isEmpty()) {
            return on(stood).execute(collector -> collector.add(id));
        }
        return on(about.get(), stood).execute((fact, collector) -> collector.add(id, fact));
    }

    private RuleItemBuilder<?> item(Pattern pattern, Map<String, Bound> bound) {
        @SuppressWarnings("unchecked")
        var type = (Class<Record>) pattern.fact().type();
        Variable<Record> variable = declarationOf(type);
        var definition = pattern(variable);
        var conditions = new Conditions(pattern.fact());
        for (Constraint constraint : conjuncts(pattern.constraint())) {
            add(definition, constraint, conditions, bound);
        }
        pattern.variable().ifPresent(name -> bound.put(name, new Bound(variable, conditions)));
        return switch (pattern.quantifier()) {
            case EACH -> definition;
            case NOT -> not(definition);
            case EXISTS -> exists(definition);
        };
    }

    private static void add(
            PatternDef<Record> definition, Constraint constraint, Conditions conditions, Map<String, Bound> bound) {
        if (!(constraint instanceof Constraint.Join join)) {
            Predicate<Record> test = conditions.test(constraint);
            definition.expr(conditions.name(constraint), test::test);
            return;
        }
        var other = bound(bound, join.variable());
        Field mine = conditions.field(join.field());
        Field theirs = other.conditions().field(join.otherField());
        boolean equal = join.operator() == Operator.EQ;
        definition.expr(
                conditions.name(constraint) + other.conditions().name(constraint),
                other.variable(),
                (fact, earlier) -> Conditions.value(mine, fact).equals(Conditions.value(theirs, earlier)) == equal);
    }

    private static Bound bound(Map<String, Bound> bound, String name) {
        return Optional.ofNullable(bound.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no earlier pattern binds `" + name + "`"));
    }

    private static List<Constraint> conjuncts(Constraint constraint) {
        return constraint instanceof Constraint.All all ? all.of() : List.of(constraint);
    }

    private record Bound(Variable<Record> variable, Conditions conditions) {}
}
