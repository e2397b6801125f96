package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.Tri;
import dev.writ.policy.combine.Parts;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Fee;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Secrecy;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The request as a whole.
 *
 * @param entity country that the serving entity stands in; {@code entityPlace} its subdivision where one is known
 * @param bound countries whose law reaches the entity: its own, and those that the request says bind it
 * @param boundPlaces the same as {@code bound}, with subdivisions as the request gives them
 * @param foreign whether the requester is known to come from another country than the entity
 * @param byAuthority whether the requester is an authority, as {@code Requester} says
 * @param daysOpen days from receipt to the decision; 0 on the day of receipt
 * @param termOver the longest term in days from receipt that is over at the decision, if a free last day rolls
 * @param items whether it asks for anything; a request for the whole of one's own data, or to keep everything, does
 * @param accounts how many accounts it is about: those that can be looked up and are not known to be missing
 * @param identified whether some account is named by an identifier that can be looked up
 * @param selectors whether it demands accounts by place, term or network instead of naming them
 * @param feeOwed whether a fee is due and not known to be paid
 * @param noticeRisk what telling the holder would endanger, as the request says
 * @param silenced whether an order or a law keeps some holder in the dark on the day of decision; an agency's wish does not
 * @param usersInUs users in the United States, as the entity's profile says; 0 where {@code usersInUsKnown} is false
 * @param productionConfirmed whether the authority has confirmed that a request to produce was issued
 * @param emergencyEnded whether the danger is known to have passed
 * @param objectionPending whether the holder has objected and no court has decided since
 */
public record CaseFact(
        Request.Kind kind,
        Sought sought,
        String entity,
        String entityPlace,
        boolean entityUnion,
        Set<String> bound,
        Set<String> boundPlaces,
        boolean foreign,
        boolean byAuthority,
        int daysOpen,
        int termOver,
        boolean items,
        int accounts,
        boolean identified,
        boolean selectors,
        boolean duplicate,
        Tri feeOwed,
        Tri editableList,
        Withdrawal withdrawal,
        boolean noticeSent,
        Set<Request.NoticeRisk> noticeRisk,
        boolean silenced,
        boolean usersInUsKnown,
        int usersInUs,
        boolean productionConfirmed,
        boolean emergencyEnded,
        boolean reviewPending,
        boolean objectionPending,
        boolean secrecyReviewPending) {

    private static final Country UNITED_STATES = Country.of("US");

    static CaseFact of(Request request, Moment moment) {
        var entity = moment.entity().country();
        var home = request.requester().jurisdiction().map(Country::country);
        return new CaseFact(
                request.kind(),
                Sought.by(request.kind()),
                Places.country(Optional.of(entity)),
                Places.place(Optional.of(entity)),
                entity.euMember(),
                Places.bound(entity, request.boundBy()),
                Places.boundPlaces(entity, request.boundBy()),
                home.isPresent() && !home.get().equals(entity.country()),
                RequesterFact.of(request).authority(),
                Places.bounded(ChronoUnit.DAYS.between(moment.receiptDay(), moment.decisionDay())),
                moment.termOver(moment.receiptDay()),
                !Parts.items(request).isEmpty(),
                (int) request.accounts().stream().filter(CaseFact::isThere).count(),
                request.accounts().stream().anyMatch(CaseFact::identifiable),
                !request.selectors().isEmpty(),
                request.duplicateOf().isPresent(),
                request.fee().map(CaseFact::owed).orElse(Tri.NO),
                request.editableList(),
                withdrawal(moment.events(Event.Type.WITHDRAWN)),
                !moment.events(Event.Type.NOTICE_SENT).isEmpty(),
                Set.copyOf(request.noticeRisk()),
                request.secrecy().stream().anyMatch(secrecy -> isSilence(SecrecyFact.of(secrecy, request, moment))),
                usersInUs(moment).isPresent(),
                usersInUs(moment).orElse(0),
                !moment.events(Event.Type.PRODUCTION_CONFIRMED).isEmpty(),
                !moment.events(Event.Type.EMERGENCY_ENDED).isEmpty(),
                moment.isOpen(Event.Type.REVIEW_PENDING, Event.Type.REVIEW_DECIDED),
                moment.isOpen(Event.Type.HOLDER_OBJECTED, Event.Type.REVIEW_DECIDED),
                moment.isOpen(Event.Type.SECRECY_REVIEW_ASKED, Event.Type.REVIEW_DECIDED));
    }

    private static Optional<Integer> usersInUs(Moment moment) {
        return Optional.ofNullable(moment.entity().usersPerCountry().get(UNITED_STATES))
                .map(users -> (int) Math.min(Integer.MAX_VALUE, users));
    }

    static boolean identifiable(Account account) {
        return account.identifiers().stream()
                .map(Identifier::type)
                .anyMatch(type -> type != Identifier.Type.DISPLAY_NAME);
    }

    private static boolean isThere(Account account) {
        return account.found() != Tri.NO && identifiable(account);
    }

    private static boolean isSilence(SecrecyFact secrecy) {
        return secrecy.running() && secrecy.type() != Secrecy.Type.AGENCY_REQUEST;
    }

    private static Tri owed(Fee fee) {
        return fee.paid() == Tri.YES ? Tri.NO : fee.due();
    }

    private static Withdrawal withdrawal(List<Event> events) {
        if (events.isEmpty()) {
            return Withdrawal.NONE;
        }
        var authentic = events.stream().anyMatch(event -> event.sender() == Event.Sender.MATCHES);
        return authentic ? Withdrawal.AUTHENTIC : Withdrawal.DOUBTFUL;
    }

    /** Whether the request was taken back, and by whom. */
    public enum Withdrawal {
        NONE,
        /** By the one who made it. */
        AUTHENTIC,
        /** By somebody else, or nobody knows. */
        DOUBTFUL
    }
}
