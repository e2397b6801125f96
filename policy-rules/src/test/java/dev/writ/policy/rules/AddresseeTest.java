package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Country;
import dev.writ.policy.Entities;
import dev.writ.policy.EntityName;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A paper names a company and no country, and the host has said what its company in Singapore is called. */
class AddresseeTest {
    private static final PolicyEngine KESTREL = PolicyEngines.configure()
            .withEntities(new Entities(
                    List.of(new EntityProfile(
                            Country.of("SG"),
                            List.of(new EntityName("Kestrel Pte. Ltd.", Optional.empty(), Optional.empty())),
                            Optional.empty(),
                            List.of(),
                            Map.of(),
                            Optional.empty())),
                    Optional.empty()))
            .engine();

    @Test
    void an_order_to_the_company_is_answered() {
        assertThat(decided("Kestrel Pte. Ltd.").outcome()).isEqualTo(Outcome.DISCLOSE);
    }

    @Test
    void an_order_to_another_company_opens_nothing() {
        var decision = decided("Egret Pte. Ltd.");

        assertThat(decision.outcome()).isEqualTo(Outcome.CLARIFY);
        assertThat(decision.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.code()).isEqualTo(DefectCode.WRONG_ADDRESSEE);
            assertThat(defect.rule()).isEqualTo("core.instrument.addressee");
        });
    }

    private static Decision decided(String addressee) {
        var request =
                Corpus.named("a name disclosed, the holder told afterwards").request();
        return KESTREL.decide(request.withInstruments(request.instruments().stream()
                .map(paper -> paper.withAddressee(Optional.empty()).withAddresseeName(Optional.of(addressee)))
                .toList()));
    }
}
