package dev.writ.policy.engine.drools;

import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A pack, loaded into Drools. Thread-safe: every run has a session of its own. */
public final class PackBase {

    private final KieBase base;

    private PackBase(KieBase base) {
        this.base = base;
    }

    /**
     * Loads a pack.
     *
     * @throws IllegalStateException if Drools did not load exactly the pack's rules
     */
    public static PackBase of(Pack pack) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                PackModel.of(pack), RuleBaseFactory.newKnowledgeBaseConfiguration());
        requireWhole(pack, loaded(base));
        return new PackBase(base);
    }

    /** Adds to the collector every rule that stands on these facts. */
    public void run(Collection<? extends Record> facts, Collector stood) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(PackModel.STOOD, stood);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static Set<String> loaded(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(loaded -> loaded.getRules().stream())
                .map(org.kie.api.definition.rule.Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void requireWhole(Pack pack, Set<String> loaded) {
        Set<String> written = pack.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        if (written.equals(loaded)) {
            return;
        }
        var missing = new HashSet<>(written);
        missing.removeAll(loaded);
        throw new IllegalStateException("pack `" + pack.id() + "` has " + written.size() + " rules, and "
                + loaded.size() + " were loaded; missing: " + new TreeSet<>(missing));
    }
}
