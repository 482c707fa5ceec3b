package dev.fixwright.database;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** One open transaction: what is written through its handle is kept whole or not at all. Used by one thread. */
public final class Transaction {
    private final Handle handle;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Transaction(Handle handle) {
        this.handle = handle;
    }

    /** The connection, for statements. Committing, rolling back and closing are the transaction's own business. */
    public Handle handle() {
        return handle;
    }

    /**
     * Runs {@code action} once everything is committed, on the same thread; never when the transaction is rolled back. A
     * process that dies in between never runs it, so it may only speed up what would happen anyway.
     */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> committed() {
        return List.copyOf(afterCommit);
    }
}
