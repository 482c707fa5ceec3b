package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.FindingKeys.Part;
import dev.fixwright.database.Database;
import dev.fixwright.remediation.RepositoryTable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The findings of tenants, to be read. */
public final class Findings {
    /** What cursors of this list are of. */
    public static final String CURSOR = "findings";

    private final Database database;
    private final InstantSource clock;

    Findings(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first, from a cursor on. Takes as long wherever it goes on. */
    public Slice<TrackedFinding> list(TenantScope scope, FindingFilter filter, Optional<Cursor> after, int size) {
        return database.read(handle -> {
            List<Long> ids = new FindingKeys(handle, scope, filter, keys(handle, scope, filter.repository()))
                    .of(Part.after(after, size + 1));
            List<Long> shown = ids.subList(0, Math.min(size, ids.size()));
            Optional<Cursor> next =
                    ids.size() > size ? Optional.of(new Cursor(CURSOR, shown.get(size - 1))) : Optional.empty();
            return new Slice<>(rows(handle, scope, shown), next);
        });
    }

    /** The same by the number of the page, from 1. Takes as long whatever the number, unless only a span of time is meant. */
    public Page<TrackedFinding> page(TenantScope scope, FindingFilter filter, long number, int size) {
        return database.read(handle -> {
            Optional<List<Long>> repositories = keys(handle, scope, filter.repository());
            FindingKeys keys = new FindingKeys(handle, scope, filter, repositories);
            long offset = Math.multiplyExact(number - 1, (long) size);
            boolean counted = filter.scan().isEmpty()
                    && filter.from().isEmpty()
                    && filter.until().isEmpty();
            FindingNumbers.Seek seek = counted
                    ? new FindingNumbers(handle, scope, repositories).seek(filter, offset, size)
                    : new FindingNumbers.Seek(new Part(Long.MAX_VALUE, 0, offset, size), keys.count());
            List<Long> ids = offset >= seek.total() ? List.of() : keys.of(seek.part());
            return new Page<>(rows(handle, scope, ids), number, size, seek.total());
        });
    }

    public Optional<TrackedFinding> one(TenantScope scope, UUID finding) {
        return database.read(handle -> one(handle, scope, finding));
    }

    static Optional<TrackedFinding> one(Handle handle, TenantScope scope, UUID finding) {
        return scope.bind(handle.createQuery("select " + FindingRow.COLUMNS + FindingRow.FROM
                        + "where f.uid = :uid and " + scope.condition("f.tenant")))
                .bind("uid", finding)
                .map((row, context) -> FindingRow.read(row))
                .findOne();
    }

    /** Findings by their numbers, the highest first. */
    static List<TrackedFinding> rows(Handle handle, TenantScope scope, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : scope.bind(handle.createQuery("select " + FindingRow.COLUMNS + FindingRow.FROM + "where f.id in ("
                                + FindingKeys.join(ids) + ") and " + scope.condition("f.tenant")
                                + " order by f.id desc"))
                        .map((row, context) -> FindingRow.read(row))
                        .list();
    }

    /** The keys of the repositories of a name; empty where none is named. */
    static Optional<List<Long>> keys(Handle handle, TenantScope scope, Optional<String> repository) {
        return repository.map(name -> scope.bind(handle.createQuery(
                        "select id from repository where name_key = :key and " + scope.condition("tenant")))
                .bind("key", RepositoryTable.nameKey(name))
                .mapTo(Long.class)
                .list());
    }

    /** How many there are, of a repository or of all. */
    public FindingCounts counts(TenantScope scope, Optional<String> repository) {
        return database.read(handle -> {
            Optional<List<Long>> keys = keys(handle, scope, repository);
            return new FindingNumbers(handle, scope, keys).counts(lastScan(handle, scope, keys));
        });
    }

    private static Optional<Instant> lastScan(Handle handle, TenantScope scope, Optional<List<Long>> repositories) {
        if (repositories.map(List::isEmpty).orElse(false)) {
            return Optional.empty();
        }
        String some = repositories
                .map(keys -> " and repository_key in (" + FindingKeys.join(keys) + ")")
                .orElse("");
        return scope.bind(handle.createQuery(
                        "select max(created_at) from scan where " + scope.condition("tenant") + some))
                .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .one()
                .map(OffsetDateTime::toInstant);
    }

    /** What came of scans and pull requests in a span of time. */
    public Metrics metrics(TenantScope scope, Instant from, Instant until) {
        return database.read(handle -> new MetricsQuery(handle, scope, from, until, clock.instant())
                .metrics(new FindingNumbers(handle, scope, Optional.empty()).counts(Optional.empty())));
    }
}
