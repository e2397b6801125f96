package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.EntityProfile;
import dev.writ.policy.authoring.print.CanonicalDrl;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.drools.PackBase;
import dev.writ.policy.engine.fact.CaseFacts;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.request.Request;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Drools' classic compiler, given the packs as canonical text, must find what the model finds: in every scenario. */
class SecondOpinionTest {

    static Stream<Pack> packs() {
        return Stream.concat(BuiltInPacks.law().stream(), BuiltInPacks.houses().stream());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void both_find_the_same_in_every_scenario(Pack pack) {
        KieBase classic = compile(pack);
        PackBase model = PackBase.of(pack);
        int standing = 0;
        for (Corpus.Asked asked : Corpus.all()) {
            List<Record> facts = facts(asked.request());
            Collector stood = new Collector();
            model.run(facts, stood);

            assertThat(stood(classic, facts)).as(asked.name()).isEqualTo(stood.matches());
            standing += stood.matches().size();
        }
        assertThat(standing).as("rules that stood").isGreaterThan(pack.rules().size());
    }

    private static KieBase compile(Pack pack) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newReaderResource(new StringReader(CanonicalDrl.of(pack))), ResourceType.DRL);
        assertThat(builder.getErrors()).isEmpty();
        return builder.newKieBase();
    }

    private static Set<Collector.Match> stood(KieBase classic, List<Record> facts) {
        Collector stood = new Collector();
        KieSession session = classic.newKieSession();
        try {
            session.setGlobal(CanonicalDrl.GLOBAL, stood);
            facts.forEach(session::insert);
            session.fireAllRules();
            return stood.matches();
        } finally {
            session.dispose();
        }
    }

    private static List<Record> facts(Request request) {
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 22), "second opinion");
        var entity = EntityProfile.plain(request.entity().orElseThrow());
        return CaseFacts.of(Docket.of(request, entity, under, Map.of())).all();
    }
}
