package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.json.JsonWriter;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.Preservation;
import dev.writ.policy.request.PreservationBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import dev.writ.policy.request.Subject;
import dev.writ.policy.request.SubjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pairs of requests that differ in sealed facts alone. What the command prints for the holder, and so whether there is a
 * letter and of which day it is, must not differ while the seal holds.
 */
class SealedLettersTest {
    private static final Run NONE = new Run(0, "No letter is due.\n", "");

    /** What an order of secrecy could be about, changed in one way each. */
    private enum Sealed implements UnaryOperator<Request> {
        AUTHORITY(request -> request.withRequester(request.requester().withName(Optional.of("Bureau of Herons")))),
        CASE_NUMBER(request ->
                request.withMatter(request.matter().map(matter -> matter.withCaseNumber(Optional.of("sealed-7"))))),
        OFFENCES(request -> request.withMatter(
                request.matter().map(matter -> matter.withOffences(List.of(Matter.Offence.TERRORISM))))),
        INSTRUMENT(request -> request.withInstruments(
                request.instruments().stream().map(SealedLettersTest::another).toList())),
        ISSUER_OF_THE_ORDER(request -> orders(request, order -> order.withIssuer(Optional.of("Court of Otters")))),
        LAW_OF_THE_ORDER(request -> orders(request, order -> order.withLegalBasis(Optional.of("50 U.S.C. 1804")))),
        LENGTH_OF_THE_ORDER(request ->
                orders(request, order -> order.withUntil(Optional.of(LocalDate.of(2029, 1, 1))))),
        ZONE_OF_THE_ORDER(request -> orders(request, order -> order.withZone(Optional.of(ZoneId.of("Asia/Tokyo"))))),
        KIND_OF_THE_ORDER(request -> orders(request, order -> order.withType(Secrecy.Type.STATUTORY))),
        ANOTHER_ORDER(request -> request.withSecrecy(List.of(
                request.secrecy().get(0), request.secrecy().get(0).withUntil(Optional.of(LocalDate.of(2028, 1, 1)))))),
        RISK(request -> request.withNoticeRisk(List.of(Request.NoticeRisk.EVIDENCE)));

        @SuppressWarnings("ImmutableEnumChecker") // functions without state
        private final UnaryOperator<Request> change;

        Sealed(UnaryOperator<Request> change) {
            this.change = change;
        }

        @Override
        public Request apply(Request request) {
            return change.apply(request);
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void while_a_seal_holds_for_all_no_letter_is_due_whatever_is_sealed(Sealed fact) {
        var sealed = read("us-secrecy-order");

        assertThat(toHolder(sealed)).isEqualTo(NONE);
        assertThat(toHolder(fact.apply(sealed))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource
    void while_a_seal_holds_for_one_the_letter_to_another_is_the_same_whatever_is_sealed(Sealed fact) {
        var sealed = sealedForOne();

        assertThat(toHolder(sealed).out()).contains("otter99").doesNotContain("kestrel77");
        assertThat(toHolder(fact.apply(sealed))).isEqualTo(toHolder(sealed));
    }

    @Test
    void the_letter_to_another_does_not_show_whether_somebody_is_kept_in_the_dark() {
        var open = toHolder(sealedForOne().withSecrecy(List.of())).out();

        assertThat(open).contains("kestrel77");
        assertThat(open)
                .endsWith("-".repeat(100) + "\n" + toHolder(sealedForOne()).out());
    }

    @Test
    void on_the_last_day_of_the_seal_no_letter_is_due_and_on_the_next_one_is() {
        var sealed = read("us-secrecy-order");
        var last = OffsetDateTime.parse("2027-02-10T23:59:59-05:00");

        assertThat(toHolder(sealed.withDecidedAt(Optional.of(last)))).isEqualTo(NONE);
        assertThat(toHolder(sealed.withDecidedAt(Optional.of(last.plusSeconds(1))))
                        .out())
                .contains("\n2027-02-11\n");
    }

    @Test
    void where_the_law_forbids_notice_an_order_that_does_so_too_makes_no_difference() {
        var forbidden = australian();

        assertThat(toHolder(forbidden)).isEqualTo(NONE);
        assertThat(toHolder(forbidden.withSecrecy(List.of(order())))).isEqualTo(NONE);
    }

    @Test
    void a_person_who_is_refused_their_own_data_does_not_learn_who_else_asked_for_it() {
        var own = unverified(read("own-data"));

        assertThat(toRequester(own).out()).contains("the person's identity is not verified");
        assertThat(toRequester(demanded(own))).isEqualTo(toRequester(own));
    }

    @Test
    void a_person_who_asks_for_recipients_does_not_learn_that_some_are_kept_from_them() {
        var own = read("own-data");
        var asked =
                own.withSubject(own.subject().map(subject -> subject.withWants(List.of(Subject.Wanted.RECIPIENTS))));

        assertThat(toRequester(asked)).isEqualTo(NONE);
        assertThat(toRequester(demanded(asked))).isEqualTo(NONE);
    }

    @Test
    void a_person_whose_data_is_not_erased_does_not_learn_that_it_is_kept_for_somebody() {
        var erasure = read("erasure-legal-hold");
        var free = erasure.withPreservation(Optional.empty())
                .withSubject(erasure.subject().map(subject -> subject.withLegalHold(Tri.UNKNOWN)));

        assertThat(toRequester(free)).isEqualTo(NONE);
        assertThat(toRequester(erasure)).isEqualTo(NONE);
        assertThat(toRequester(demanded(erasure))).isEqualTo(NONE);
    }

    @Test
    void a_party_to_a_civil_case_does_not_learn_of_an_order_of_secrecy() {
        var civil = read("civil-litigant");

        assertThat(toRequester(civil).out()).contains("WHAT IS WRONG");
        assertThat(toRequester(civil.withSecrecy(List.of(order())))).isEqualTo(toRequester(civil));
    }

    private Run toHolder(Request request) {
        return Run.piped("letter", "--to", "holder", file(request));
    }

    private String file(Request request) {
        try {
            return Files.writeString(
                            folder.resolve("request.json"),
                            JsonWriter.indented().write(request))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run toRequester(Request request) {
        return Run.piped("letter", "--to", "requester", file(request));
    }

    private static Request read(String example) {
        try {
            var file = Path.of("../policy-examples/requests/" + example + ".json");
            return new RequestReader().json(Files.readString(file)).request();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request sealedForOne() {
        var request = read("us-secrecy-order");
        var kestrel = request.accounts().get(0);
        var otter = kestrel.withId("A2")
                .withIdentifiers(List.of(kestrel.identifiers().get(0).withValue("otter99")));
        return orders(
                request.withAccounts(List.of(kestrel, otter))
                        .withInstruments(request.instruments().stream()
                                .map(paper -> paper.withCovers(Optional.empty()))
                                .toList()),
                order -> order.withAccounts(List.of("A1")));
    }

    private static Request australian() {
        var request = read("us-secrecy-order");
        var home = Optional.of(Country.of("AU"));
        return request.withEntity(home)
                .withSecrecy(List.of())
                .withRequester(request.requester().withJurisdiction(home))
                .withInstruments(request.instruments().stream()
                        .map(paper -> paper.withType(InstrumentType.AU_AUTHORISATION)
                                .withAddressee(home)
                                .withIssuer(paper.issuer().map(issuer -> issuer.withJurisdiction(home))))
                        .toList());
    }

    private static Request unverified(Request own) {
        return own.withSubject(own.subject().map(subject -> subject.withIdentityVerified(Tri.UNKNOWN)));
    }

    /** The same request of a person, while an authority has had the data kept and the person kept in the dark. */
    private static Request demanded(Request own) {
        Preservation kept = PreservationBuilder.builder()
                .startedOn(Optional.of(LocalDate.of(2026, 11, 1)))
                .expiresOn(Optional.of(LocalDate.of(2027, 1, 30)))
                .build();
        return own.withSecrecy(List.of(order()))
                .withPreservation(Optional.of(kept))
                .withSubject(Optional.of(
                        own.subject().orElse(SubjectBuilder.builder().build()).withLegalHold(Tri.YES)));
    }

    private static Secrecy order() {
        return SecrecyBuilder.builder()
                .type(Secrecy.Type.COURT_ORDER)
                .issuer(Optional.of("District Court of Alder County"))
                .legalBasis(Optional.of("18 U.S.C. 2705(b)"))
                .issuedOn(Optional.of(LocalDate.of(2026, 11, 12)))
                .until(Optional.of(LocalDate.of(2027, 2, 10)))
                .build();
    }

    private static Request orders(Request request, UnaryOperator<Secrecy> change) {
        return request.withSecrecy(request.secrecy().stream().map(change).toList());
    }

    private static Instrument another(Instrument paper) {
        return paper.withNumber(Optional.of("99-SEALED"))
                .withLegalBasis(Optional.of("50 U.S.C. 1805"))
                .withIssuer(paper.issuer().map(issuer -> issuer.withName(Optional.of("Judge Otter"))));
    }
}
