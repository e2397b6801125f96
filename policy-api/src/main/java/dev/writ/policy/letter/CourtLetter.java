package dev.writ.policy.letter;

import dev.writ.policy.decision.Challenge;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.explain.Wording;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Secrecy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The grounds on which a demand is contested. It goes to a court, which knows the orders that it gave; whether it has to be
 * filed under seal is said.
 *
 * @param date the day of decision
 * @param reference the caller's reference
 * @param sealed whether an order of secrecy is in force
 * @param caseNumber as the authority writes it
 * @param papers the papers
 * @param orders the orders of secrecy
 * @param sought what is asked for
 * @param grounds why the demand is contested
 */
public record CourtLetter(
        LocalDate date,
        String reference,
        boolean sealed,
        Optional<String> caseNumber,
        List<Paper> papers,
        List<Order> orders,
        List<Sought> sought,
        List<Ground> grounds)
        implements Letter {

    public CourtLetter {
        papers = List.copyOf(papers);
        orders = List.copyOf(orders);
        sought = List.copyOf(sought);
        grounds = List.copyOf(grounds);
    }

    /**
     * An order of secrecy.
     *
     * @param issuer who made it
     * @param issuedOn the day of issue
     * @param until its last day
     * @param legalBasis as it cites it
     */
    public record Order(
            Optional<String> issuer,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> until,
            Optional<String> legalBasis) {}

    /**
     * Data that is asked for.
     *
     * @param accounts what the demand calls the accounts
     * @param data the class of data
     * @param days from when to when
     */
    public record Sought(Optional<String> accounts, String data, Optional<String> days) {}

    /**
     * A ground.
     *
     * @param ground which
     * @param by last day to contest on it
     * @param why what the rule says
     * @param sources what it rests on
     */
    public record Ground(String ground, Optional<LocalDate> by, Optional<String> why, List<Cited> sources) {

        public Ground {
            sources = List.copyOf(sources);
        }
    }

    static Optional<CourtLetter> of(Request request, Decision decision) {
        if (decision.challenges().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CourtLetter(
                Letters.date(request),
                Wording.visible(request.id()),
                decision.counting().confidential(),
                request.matter().flatMap(Matter::caseNumber).map(Wording::visible),
                Paper.of(request),
                request.secrecy().stream()
                        .filter(order -> order.type() != Secrecy.Type.AGENCY_REQUEST)
                        .map(CourtLetter::order)
                        .toList(),
                sought(request, decision),
                decision.challenges().stream()
                        .map(challenge -> ground(decision, challenge))
                        .toList()));
    }

    private static Order order(Secrecy order) {
        return new Order(
                order.issuer().map(Wording::visible),
                order.issuedOn(),
                order.until(),
                order.legalBasis().map(Wording::visible));
    }

    private static List<Sought> sought(Request request, Decision decision) {
        return decision.items().stream()
                .map(cell -> {
                    var extent = Extent.of(cell);
                    return new Sought(Extent.accounts(request, cell), extent.data(), extent.days());
                })
                .distinct()
                .toList();
    }

    private static Ground ground(Decision decision, Challenge challenge) {
        return new Ground(
                Wording.of(challenge.ground()),
                challenge.by(),
                Cited.title(decision, challenge.rule()),
                Cited.by(decision, challenge.rule()));
    }
}
