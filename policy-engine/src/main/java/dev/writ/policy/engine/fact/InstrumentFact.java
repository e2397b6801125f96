package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paper that was presented.
 *
 * @param authority who issued it; {@code authorityCountry} and {@code authorityPlace} where they sit, or empty; {@code
 *     authorityUnion} whether that is in a Member State of the Union
 * @param rank the signer's rank as the regime's pack calls it, or empty
 * @param domestic whether it comes from the country of the serving entity, or from one that the request says binds it
 * @param fromRequester whether it comes from the country of the requester
 * @param dated whether it says when it was issued
 * @param postdated whether it was issued after the request came, by the day where its issuer sits
 * @param expired whether its last day was over when the request came
 * @param addressee whom it names by country
 * @param addresseeName whom it names by name; any name is the entity's where its names are not configured
 * @param legalBasis whether it cites one
 * @param accountsNamed whether it names the accounts that it reaches
 * @param domesticated whether a court or office where the entity stands has made it its own
 * @param daysOld days from issue to receipt, and {@code monthsOld} full calendar months; 0 where it is not dated
 * @param workingDaysOld working days of the entity's country from issue to receipt; where they are not known, or after a
 *     year, all days, which are never fewer
 * @param daysToService days from issue to service, or to receipt where the day of service is not stated; 0 where it is
 *     not dated
 * @param monthsToService full calendar months from issue to service, or to receipt where the day of service is not
 *     stated; 0 where it is not dated
 * @param language whether its language is one that the entity declares or, without such, an official one of its country
 * @param provision the provision that it rests on, where one type of paper serves several; or empty
 * @param enforcing what the authority that may object has said by the moment of decision
 * @param clarification whether the issuer was asked about it, and has answered since
 * @param clarificationDays days from the last question to the decision while it is open, otherwise 0; {@code
 *     clarificationTerm} the longest term in days from it that is over, if a free last day rolls
 */
public record InstrumentFact(
        InstrumentType type,
        Issuer.Type authority,
        String authorityCountry,
        String authorityPlace,
        boolean authorityUnion,
        @Published String rank,
        Issuer.Type validatedBy,
        boolean domestic,
        boolean fromRequester,
        Tri signed,
        boolean dated,
        boolean postdated,
        boolean expired,
        int daysOld,
        int monthsOld,
        int workingDaysOld,
        int daysToService,
        int monthsToService,
        Language language,
        @Published String provision,
        Enforcing enforcing,
        Clarification clarification,
        int clarificationDays,
        int clarificationTerm,
        Addressee addressee,
        Addressee addresseeName,
        Tri probableCause,
        Tri particular,
        Tri purposeStated,
        Tri reasons,
        Tri redress,
        Tri priorNotice,
        boolean legalBasis,
        boolean accountsNamed,
        boolean emergency,
        boolean ongoing,
        Instrument.Format format,
        Instrument.Service service,
        Instrument.Server servedBy,
        boolean domesticated,
        Tri otherRequester,
        Tri otherAccounts,
        Tri sameFile) {

    static InstrumentFact of(Instrument paper, Request request, Moment moment) {
        var issuer = paper.issuer().orElse(Blank.ISSUER);
        var home = issuer.jurisdiction().map(Country::country);
        var seen = paper.seenBefore().orElse(Blank.SEEN_BEFORE);
        var receipt = moment.receiptDay();
        var correspondence = Correspondence.about(paper, moment);
        return new InstrumentFact(
                paper.type(),
                issuer.type(),
                Places.country(issuer.jurisdiction()),
                Places.place(issuer.jurisdiction()),
                issuer.jurisdiction().filter(Country::euMember).isPresent(),
                issuer.rank().orElse(""),
                paper.validatedBy(),
                home.map(Country::code)
                        .filter(Places.bound(moment.entity().country(), request.boundBy())::contains)
                        .isPresent(),
                home.isPresent()
                        && home.equals(request.requester().jurisdiction().map(Country::country)),
                paper.signed(),
                paper.issuedOn().isPresent(),
                paper.issuedOn()
                        .filter(moment.receiptDayIn(issuer.jurisdiction())::isBefore)
                        .isPresent(),
                paper.expiresOn().filter(receipt::isAfter).isPresent(),
                paper.issuedOn()
                        .map(moment::daysBeforeReceipt)
                        .map(Places::bounded)
                        .orElse(0),
                months(paper.issuedOn(), receipt),
                paper.issuedOn()
                        .map(issued -> Places.bounded(moment.workingDays(issued, receipt)))
                        .orElse(0),
                paper.issuedOn()
                        .map(issued -> Places.bounded(
                                ChronoUnit.DAYS.between(issued, paper.servedOn().orElse(receipt))))
                        .orElse(0),
                months(paper.issuedOn(), paper.servedOn().orElse(receipt)),
                language(paper.language(), moment.entity().languages()),
                paper.provision().orElse(""),
                correspondence.enforcing(),
                correspondence.clarification(),
                correspondence.daysOpen(),
                correspondence.termOver(),
                addressee(paper.addressee(), moment.entity().country()),
                addresseeName(paper.addresseeName(), moment),
                paper.probableCause(),
                paper.particular(),
                paper.purposeStated(),
                paper.reasons(),
                paper.redress(),
                paper.priorNotice(),
                paper.legalBasis().isPresent(),
                paper.covers()
                        .map(Covers::accounts)
                        .filter(named -> !named.isEmpty())
                        .isPresent(),
                paper.emergency(),
                paper.ongoing(),
                paper.format(),
                paper.service(),
                paper.servedBy(),
                paper.domesticatedIn().stream().anyMatch(moment.entity().country()::matches),
                seen.otherRequester(),
                seen.otherAccounts(),
                seen.sameFile());
    }

    private static int months(Optional<LocalDate> from, LocalDate to) {
        return from.map(day -> Places.bounded(ChronoUnit.MONTHS.between(day, to)))
                .orElse(0);
    }

    /** A regional form of a language is that language. */
    private static Language language(Optional<String> written, List<String> accepted) {
        if (written.isEmpty() || accepted.isEmpty()) {
            return Language.UNKNOWN;
        }
        var primary = primary(written.get());
        return accepted.stream().map(InstrumentFact::primary).anyMatch(primary::equals)
                ? Language.ACCEPTED
                : Language.OTHER;
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private static Addressee addressee(Optional<Country> named, Country entity) {
        if (named.isEmpty()) {
            return Addressee.NONE;
        }
        return named.get().matches(entity) ? Addressee.ENTITY : Addressee.OTHER;
    }

    private static Addressee addresseeName(Optional<String> named, Moment moment) {
        if (named.isEmpty()) {
            return Addressee.NONE;
        }
        return moment.entityIsCalled(named.get()) ? Addressee.ENTITY : Addressee.OTHER;
    }

    /** Whether the entity reads it. */
    public enum Language {
        ACCEPTED,
        OTHER,
        /** The paper's language is not stated, or the entity's are not known. */
        UNKNOWN
    }

    /** What the authority has said that may object to it. */
    public enum Enforcing {
        /** Nobody says whether it was notified. */
        UNKNOWN,
        NOT_NOTIFIED,
        /** It was notified and has not answered. */
        PENDING,
        NO_GROUND,
        REFUSED
    }

    /** Whether its issuer was asked about it. */
    public enum Clarification {
        NONE,
        PENDING,
        ANSWERED
    }

    /** Whom the paper is directed at. */
    public enum Addressee {
        /** It does not say. */
        NONE,
        /** The entity that serves the account. */
        ENTITY,
        /** Somebody else. */
        OTHER
    }
}
