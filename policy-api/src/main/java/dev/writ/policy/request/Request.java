package dev.writ.policy.request;

import dev.writ.policy.Country;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A request for people's data, as its papers and the provider's records state it. Immutable; most parts are optional.
 * Facts that are well-formed but senseless (an item that ends before it begins) are accepted: they get a decision
 * with a defect and a cure. Its text hides personal data.
 *
 * @param id the caller's reference, echoed in the decision
 * @param kind what is asked for
 * @param receivedAt when it came in; clocks start here
 * @param decidedAt the moment of decision: what has happened and lapsed by then; absent means receipt
 * @param asOf decide under the law of this day; absent means the day of receipt
 * @param entity country of the serving entity; absent means the engine's configured one
 * @param boundBy other countries whose law binds the serving entity
 * @param requester who asks
 * @param matter the case behind it
 * @param accounts whose data are asked for
 * @param items what is asked for
 * @param selectors demands that name no account
 * @param instruments the papers
 * @param secrecy demands not to tell the account holder
 * @param emergency the danger, where one is claimed
 * @param noticeRisk what telling the holder would endanger
 * @param preservation the running or earlier preservation of the same data
 * @param consent somebody's agreement
 * @param subject what a person asks about their own data
 * @param research what a researcher asks for
 * @param internal what an employee asks for
 * @param fee what is owed for the answer
 * @param duplicateOf the host's record of an earlier request that this one repeats
 * @param editableList whether an editable list of identifiers came along
 * @param events what happened around the request
 */
@Buildable
public record Request(
        String id,
        Kind kind,
        OffsetDateTime receivedAt,
        Optional<OffsetDateTime> decidedAt,
        Optional<LocalDate> asOf,
        Optional<Country> entity,
        List<Country> boundBy,
        Requester requester,
        Optional<Matter> matter,
        List<Account> accounts,
        List<Item> items,
        List<Selector> selectors,
        List<Instrument> instruments,
        List<Secrecy> secrecy,
        Optional<Emergency> emergency,
        List<NoticeRisk> noticeRisk,
        Optional<Preservation> preservation,
        Optional<Consent> consent,
        Optional<Subject> subject,
        Optional<Research> research,
        Optional<Internal> internal,
        Optional<Fee> fee,
        Optional<String> duplicateOf,
        @Reads(Polarity.GROUND) Tri editableList,
        List<Event> events)
        implements RequestBuilder.With {

    /**
     * Checks what the wire checks.
     *
     * @throws InvalidRequestException without id, kind, receipt or requester, on a duplicate id, and on a reference to
     *     an account or instrument that is not here
     */
    public Request {
        boundBy = List.copyOf(boundBy);
        accounts = List.copyOf(accounts);
        items = List.copyOf(items);
        selectors = List.copyOf(selectors);
        instruments = List.copyOf(instruments);
        secrecy = List.copyOf(secrecy);
        noticeRisk = List.copyOf(noticeRisk);
        events = List.copyOf(events);
        editableList = Absent.or(editableList, Tri.UNKNOWN);
        var refusals = Refusals.of()
                .id("/id", id)
                .present("/kind", kind)
                .present("/receivedAt", receivedAt)
                .present("/requester", requester);
        References.of(accounts, instruments, refusals)
                .items(items)
                .covers(instruments)
                .secrecy(secrecy)
                .consent(consent)
                .events(events);
        refusals.refuse();
    }

    /** What a request asks for. */
    public enum Kind {
        LEGAL,
        EMERGENCY,
        PRESERVATION,
        PRESERVATION_EXTENSION,
        SUBJECT_ACCESS,
        SUBJECT_ERASURE,
        RESEARCH,
        INTERNAL
    }

    /** What telling the account holder would endanger. */
    public enum NoticeRisk {
        PERSON,
        PLACE,
        EVIDENCE,
        OTHER
    }
}
