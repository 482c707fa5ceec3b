package dev.fixwright.certificate;

import dev.fixwright.database.Transaction;

/** Where every change is noted, in the transaction that makes it. */
public interface Trail {
    /** Notes nothing. */
    Trail NONE = (tx, event) -> {};

    void note(Transaction tx, Event event);

    /**
     * One change.
     *
     * @param action such as {@code certificate.issue}
     * @param subject what was changed
     * @param before JSON; empty text where there was nothing
     * @param after JSON
     */
    record Event(String tenant, String who, String action, String subject, String before, String after) {}
}
