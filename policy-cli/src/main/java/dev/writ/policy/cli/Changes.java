package dev.writ.policy.cli;

/** Tells when somebody has saved something. */
interface Changes {

    /** Waits for the next save, and until the editor is done with it; false if there will be none. */
    boolean await();
}
