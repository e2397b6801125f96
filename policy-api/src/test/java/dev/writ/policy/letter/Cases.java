package dev.writ.policy.letter;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.DecisionBuilder;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.IdentifierBuilder;
import dev.writ.policy.request.InstrumentBuilder;
import dev.writ.policy.request.IssuerBuilder;
import dev.writ.policy.request.MatterBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.RequestBuilder;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.RequesterBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Requests and decisions to write about. */
final class Cases {
    static final LocalDate DAY = LocalDate.parse("2026-11-16");

    /** A warrant of the Alder County Sheriff for two accounts. */
    static final Request WARRANT = RequestBuilder.builder()
            .id("r-1")
            .kind(Request.Kind.LEGAL)
            .receivedAt(OffsetDateTime.parse("2026-11-16T10:00:00-05:00"))
            .requester(requester(Requester.Type.LAW_ENFORCEMENT))
            .matter(Optional.of(MatterBuilder.builder()
                    .caseNumber(Optional.of("2026-CR-118"))
                    .build()))
            .accounts(List.of(account("A1", "heron12"), account("A2", "heron13")))
            .instruments(List.of(InstrumentBuilder.builder()
                    .id("i1")
                    .type(InstrumentType.SEARCH_WARRANT)
                    .number(Optional.of("26-4711"))
                    .legalBasis(Optional.of("18 U.S.C. 2703"))
                    .issuer(Optional.of(IssuerBuilder.builder()
                            .name(Optional.of("Judge Rowan"))
                            .build()))
                    .build()))
            .build();

    private Cases() {}

    static Requester requester(Requester.Type type) {
        return RequesterBuilder.builder()
                .type(type)
                .name(Optional.of("Alder County Sheriff"))
                .build();
    }

    static Decision decision(Outcome outcome) {
        return DecisionBuilder.builder()
                .requestId("r-1")
                .decidedUnder(new DecidedUnder(List.of(), Optional.empty(), DAY, "0.1.0"))
                .outcome(outcome)
                .counting(new Counting(
                        CountingClass.LEGAL, 1, false, false, true, Optional.of(Country.of("US")), Optional.empty()))
                .build();
    }

    private static Account account(String id, String name) {
        return AccountBuilder.builder()
                .id(id)
                .identifiers(List.of(IdentifierBuilder.builder()
                        .type(Identifier.Type.USERNAME)
                        .value(name)
                        .build()))
                .build();
    }
}
