package dev.fixwright.certificate.venafi;

import java.time.Instant;
import java.util.Optional;

/** A policy cannot be had, or a certificate cannot be looked at. */
final class PolicyException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean again;
    private final transient Optional<Instant> notBefore;

    private PolicyException(String reason, boolean again, Optional<Instant> notBefore) {
        super(reason);
        this.reason = reason;
        this.again = again;
        this.notBefore = notBefore;
    }

    /** Trying again would change nothing. */
    PolicyException(String reason) {
        this(reason, false, Optional.empty());
    }

    static PolicyException forNow(String reason, Optional<Instant> notBefore) {
        return new PolicyException(reason, true, notBefore);
    }

    String reason() {
        return reason;
    }

    /** Whether the same may go later. */
    boolean again() {
        return again;
    }

    /** When the other side wants to be asked again, if it said so. */
    Optional<Instant> notBefore() {
        return notBefore;
    }
}
