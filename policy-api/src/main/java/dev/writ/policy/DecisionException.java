package dev.writ.policy;

/**
 * No decision could be made. The caller must treat the request as undecided and disclose nothing. The message holds no
 * personal data and is safe to show and to log.
 */
public class DecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DecisionException(String message) {
        super(message);
    }

    /** With the failure behind it, which may quote the request and is for developers only. */
    public DecisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
