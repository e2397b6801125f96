package dev.writ.policy.letter;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.explain.Wording;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a notice to an account holder may say. It names neither who asked nor by which paper, in which matter, under
 * which law or for whom else: nothing that an order of secrecy could be about has a place in it, so that no form can let
 * it out, and what is sealed for one holder does not show in the letter to another.
 *
 * @param date the day of decision
 * @param administrator whether it goes to who administers the account
 * @param account what the account is called
 * @param authority whether a public authority asked
 * @param party whether a party to a court case asked
 * @param before whether it comes before anything is given
 * @param given what is or was given
 * @param kept what is kept
 * @param objectionUntil last day to object
 */
public record HolderLetter(
        LocalDate date,
        boolean administrator,
        Optional<String> account,
        boolean authority,
        boolean party,
        boolean before,
        List<Extent> given,
        List<Extent> kept,
        Optional<LocalDate> objectionUntil)
        implements Letter {

    private static final Set<NoticeAction> TOLD = Set.of(NoticeAction.BEFORE, NoticeAction.AFTER);
    private static final List<Identifier.Type> NAMES =
            List.of(Identifier.Type.USERNAME, Identifier.Type.USER_ID, Identifier.Type.EMAIL, Identifier.Type.URL);

    public HolderLetter {
        given = List.copyOf(given);
        kept = List.copyOf(kept);
    }

    /** One for each account whose holder is to be told and has not been, in the order of the request. */
    static List<HolderLetter> of(Request request, Decision decision) {
        return request.accounts().stream()
                .filter(account -> !isTold(request, account))
                .flatMap(account -> of(request, decision, account).stream())
                .toList();
    }

    private static Optional<HolderLetter> of(Request request, Decision decision, Account account) {
        var notice =
                decision.notice().map(each -> each.about(account.id())).filter(each -> TOLD.contains(each.action()));
        var given = extents(decision, account, CellOutcome.DISCLOSE);
        var kept = extents(decision, account, CellOutcome.PRESERVE);
        if (given.isEmpty() && kept.isEmpty()) {
            return Optional.empty();
        }
        return notice.map(each -> new HolderLetter(
                Letters.date(request),
                each.to() == NoticeRecipient.ADMINISTRATOR,
                name(account),
                Asker.of(request) == Asker.AUTHORITY,
                Asker.of(request) == Asker.PARTY,
                each.action() == NoticeAction.BEFORE,
                given,
                kept,
                each.objectionUntil()));
    }

    private static List<Extent> extents(Decision decision, Account account, CellOutcome outcome) {
        return Extent.of(decision.items().stream()
                .filter(cell -> cell.outcome() == outcome && cell.accounts().contains(account.id()))
                .toList());
    }

    /** The name that is most an account's own; one that anybody may bear, or a telephone has, tells what was asked. */
    private static Optional<String> name(Account account) {
        return NAMES.stream()
                .flatMap(type -> account.identifiers().stream().filter(each -> each.type() == type))
                .map(identifier -> Wording.visible(identifier.value()))
                .findFirst();
    }

    /** Whether notice went out, and did not come back since. */
    private static boolean isTold(Request request, Account account) {
        var sent = last(request, account, Event.Type.NOTICE_SENT);
        var failed = last(request, account, Event.Type.NOTICE_FAILED);
        return sent.isPresent() && failed.filter(at -> !at.isBefore(sent.get())).isEmpty();
    }

    private static Optional<OffsetDateTime> last(Request request, Account account, Event.Type type) {
        return events(request, type)
                .filter(event -> event.accounts().isEmpty() || event.accounts().contains(account.id()))
                .map(Event::at)
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }

    private static Stream<Event> events(Request request, Event.Type type) {
        var decided = request.decidedAt().orElse(request.receivedAt());
        return request.events().stream()
                .filter(event -> event.type() == type && !event.at().isAfter(decided));
    }
}
