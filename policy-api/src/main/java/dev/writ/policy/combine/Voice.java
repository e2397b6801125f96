package dev.writ.policy.combine;

import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Secrecy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one rule says about telling one account holder.
 *
 * @param orders the secrecy orders in force that it speaks of; empty where it speaks of the request or of accounts
 * @param until last day of the silence that it asks for; absent if it asks for none or names no end
 */
record Voice(Stood stood, NoticeRule says, List<Secrecy> orders, Optional<LocalDate> until) {

    private static final Set<NoticeAction> SILENCE = Set.of(NoticeAction.PROHIBITED, NoticeAction.DELAYED);

    /**
     * What a rule says about the holder of this account, or of whatever is asked for where no account is named. A
     * silence that is over says nothing.
     */
    static Optional<Voice> of(Docket docket, Stood stood, Optional<String> account) {
        if (!(stood.finding() instanceof NoticeRule says)) {
            return Optional.empty();
        }
        if (stood.on() instanceof Target.OfSecrecy on) {
            var orders = orders(docket, on, account);
            return orders.isEmpty() ? Optional.empty() : of(docket, stood, says, orders);
        }
        var others = stood.on() instanceof Target.OfAccounts on
                && account.filter(on.ids()::contains).isEmpty();
        return others ? Optional.empty() : of(docket, stood, says, List.of());
    }

    private static Optional<Voice> of(Docket docket, Stood stood, NoticeRule says, List<Secrecy> orders) {
        if (!SILENCE.contains(says.action())) {
            return Optional.of(new Voice(stood, says, orders, Optional.empty()));
        }
        var ordered = orders.stream().filter(Voice::isOrder).toList();
        if (!ordered.isEmpty()) {
            return Optional.of(new Voice(stood, says, orders, end(ordered)));
        }
        var own = says.reviewAfter()
                .map(term -> Terms.of(docket).lastDay(term, docket.request().receivedAt()));
        return own.filter(docket.decision()::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(new Voice(stood, says, orders, own.or(() -> end(orders))));
    }

    boolean is(NoticeAction action) {
        return says.action() == action;
    }

    boolean isOfHouse() {
        return stood.rule().ofHouse();
    }

    /** Whether the law asks for it; what a house calls mandatory is not. */
    boolean isMandatory() {
        return says.mandatory() && !isOfHouse();
    }

    /** Silence that binds: by law, or by an order that somebody with the power to give it gave. */
    boolean isGag() {
        return SILENCE.contains(says.action()) && (!isOfHouse() || isOrdered());
    }

    /** Whether it rests on an order rather than on a mere request of the agency. */
    boolean isOrdered() {
        return orders.stream().anyMatch(Voice::isOrder);
    }

    private static boolean isOrder(Secrecy secrecy) {
        return secrecy.type() != Secrecy.Type.AGENCY_REQUEST;
    }

    /** The last day of the latest; none if one of them has none. */
    private static Optional<LocalDate> end(List<Secrecy> orders) {
        return orders.stream().anyMatch(order -> order.until().isEmpty())
                ? Optional.empty()
                : orders.stream().flatMap(order -> order.until().stream()).max(LocalDate::compareTo);
    }

    private static List<Secrecy> orders(Docket docket, Target.OfSecrecy on, Optional<String> account) {
        return on.orders().stream()
                .map(docket.request().secrecy()::get)
                .filter(order -> isAbout(order, account) && isInForce(docket, order))
                .toList();
    }

    private static boolean isAbout(Secrecy order, Optional<String> account) {
        return order.accounts().isEmpty()
                || account.filter(order.accounts()::contains).isPresent();
    }

    /** An order is in force from the day it was issued through its last day, in its own zone. */
    private static boolean isInForce(Docket docket, Secrecy order) {
        var today = docket.decision(order.zone().orElse(docket.zone()));
        return order.until().filter(today::isAfter).isEmpty()
                && order.issuedOn().filter(today::isBefore).isEmpty();
    }
}
