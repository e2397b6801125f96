package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.writ.policy.Country;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.AppliedPack;
import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.PackTie;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.explain.Explanation;
import dev.writ.policy.json.Reading;
import dev.writ.policy.json.RequestReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which packs a request meets, and that the decision says why. */
class PackChoiceTest {
    private static final PolicyEngine ENGINE = PolicyEngines.builtIn();
    private static final String GERMAN_ORDER = """
            { id: o1, type: DE_COURT_ORDER, issuer: { type: JUDGE, jurisdiction: DE }, issuedOn: 2026-11-12, signed: YES,
              legalBasis: StPO 100g, addressee: %s }
            """;

    @Test
    void a_prosecutor_abroad_meets_the_law_at_home_and_that_of_the_entity() {
        var decision = decided("DE", "US", "");

        assertThat(ties(decision))
                .contains(
                        entry("core", List.of(PackTie.ALWAYS)),
                        entry("de", List.of(PackTie.REQUESTER)),
                        entry("us", List.of(PackTie.ENTITY)),
                        entry("house.default", List.of(PackTie.HOUSE)))
                .doesNotContainKeys("fr", "jp");
        assertThat(requiredBy(decision)).anyMatch(rule -> rule.startsWith("de."));
    }

    @Test
    void a_country_that_binds_the_entity_brings_its_law() {
        assertThat(ties(decided("US", "US", "boundBy: [JP]"))).contains(entry("jp", List.of(PackTie.BOUND_BY)));
    }

    @Test
    void a_paper_lets_its_country_speak_and_require_nothing() {
        var with = decided("US", "US", "instruments: [" + GERMAN_ORDER.formatted("US") + "]");

        assertThat(ties(with)).contains(entry("de", List.of(PackTie.INSTRUMENT)));
        assertThat(requiredBy(with)).isEqualTo(requiredBy(decided("US", "US", "")));
        assertThat(Explanation.text(with)).contains("Pack de, which says what a paper of its country is, and requires");
    }

    @Test
    void a_country_without_a_pack_is_decided_by_the_house_and_the_decision_says_so() {
        var decision = decided("SG", "SG", "");

        assertThat(decision.decidedUnder().withoutPack()).containsExactly(Country.of("SG"));
        assertThat(requiredBy(decision)).isNotEmpty().allMatch(rule -> rule.startsWith("house."));
        assertThat(Explanation.text(decision))
                .contains(
                        "No pack states the law of SG; the house policy decides what a paper from there is good for.");
    }

    @Test
    void the_countries_of_the_requester_the_entity_and_what_binds_it_are_named_and_not_that_of_a_paper() {
        var paper = GERMAN_ORDER.replace("jurisdiction: DE", "jurisdiction: NO").formatted("SG");

        assertThat(decided("UY", "SG", "boundBy: [TH]\n" + "instruments: [" + paper.strip() + "]")
                        .decidedUnder()
                        .withoutPack())
                .containsExactly(Country.of("SG"), Country.of("TH"), Country.of("UY"));
    }

    @Test
    void law_that_compels_and_law_that_forbids_are_both_shown_and_neither_wins() {
        var asked = Corpus.named("German law compels an interception that US law forbids");
        var decision = Packs.builtIn().under(asked.house()).decide(asked.request());

        assertThat(decision.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(decision.flags())
                .filteredOn(flag -> flag.code() == FlagCode.REGIMES_CONFLICT)
                .extracting(Flag::rule)
                .anyMatch(rule -> rule.startsWith("de."))
                .anyMatch(rule -> rule.startsWith("us."));
        assertThat(decision.approvals()).extracting(Approval::role).contains(ApprovalRole.LEGAL_COUNSEL);
    }

    private static Map<String, List<PackTie>> ties(Decision decision) {
        return decision.decidedUnder().packs().stream()
                .collect(Collectors.toMap(AppliedPack::id, AppliedPack::because));
    }

    private static List<String> requiredBy(Decision decision) {
        return decision.items().stream()
                .map(Cell::requires)
                .flatMap(List::stream)
                .map(Requires::rule)
                .distinct()
                .sorted()
                .toList();
    }

    private static Decision decided(String requester, String entity, String more) {
        var reading = new RequestReader().yaml("""
                id: r-1
                kind: LEGAL
                receivedAt: 2026-11-16T10:00:00Z
                entity: %s
                requester: { type: PROSECUTOR, jurisdiction: %s, channel: PORTAL, firstContact: NO,
                             verification: { domain: CHECKED, person: CHECKED, callback: CHECKED, document: CHECKED } }
                matter: { nature: CRIMINAL, caseNumber: K-1, maxPenaltyMonths: 60 }
                accounts: [{ id: A1, identifiers: ["username:kestrel77"] }]
                items: [{ category: ACCESS_LOG, from: 2026-10-01, to: 2026-10-31 }]
                %s
                """.formatted(entity, requester, more));
        return ENGINE.decide(((Reading.Accepted) reading).request());
    }
}
