package dev.writ.policy;

/** How strong a paper is, weakest first: who decided on it and on what showing. */
public enum Strength {
    /** A letter; nobody is compelled by it. */
    INFORMAL,
    /** Issued by an agency, a prosecutor or a litigant without a judge. */
    ADMINISTRATIVE_OR_PROSECUTOR,
    /** Ordered by a judge or court. */
    JUDICIAL_ORDER,
    /** Ordered by a judge who found probable cause, or its local equal. */
    JUDICIAL_PROBABLE_CAUSE;

    /** Whether this is {@code needed} or stronger. */
    public boolean atLeast(Strength needed) {
        return compareTo(needed) >= 0;
    }
}
