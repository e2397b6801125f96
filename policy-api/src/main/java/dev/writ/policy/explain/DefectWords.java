package dev.writ.policy.explain;

import dev.writ.policy.decision.DefectCode;

/** What is wrong with a paper or an item. */
final class DefectWords {

    private DefectWords() {}

    static String of(DefectCode code) {
        return switch (code) {
            case UNSIGNED -> "it is not signed";
            case EXPIRED -> "it has expired";
            case NOT_YET_VALID -> "it is not valid yet";
            case NOT_IN_FORCE -> "the law that it rests on is not in force";
            case WRONG_ISSUER -> "its issuer has no power to issue it";
            case NOT_VALIDATED -> "the validation that it needs is missing";
            case WRONG_ADDRESSEE -> "it is addressed to another entity";
            case OFFENCE_BELOW_THRESHOLD -> "the offence is not grave enough for it";
            case NO_ACCOUNT_NAMED -> "it names no account";
            case NO_TIME_RANGE -> "no period is given";
            case INVALID_PERIOD -> "the period makes no sense";
            case OVERBROAD -> "it asks for too much";
            case NO_LEGAL_BASIS -> "it cites no legal basis";
            case NO_REASONS -> "it gives no reasons";
            case LANGUAGE -> "it is not in a language that the entity accepts";
            case NO_PRIOR_NOTICE -> "the account holder was not told before, as the law asks";
            case NOT_FOR_THIS_MATTER -> "a paper of this kind cannot be used in this matter";
            case INCONSISTENT_DATES -> "its dates contradict each other or the receipt";
            case FOREIGN_INSTRUMENT -> "it is a foreign paper without force here";
            case IMPROPER_SERVICE -> "it was not served as the law asks";
            case NOT_DOMESTICATED -> "no court here has domesticated it";
            case NO_PENDING_CASE -> "no case is pending";
            case EDITABLE_FORMAT -> "it came in a format that anybody can edit";
            case EDITABLE_LIST_REQUIRED -> "the editable list of identifiers is missing";
            case FORM_INCOMPLETE -> "the form is not complete";
            case NO_TIME_ZONE -> "no time zone is given";
        };
    }
}
