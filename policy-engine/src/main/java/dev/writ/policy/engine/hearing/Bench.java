package dev.writ.policy.engine.hearing;

import dev.writ.policy.combine.Docket;
import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.fact.CaseFacts;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks every pack that speaks about a docket which of its rules stand. */
final class Bench {

    private Bench() {}

    /** In no order that means anything. */
    static List<Stood> stood(Docket docket, List<Chosen> packs) {
        CaseFacts facts = CaseFacts.of(docket);
        List<Record> all = facts.all();
        LocalDate asOf = docket.under().asOf();
        List<Stood> stood = new ArrayList<>();
        for (Chosen chosen : packs) {
            Collector collector = new Collector();
            chosen.pack().base().run(all, collector);
            for (Collector.Match match : collector.matches()) {
                Rule rule = chosen.pack().rules().get(match.rule());
                if (rule == null) {
                    throw new IllegalStateException("a rule stood that its pack does not have: " + match.rule());
                }
                if (rule.inForceOn(asOf) && (chosen.binds() || aboutPapers(rule.then()))) {
                    Target on = match.fact().map(facts::target).orElseGet(Target.WholeRequest::new);
                    stood.add(new Stood(rule.card(), on, rule.then()));
                }
            }
        }
        return stood;
    }

    /** What a law may say that does not bind here: what its papers are, and what they bring with them. */
    private static boolean aboutPapers(Finding finding) {
        return finding instanceof Finding.Recognition
                || finding instanceof Finding.Defect
                || finding instanceof Finding.Doubt
                || finding instanceof Finding.Deadline
                || finding instanceof Finding.Acknowledgement
                || finding instanceof Finding.NoticeRule;
    }
}
