package dev.fixwright.backlog;

import dev.fixwright.access.Caller;
import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import java.util.Optional;
import java.util.UUID;

/** The findings of scans as items that people own, date and close. */
public final class BacklogItems {
    private final Database database;

    BacklogItems(Database database) {
        this.database = database;
    }

    /** The newest first, from a cursor on. */
    public Slice<BacklogItem> list(TenantScope scope, ItemFilter filter, Optional<Cursor> after, int size) {
        throw new UnsupportedOperationException(String.valueOf(database));
    }

    /** One item of a scan, as that scan reported it. */
    public Optional<BacklogItem> one(TenantScope scope, UUID scan, UUID item) {
        throw new UnsupportedOperationException();
    }

    /** Changes what is said and nothing else. A scan or item that the caller may not see is NOT_FOUND. */
    public BacklogItem change(Caller caller, ItemChange change) {
        throw new UnsupportedOperationException();
    }

    /** Whether an item is gone in a later scan; if so, it is done. A scan or item that there is not is NOT_FOUND. */
    public Verification verify(Caller caller, UUID scan, UUID item, UUID verifyScan) {
        throw new UnsupportedOperationException();
    }
}
