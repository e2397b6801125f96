package dev.writ.policy.cli;

/** What the command tells the shell. */
final class ExitStatus {
    /** All was decided or is in order, whatever the outcome. */
    static final int DONE = 0;

    /** A check that was asked for failed. */
    static final int FAILED = 1;

    /** Bad arguments or input: of at least one request nothing was decided. */
    static final int REFUSED = 2;

    /** Rules do not load, so nothing was decided at all. */
    static final int BROKEN = 3;

    private ExitStatus() {}
}
