package dev.writ.policy.finding;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.Route;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.request.Event;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that one rule says. A finding is a plain value: it neither decides nor undoes anything, and the order in
 * which findings arrive means nothing. What it is about, and which rule said it, stands in {@link Stood}.
 */
public sealed interface Finding {

    /** Any one of these instruments is needed: on an item. */
    record Requirement(Set<InstrumentType> anyOf, Optional<Strength> atLeast) implements Finding {
        public Requirement {
            anyOf = Set.copyOf(anyOf);
            if (anyOf.isEmpty() == atLeast.isEmpty()) {
                throw new IllegalArgumentException(
                        "a requirement names instrument types or a strength class, one of the two");
            }
        }
    }

    /** The law of the pack knows this paper, as strong as this; binding if it binds the provider: on an instrument. */
    record Recognition(Strength strength, boolean binding) implements Finding {}

    /** The law of the pack compels an answer: on an item. */
    record Compulsion() implements Finding {}

    /** No instrument is needed, as far as the rule's own pack is concerned: on an item. */
    record Exemption(Basis basis, boolean voluntary) implements Finding {}

    /** Never, whatever is presented: on an item. */
    record Prohibition() implements Finding {}

    /** Not accepted as it stands: on the request, or on items. */
    record Bar(BarCode code, boolean curable, Optional<Route> route) implements Finding {}

    /**
     * The instrument does not count, or the item cannot be answered as it was put: on an instrument or an item.
     *
     * @param of the categories for which an instrument does not count; empty for all
     */
    record Defect(DefectCode code, Set<Category> of) implements Finding {
        public Defect {
            of = Set.copyOf(of);
        }

        /** Whatever is asked for. */
        public Defect(DefectCode code) {
            this(code, Set.of());
        }

        /** Whether it stands in the way of data of that category. */
        public boolean concerns(Category category) {
            return of.isEmpty() || of.contains(category);
        }
    }

    /** The instrument does not count until a fact is known: on an instrument. The fact is a field of the instrument. */
    record Doubt(String fact) implements Finding {}

    /** The part, or every part, falls out of the scope: on an item, or on the request. */
    record Narrowing(NarrowingCode code) implements Finding {}

    /** Removed from what is disclosed: on an item. */
    record Redaction(RedactionCode code) implements Finding {}

    /** A quota that goes with a grant: on the request. */
    record Limit(LimitCode code, int value) implements Finding {}

    /**
     * When the account holder is told: on the request, on an account, or on a secrecy order, whose end then counts.
     *
     * @param orDue whether the time to object lasts until the day on which an instrument wants its answer, if later
     */
    record NoticeRule(
            NoticeAction action, NoticeRecipient to, boolean mandatory, Optional<Term> reviewAfter, boolean orDue)
            implements Finding {
        public NoticeRule {
            if (orDue && (action != NoticeAction.BEFORE || reviewAfter.isEmpty())) {
                throw new IllegalArgumentException("only a time to object can last until an answer is due");
            }
        }

        /** Of which no due date changes the term. */
        public NoticeRule(NoticeAction action, NoticeRecipient to, boolean mandatory, Optional<Term> reviewAfter) {
            this(action, to, mandatory, reviewAfter, false);
        }
    }

    /** Keep the data: on the request. */
    record PreservationTerm(Keeping keeping) implements Finding {}

    /**
     * Answer by: on the request. Without a term, as soon as possible.
     *
     * @param from what the term runs from, where that is not receipt; it sets no deadline until that has happened
     */
    record Deadline(Optional<Term> within, Optional<Event.Type> from) implements Finding {

        /** That runs from receipt. */
        public Deadline(Optional<Term> within) {
            this(within, Optional.empty());
        }
    }

    /** Say by then that the request has come in: on the request. */
    record Acknowledgement(Term within) implements Finding {}

    /** Do this: on the request, or on an instrument. */
    record Task(TaskCode code, TaskAddressee to, Optional<Term> within) implements Finding {}

    /** Somebody has to agree: on the request; on an item only if it is disclosed. */
    record Approval(ApprovalRole role, int count) implements Finding {
        public Approval {
            if (count < 1) {
                throw new IllegalArgumentException("an approval needs at least one person");
            }
        }
    }

    /** An abuse or quality check spoke: on the request, or on items. */
    record Flag(FlagCode code) implements Finding {}

    /**
     * There are grounds to contest the demand: on the request, an instrument, an item or a secrecy order.
     *
     * @param within how long after receipt they can be raised, where the law sets a term
     */
    record Challenge(ChallengeGround ground, Optional<Term> within) implements Finding {

        /** That can be raised at any time. */
        public Challenge(ChallengeGround ground) {
            this(ground, Optional.empty());
        }
    }

    /** Money is owed for the answer: on the request. */
    record Fee(BigDecimal amount, String currency, FeeUnit unit) implements Finding {}

    /** The transparency class, where it does not follow from the kind of request: on the request. */
    record CountAs(CountingClass countingClass) implements Finding {}

    /** The requester has taken the request back: on the request. */
    record Withdrawal() implements Finding {}
}
