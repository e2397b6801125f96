package dev.writ.policy.combine;

import static dev.writ.policy.Strength.ADMINISTRATIVE_OR_PROSECUTOR;
import static dev.writ.policy.Strength.JUDICIAL_ORDER;
import static dev.writ.policy.Strength.JUDICIAL_PROBABLE_CAUSE;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.InstrumentBuilder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.RequestBuilder;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.RequesterBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tests ask for. Received on 16 November 2026, a Monday, in New York. */
final class Asked {

    static final LocalDate RECEIPT = LocalDate.of(2026, 11, 16);

    private static final Map<Strength, Set<InstrumentType>> CLASSES = Map.of(
            ADMINISTRATIVE_OR_PROSECUTOR, Set.of(InstrumentType.GRAND_JURY_SUBPOENA),
            JUDICIAL_ORDER, Set.of(InstrumentType.COURT_ORDER),
            JUDICIAL_PROBABLE_CAUSE, Set.of(InstrumentType.SEARCH_WARRANT));

    private Asked() {}

    /** The police, about nothing yet. */
    static RequestBuilder legal() {
        return asking(Request.Kind.LEGAL);
    }

    static RequestBuilder asking(Request.Kind kind) {
        return RequestBuilder.builder()
                .id("r-1")
                .kind(kind)
                .receivedAt(OffsetDateTime.parse("2026-11-16T10:00:00-05:00"))
                .requester(requester(Requester.Type.LAW_ENFORCEMENT));
    }

    static Requester requester(Requester.Type type) {
        return RequesterBuilder.builder()
                .type(type)
                .jurisdiction(Country.of("US-NY"))
                .build();
    }

    /** The police, about these items of account {@code a}. */
    static RequestBuilder legal(Item... items) {
        return legal().accounts(List.of(account("a"))).items(List.of(items));
    }

    static Account account(String id) {
        return AccountBuilder.builder()
                .id(id)
                .identifiers(List.of(Identifier.parse("username:" + id)))
                .build();
    }

    /** October 2026. */
    static Item october(Category category) {
        return item(category).from(day("2026-10-01")).to(day("2026-10-31")).build();
    }

    static ItemBuilder item(Category category) {
        return ItemBuilder.builder().category(category);
    }

    /** Without limits. */
    static Instrument paper(String id, InstrumentType type) {
        return InstrumentBuilder.builder().id(id).type(type).build();
    }

    static Instrument warrant(String id) {
        return paper(id, InstrumentType.SEARCH_WARRANT);
    }

    static Instrument warrant(String id, Covers covers) {
        return InstrumentBuilder.builder(warrant(id)).covers(covers).build();
    }

    static Covers period(String from, String to) {
        return CoversBuilder.builder().from(day(from)).to(day(to)).build();
    }

    static Covers accounts(String... ids) {
        return CoversBuilder.builder().accounts(List.of(ids)).build();
    }

    static Covers elements(String... names) {
        return CoversBuilder.builder().elements(List.of(names)).build();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Docket docket(Request request) {
        var under = new DecidedUnder(List.of(), Optional.empty(), RECEIPT, "test");
        return Docket.of(request, EntityProfile.plain(Country.of("US")), under, CLASSES);
    }

    static List<Span> spans(Docket docket) {
        return docket.parts().stream().map(Part::span).toList();
    }

    static Span span(String from, String to) {
        return new Span(end(from), end(to));
    }

    private static Optional<LocalDate> end(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
}
