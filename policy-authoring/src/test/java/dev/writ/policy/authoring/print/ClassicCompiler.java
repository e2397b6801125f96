package dev.writ.policy.authoring.print;

import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.pack.Pack;
import java.io.StringReader;
import java.util.Collection;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** A pack as Drools' classic compiler understands its canonical text: a second opinion. */
final class ClassicCompiler {
    private final KieBase base;

    private ClassicCompiler(KieBase base) {
        this.base = base;
    }

    static ClassicCompiler of(Pack pack) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newReaderResource(new StringReader(CanonicalDrl.of(pack))), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalArgumentException(builder.getErrors().toString());
        }
        return new ClassicCompiler(builder.newKieBase());
    }

    /** Names of the rules that were loaded. */
    long rules() {
        return base.getKiePackages().stream()
                .mapToLong(loaded -> loaded.getRules().size())
                .sum();
    }

    Set<Collector.Match> stood(Collection<? extends Record> facts) {
        var stood = new Collector();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(CanonicalDrl.GLOBAL, stood);
            facts.forEach(session::insert);
            session.fireAllRules();
            return stood.matches();
        } finally {
            session.dispose();
        }
    }
}
