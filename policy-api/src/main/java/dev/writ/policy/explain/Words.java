package dev.writ.policy.explain;

import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.RouteKind;
import dev.writ.policy.decision.Severity;

/** What the short lists of codes are called. */
final class Words {

    private Words() {}

    static String of(ApprovalRole role) {
        return switch (role) {
            case LEGAL_SPECIALIST -> "legal specialist";
            case LEGAL_COUNSEL -> "legal counsel";
            case EMERGENCY_REVIEWER -> "emergency reviewer";
            case MANAGER -> "manager";
            case DATA_OWNER -> "data owner";
            case SECURITY -> "security";
        };
    }

    static String of(ChallengeGround ground) {
        return switch (ground) {
            case INDEFINITE_SECRECY -> "the secrecy has no end";
            case SECRECY_OVER_ONE_YEAR -> "the secrecy lasts longer than one year";
            case SECRECY_LONGER_THAN_STATUTE -> "the secrecy lasts longer than the statute allows";
            case OVERBROAD -> "the demand is too broad";
            case PRIVILEGED_SOURCE -> "the holder's profession or office protects the data";
            case CONFLICT_OF_LAWS -> "the laws of two countries are in conflict";
            case COMITY -> "another country's interest in its own residents (comity)";
            case CONTENT_BAN -> "the law bans handing over content";
            case TRADE_SECRET -> "a trade secret";
            case PARTICULARITY -> "the demand does not say with particularity what it seeks";
        };
    }

    static String of(CountingClass counted) {
        return switch (counted) {
            case LEGAL -> "legal request";
            case EMERGENCY -> "emergency request";
            case PRESERVATION -> "preservation request";
            case CIVIL -> "civil request";
            case NATIONAL_SECURITY -> "national security request";
            case SUBJECT -> "request for one's own data";
            case RESEARCH -> "research request";
            case INTERNAL -> "internal request";
        };
    }

    static String of(LimitCode code) {
        return switch (code) {
            case RECORDS_PER_DAY -> "records a day";
            case PAGE_SIZE -> "records a page";
            case TEAM_SIZE -> "people in the team";
            case AGGREGATED_ONLY -> "aggregated data only";
        };
    }

    static String of(NarrowingCode code) {
        return switch (code) {
            case NOT_AUTHORISED -> "the paper does not reach it";
            case NOT_ASKED -> "it was not asked for";
            case NOT_COLLECTED -> "it does not exist";
            case NOT_NECESSARY -> "it goes beyond what is necessary";
            case OUT_OF_PERIOD -> "it lies outside the period";
            case OUT_OF_REGIME -> "the law that was used does not reach it";
            case ASK_SEPARATELY -> "it has to be asked for separately";
        };
    }

    static String of(RedactionCode code) {
        return switch (code) {
            case THIRD_PARTY_IDENTITIES -> "identities of other people";
            case CREDENTIALS -> "passwords and keys";
            case PRIVILEGED -> "privileged communication";
        };
    }

    static String of(RouteKind kind) {
        return switch (kind) {
            case MUTUAL_ASSISTANCE -> "mutual assistance";
            case OTHER_ENTITY -> "another entity of the provider";
            case CUSTOMER -> "the customer who administers the account";
            case AUTHORITY -> "another authority";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case BLOCK -> "Stop";
            case HOLD -> "Hold";
            case WARN -> "Note";
        };
    }
}
