package dev.writ.policy.letter;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Drafts what letters say. They are drafts: a person reads, corrects and sends them, or does not.
 *
 * <p>What an order of secrecy forbids does not get into them. No letter to a holder is drafted while a silence lasts, and
 * a {@link HolderLetter} has no place for what an order could be about. To requesters who are no authorities, who may be
 * the holder, the holder's counsel or anybody, a letter is drafted from a decision on the request without its orders of
 * secrecy; to a person who asks about their own data, without other people's demands as well. So such a letter is the
 * same, and is or is not there, whatever is sealed.
 *
 * <p>Safe to call from any thread if the engine is.
 */
public final class Letters {

    private Letters() {}

    /**
     * The letters to one kind of recipient; none where none is to be written.
     *
     * @throws dev.writ.policy.DecisionException if the engine cannot decide
     */
    public static List<? extends Letter> to(Recipient recipient, Request request, PolicyEngine engine) {
        return switch (recipient) {
            case REQUESTER -> toRequester(request, engine).stream().toList();
            case HOLDER -> toHolders(request, engine);
            case COURT -> toCourt(request, engine).stream().toList();
        };
    }

    /** What is missing, and what would cure it; empty where the requester can do nothing about the answer. */
    public static Optional<RequesterLetter> toRequester(Request request, PolicyEngine engine) {
        var open = Unsealed.of(request);
        return RequesterLetter.of(open, engine.decide(open));
    }

    /** One notice for each account whose holder may and has to be told. */
    public static List<HolderLetter> toHolders(Request request, PolicyEngine engine) {
        return Unsealed.isAboutOwnData(request) ? List.of() : HolderLetter.of(request, engine.decide(request));
    }

    /** On which grounds the demand is contested; empty where there are none. */
    public static Optional<CourtLetter> toCourt(Request request, PolicyEngine engine) {
        return CourtLetter.of(request, engine.decide(request));
    }

    /** The day of decision, where it was said. */
    static LocalDate date(Request request) {
        return request.decidedAt().orElse(request.receivedAt()).toLocalDate();
    }
}
