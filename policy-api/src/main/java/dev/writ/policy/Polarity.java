package dev.writ.policy;

/** How a yes-or-no fact is read when nobody knows it. */
public enum Polarity {
    /** It must be YES to help the requester; unknown reads as NO, and the decision asks. */
    GROUND,
    /** It must be YES to stand in the way; unknown reads as NO, and the decision says that it did so. */
    ALARM,
    /** It must be NO to help, as a ground must be YES: whoever asks for the first time is checked more closely. */
    CLEARANCE,
    /** It reads as YES when unknown: data that nobody has looked for is taken to be there. */
    LOCATOR
}
