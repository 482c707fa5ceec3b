package dev.fixwright.certificate;

import java.util.function.Function;

/** What became of a wish for a job. */
public sealed interface Answer {
    /** There is a job: a new one, or the one that the same wish led to before. */
    record Accepted(Job job, boolean isNew) implements Answer {}

    /** There is no job, for a reason that people read verbatim. */
    record Refused(Reason reason, String why) implements Answer {}

    /** Kinds of refusals. */
    enum Reason {
        /** The operator did not set up what this needs. */
        NOT_CONFIGURED,
        /** The operator's list does not have the domain, host or policy for this tenant. */
        NOT_ALLOWED,
        /** It cannot be read. */
        INVALID,
        /** The idempotency key was used for another wish. */
        CONFLICT
    }

    default <T> T fold(Function<Accepted, T> whenAccepted, Function<Refused, T> whenRefused) {
        return this instanceof Accepted accepted ? whenAccepted.apply(accepted) : whenRefused.apply((Refused) this);
    }
}
