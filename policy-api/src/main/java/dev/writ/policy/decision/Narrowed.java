package dev.writ.policy.decision;

/**
 * Something that was asked for and falls out of the scope.
 *
 * @param what the element, account or period that is cut; may name an account
 * @param code why
 * @param rule id of the rule that says so
 */
public record Narrowed(String what, NarrowingCode code, String rule) {

    /** Without account ids, so that a log of decisions names nobody. */
    @Override
    public String toString() {
        return "Narrowed[" + "what=" + "***" + ", code=" + code + ", rule=" + rule + "]";
    }
}
