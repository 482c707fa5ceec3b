package dev.fixwright.backlog;

import dev.fixwright.access.Caller;
import dev.fixwright.database.Database;
import java.util.UUID;

/** Asks for remediations. */
public final class Wishes {
    private final Database database;

    Wishes(Database database) {
        this.database = database;
    }

    /**
     * Asks for the remediation of a finding: the remediation, its task and the audit's row, or nothing. However many ask
     * at the same time, one is granted a fresh one, and all get the same.
     *
     * <p>Refused as NOT_FOUND where the caller may see no such finding, as CONFLICT where there is nothing to be done
     * about it (it is gone, dismissed, or its risk is accepted), as INVALID where it cannot be fixed as wished.
     */
    public Granted ask(Caller caller, UUID finding, Wish wish) {
        throw new UnsupportedOperationException(String.valueOf(database));
    }

    /** Ends the work on a finding. False where there is none; a fix that is merged is a CONFLICT. */
    public boolean cancel(Caller caller, UUID work) {
        throw new UnsupportedOperationException();
    }
}
