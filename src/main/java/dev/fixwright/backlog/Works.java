package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import java.util.Optional;
import java.util.UUID;

/** The work on findings, to be read. */
public final class Works {
    private final Database database;

    Works(Database database) {
        this.database = database;
    }

    /** The newest first, from a cursor on. */
    public Slice<Work> list(TenantScope scope, WorkFilter filter, Optional<Cursor> after, int size) {
        throw new UnsupportedOperationException(String.valueOf(database));
    }

    /** The same by the number of the page, from 1. */
    public Page<Work> page(TenantScope scope, WorkFilter filter, long number, int size) {
        throw new UnsupportedOperationException();
    }

    public Optional<Work> one(TenantScope scope, UUID work) {
        throw new UnsupportedOperationException();
    }
}
