package dev.writ.policy.letter;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Fee;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.explain.Wording;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is missing in a request, and what would cure it. What checks for abuse have found has no place in it, nor what is
 * known of the account holder.
 *
 * @param date the day of decision
 * @param reference the caller's reference
 * @param to the requester's name as it stands on the request
 * @param caseNumber as the requester writes it
 * @param papers what the requester sent
 * @param missing data that cannot be given yet, or not at all
 * @param faults what is wrong with papers, with what is asked for, or with the request
 * @param questions what the requester is asked
 * @param remarks what else the requester has to see to
 * @param leftOut what is cut off from data that is given
 * @param fee what is owed
 * @param kept how long the data is kept meanwhile
 */
public record RequesterLetter(
        LocalDate date,
        String reference,
        Optional<String> to,
        Optional<String> caseNumber,
        List<Paper> papers,
        List<Missing> missing,
        List<Fault> faults,
        List<Asked> questions,
        List<Remark> remarks,
        List<LeftOut> leftOut,
        Optional<String> fee,
        Optional<String> kept)
        implements Letter {

    /** Nobody writes to a sender who may not be who they say, or who is known to be somebody else. */
    private static final Set<FlagCode> UNTRUSTED =
            Set.of(FlagCode.VERIFICATION_FAILED, FlagCode.AGENCY_COMPROMISED, FlagCode.SENDER_MISMATCH);

    public RequesterLetter {
        papers = List.copyOf(papers);
        missing = List.copyOf(missing);
        faults = List.copyOf(faults);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Data that is not given.
     *
     * @param accounts what the requester called the accounts
     * @param data the class of data
     * @param days from when to when
     * @param answer why it is not given, in a few words
     * @param rules what the law and the house ask for
     * @param ways what would help, each of them alone
     */
    public record Missing(
            Optional<String> accounts,
            String data,
            Optional<String> days,
            String answer,
            List<Asks> rules,
            List<Way> ways) {

        public Missing {
            rules = List.copyOf(rules);
            ways = List.copyOf(ways);
        }
    }

    /**
     * What a rule asks for.
     *
     * @param needs which papers would do; absent where none does
     * @param why what the rule says
     * @param sources what it rests on
     */
    public record Asks(Optional<String> needs, Optional<String> why, List<Cited> sources) {

        public Asks {
            sources = List.copyOf(sources);
        }
    }

    /** A way to an answer. */
    public record Way(String way) {}

    /**
     * What is wrong.
     *
     * @param about with what; absent where it is the request
     * @param what is wrong with it
     * @param cure what to do about it
     * @param instead who can answer instead
     * @param sources what that rests on
     */
    public record Fault(
            Optional<String> about, String what, Optional<String> cure, Optional<String> instead, List<Cited> sources) {

        public Fault {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What the requester is asked.
     *
     * @param question in words
     * @param sources what it rests on
     */
    public record Asked(String question, List<Cited> sources) {

        public Asked {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What else there is to see to.
     *
     * @param remark in words
     * @param sources what it rests on
     */
    public record Remark(String remark, List<Cited> sources) {

        public Remark {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What is cut off.
     *
     * @param data the class of data it is cut off from
     * @param what is cut off
     * @param why it is
     * @param sources what that rests on
     */
    public record LeftOut(String data, String what, String why, List<Cited> sources) {

        public LeftOut {
            sources = List.copyOf(sources);
        }
    }

    static Optional<RequesterLetter> of(Request request, Decision decision) {
        var lacks = new Lacks(request, decision);
        if (lacks.none() || decision.flags().stream().anyMatch(flag -> UNTRUSTED.contains(flag.code()))) {
            return Optional.empty();
        }
        var authority = Asker.of(request) == Asker.AUTHORITY;
        return Optional.of(new RequesterLetter(
                Letters.date(request),
                Wording.visible(request.id()),
                request.requester().name().map(Wording::visible),
                request.matter().flatMap(Matter::caseNumber).map(Wording::visible),
                Paper.of(request),
                lacks.missing(),
                lacks.faults(),
                lacks.questions(),
                lacks.remarks(),
                lacks.leftOut(),
                decision.fee().map(RequesterLetter::fee),
                authority ? decision.preservation().map(Wording::of) : Optional.empty()));
    }

    private static String fee(Fee fee) {
        return fee.currency() + " " + fee.amount().toPlainString() + (fee.perHour() ? " for each hour of work" : "");
    }
}
