package dev.fixwright.finding.sarif;

/** A file that is no SARIF, or is too much of it. Nothing of it is used. */
public final class SarifException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    SarifException(String reason) {
        super(reason);
        this.reason = reason;
    }

    SarifException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Names the file, the place in it where there is one, and what to do. */
    public String reason() {
        return reason;
    }
}
