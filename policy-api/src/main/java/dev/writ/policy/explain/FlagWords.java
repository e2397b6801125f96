package dev.writ.policy.explain;

import dev.writ.policy.decision.FlagCode;

/** What a check has found. */
final class FlagWords {

    private FlagWords() {}

    static String of(FlagCode code) {
        return switch (code) {
            case VERIFICATION_FAILED -> "the sender failed verification";
            case VERIFY_REQUESTER -> "the requester is not verified yet";
            case CALL_BACK -> "call the requester back on a number from an independent source";
            case SECRECY_DEFECTIVE -> "the secrecy order is defective";
            case NOTICE_POSITION_MISSING -> "the requester has not said whether it objects to notice";
            case HOLDER_CHALLENGE -> "the account holder has objected";
            case REVIEW_PENDING -> "a review of the demand is pending";
            case ENFORCING_AUTHORITY_PENDING -> "the enforcing authority may still object";
            case SENDER_MISMATCH -> "the sender is not who asked before";
            case FEE_DUE -> "a fee is due and not paid";
            case PROTECTED_PERSON -> "the holder is a person whom the law protects";
            case AUTHORITY_STATUS_UNCERTAIN -> "it is uncertain whether the requester is an authority";
            case REGIMES_CONFLICT -> "one law compels what another forbids";
            case STATUTE_MISMATCH -> "the statute that the paper cites does not fit its kind";
            case INSTRUMENT_REUSED -> "the paper came in before, for something else";
            case REVERSE_DEMAND -> "the demand looks for accounts instead of naming them";
            case AGENCY_COMPROMISED -> "the sender or agency is known to be compromised";
            case FACTS_CONFLICT -> "facts of the request contradict each other";
            case DUPLICATE -> "this repeats an earlier request";
            case SECRECY_NOT_ORDERED -> "secrecy is asked for and not ordered, so it delays nothing";
            case SECRECY_WITHOUT_PROCESS -> "secrecy is ordered for a demand without legal process";
            case NOTICE_ALREADY_GIVEN -> "the account holder has been told already";
            case NOTICE_WOULD_REACH_WRONG_PERSON -> "notice would reach somebody other than the holder";
            case POLICY_OVERRIDDEN_BY_LAW -> "the law overrides the house policy here";
            case DUE_DATE_BEFORE_WINDOW -> "the paper's due date ends before the time to object";
            case STALE_EMERGENCY -> "the emergency is not recent";
            case DISPROPORTIONATE_EMERGENCY -> "more is asked for than the emergency needs";
            case EXTENSION_LATE -> "the extension was asked for late";
            case EXTENSION_SHORT_NOTICE -> "the extension was asked for at short notice";
        };
    }
}
