package dev.writ.policy.explain;

import dev.writ.policy.decision.BarCode;

/** Why something is not accepted. */
final class BarWords {

    private BarWords() {}

    static String of(BarCode code) {
        return switch (code) {
            case NOT_AN_AUTHORITY -> "the requester is not an authority that may ask";
            case CIVIL_MATTER -> "this is a civil matter";
            case NOT_CRIMINAL -> "this is not a criminal matter";
            case NOT_VERIFIED -> "the request did not come through an official channel";
            case WRONG_ENTITY -> "another entity is responsible";
            case USE_MUTUAL_ASSISTANCE -> "mutual assistance is the way";
            case ASK_CUSTOMER_FIRST -> "the customer has to be asked first";
            case SHIELDED_MATTER -> "the law shields this matter from such demands";
            case NO_IDENTIFIER -> "no account is identified";
            case IDENTIFIER_UNUSABLE -> "the identifiers cannot be matched to an account";
            case NO_EMERGENCY -> "this is no emergency in the sense of the rules";
            case EXTENSION_EXHAUSTED -> "the preservation cannot be extended again";
            case IDENTITY_UNVERIFIED -> "the person's identity is not verified";
            case INELIGIBLE_RESEARCHER -> "the researcher does not meet the conditions of the tool";
            case PURPOSE_INCOMPATIBLE -> "the data may not be used for this purpose";
            case NO_NEED_TO_KNOW -> "no need to know is shown";
            case ENFORCING_AUTHORITY_REFUSED -> "the enforcing authority has refused";
            case MANIFESTLY_UNFOUNDED -> "the request is manifestly unfounded";
            case PROCESS_NOT_STARTED -> "no legal process has been started";
            case NO_REACTION -> "a question to the requester went unanswered";
            case ADDRESSEE_UNDER_INVESTIGATION -> "the entity itself is under investigation";
            case NOTHING_ASKED -> "the request names no data";
        };
    }
}
