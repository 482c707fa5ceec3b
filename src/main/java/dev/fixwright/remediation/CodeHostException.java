package dev.fixwright.remediation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * The code host refused, or could not be asked. The task layer alone decides whether to try again, and when.
 *
 * <p>An {@link UncheckedIOException}, so that whoever reads files of a host's tree lets it pass without knowing the host.
 */
public final class CodeHostException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** Why, in the terms that decide what happens next. */
    public enum Reason {
        /** Try again later: no answer, or an error of the host's own. */
        UNAVAILABLE,
        /** Try again at {@link #retryAt}: a limit is used up. */
        RATE_LIMITED,
        /** Read and fix again: the default branch moved on. */
        BASE_MOVED,
        /** The repository or the installation is gone or suspended. */
        GONE,
        /** The installation lacks a permission. */
        FORBIDDEN,
        /** The host finds the request wrong; trying again would change nothing. */
        REFUSED
    }

    private final Reason reason;
    private final String explanation;
    private final transient Optional<Instant> retryAt;

    public CodeHostException(Reason reason, String explanation, Optional<Instant> retryAt) {
        super(explanation, new IOException(explanation));
        this.reason = reason;
        this.explanation = explanation;
        this.retryAt = retryAt;
    }

    public Reason reason() {
        return reason;
    }

    /** What was asked and what the host answered, without secrets. */
    public String explanation() {
        return explanation;
    }

    /** When to ask again, where the host said so. */
    public Optional<Instant> retryAt() {
        return retryAt;
    }
}
