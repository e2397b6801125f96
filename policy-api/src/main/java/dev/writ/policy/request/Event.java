package dev.writ.policy.request;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened around the request.
 *
 * @param type what happened
 * @param at when; may precede receipt
 * @param instrument id of the instrument concerned
 * @param accounts ids of the accounts concerned; empty means all
 * @param sender whether its sender is the one who made the request
 */
@Buildable
public record Event(Type type, OffsetDateTime at, Optional<String> instrument, List<String> accounts, Sender sender)
        implements EventBuilder.With {

    public Event {
        Refusals.of().present("/type", type).present("/at", at).refuse();
        accounts = List.copyOf(accounts);
        sender = Absent.or(sender, Sender.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "accounts");
    }

    /** What happened around a request; a clarification counts from when the authority has it. */
    public enum Type {
        NOTICE_SENT,
        NOTICE_FAILED,
        HOLDER_OBJECTED,
        WITHDRAWN,
        REVIEW_PENDING,
        REVIEW_DECIDED,
        CLARIFICATION_SENT,
        CLARIFICATION_ANSWERED,
        SECRECY_REVIEW_ASKED,
        PRODUCED,
        PRODUCTION_CONFIRMED,
        CYBERTIP_REPORTED,
        EMERGENCY_ENDED
    }

    /** Whether the sender of an event is the one who made the request. */
    public enum Sender {
        MATCHES,
        DIFFERS,
        UNKNOWN
    }
}
