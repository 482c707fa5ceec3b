package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The findings of tenants, to be read. */
public final class Findings {
    private final Database database;

    Findings(Database database) {
        this.database = database;
    }

    /** The newest first, from a cursor on. Takes as long wherever it goes on. */
    public Slice<TrackedFinding> list(TenantScope scope, FindingFilter filter, Optional<Cursor> after, int size) {
        throw new UnsupportedOperationException(String.valueOf(database));
    }

    /** The same by the number of the page, from 1. Takes as long whatever the number. */
    public Page<TrackedFinding> page(TenantScope scope, FindingFilter filter, long number, int size) {
        throw new UnsupportedOperationException();
    }

    public Optional<TrackedFinding> one(TenantScope scope, UUID finding) {
        throw new UnsupportedOperationException();
    }

    /** How many there are, of a repository or of all. */
    public FindingCounts counts(TenantScope scope, Optional<String> repository) {
        throw new UnsupportedOperationException();
    }

    /** What came of scans and pull requests in a span of time. */
    public Metrics metrics(TenantScope scope, Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }
}
