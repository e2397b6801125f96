package dev.writ.policy.engine;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.IdentifierBuilder;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.InstrumentBuilder;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.IssuerBuilder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.RequestBuilder;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.RequesterBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Requests for tests to start from. The people in them are invented. */
public final class Requests {

    public static final Country US = Country.of("US");

    private Requests() {}

    /** A federal agent asks for October's private messages of one account, and brings nothing. */
    public static Request bare() {
        return RequestBuilder.builder()
                .id("r-1")
                .kind(Request.Kind.LEGAL)
                .receivedAt(OffsetDateTime.parse("2026-11-16T10:00:00-05:00"))
                .entity(Optional.of(US))
                .requester(agent())
                .accounts(List.of(account("ACC1")))
                .items(List.of(october(Category.CONTENT_PRIVATE)))
                .build();
    }

    public static Requester agent() {
        return RequesterBuilder.builder()
                .type(Requester.Type.LAW_ENFORCEMENT)
                .jurisdiction(Optional.of(US))
                .channel(Requester.Channel.PORTAL)
                .firstContact(Tri.NO)
                .build();
    }

    public static Account account(String id) {
        var name = IdentifierBuilder.builder()
                .type(Identifier.Type.USERNAME)
                .value("kestrel77")
                .build();
        return AccountBuilder.builder().id(id).identifiers(List.of(name)).build();
    }

    public static Item october(Category category) {
        return ItemBuilder.builder()
                .category(category)
                .from(Optional.of(LocalDate.of(2026, 10, 1)))
                .to(Optional.of(LocalDate.of(2026, 10, 31)))
                .build();
    }

    public static Instrument paper(String id, InstrumentType type) {
        return InstrumentBuilder.builder()
                .id(id)
                .type(type)
                .issuer(Optional.of(IssuerBuilder.builder()
                        .type(Issuer.Type.JUDGE)
                        .jurisdiction(Optional.of(US))
                        .build()))
                .issuedOn(Optional.of(LocalDate.of(2026, 11, 12)))
                .signed(Tri.YES)
                .build();
    }
}
