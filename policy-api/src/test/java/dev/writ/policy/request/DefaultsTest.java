package dev.writ.policy.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    @Test
    void what_nobody_said_of_an_instrument_is_unknown_or_not_on_the_paper() {
        var paper =
                InstrumentBuilder.builder().id("i").type(InstrumentType.EPOC).build();
        assertThat(paper.signed()).isEqualTo(Tri.UNKNOWN);
        assertThat(paper.validatedBy()).isEqualTo(Issuer.Type.UNKNOWN);
        assertThat(paper.format()).isEqualTo(Instrument.Format.UNKNOWN);
        assertThat(paper.issuer()).isEmpty();
        assertThat(paper.expiresOn()).isEmpty();
        assertThat(paper.domesticatedIn()).isEmpty();
        assertThat(paper.emergency()).isFalse();
    }

    @Test
    void what_nobody_checked_of_a_sender_is_not_checked() {
        assertThat(VerificationBuilder.builder().build())
                .isEqualTo(new Verification(
                        Verification.Level.NONE,
                        Verification.Level.NONE,
                        Verification.Level.NONE,
                        Verification.Level.NONE));
    }

    @Test
    void an_optional_part_can_be_set_without_wrapping_it() {
        assertThat(PreservationBuilder.builder().extensions(2).build().extensions())
                .contains(2);
    }

    @Test
    void a_bare_identifier_may_begin_with_its_type() {
        assertThat(Identifier.parse("username:kestrel77"))
                .isEqualTo(new Identifier(Identifier.Type.USERNAME, "kestrel77", Optional.empty()));
    }

    @Test
    void a_bare_identifier_without_a_known_type_is_taken_as_it_is() {
        assertThat(Identifier.parse("https://y.example"))
                .isEqualTo(new Identifier(Identifier.Type.OTHER, "https://y.example", Optional.empty()));
        assertThat(Identifier.parse("uid:1").type()).isEqualTo(Identifier.Type.OTHER);
    }
}
