package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.database.Database;
import dev.fixwright.remediation.RemediationState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The work on findings, to be read. */
public final class Works {
    /** What cursors of this list are of. */
    public static final String CURSOR = "works";

    private static final String FROM = "from remediation r join finding f on f.id = r.finding_id ";

    private final Database database;

    Works(Database database) {
        this.database = database;
    }

    /** The newest first, from a cursor on. */
    public Slice<Work> list(TenantScope scope, WorkFilter filter, Optional<Cursor> after, int size) {
        return database.read(handle -> {
            List<Long> ids = bound(
                            handle.createQuery("select r.id " + FROM + where(scope, filter)
                                    + " and r.id < :below order by " + order(scope) + "r.id desc limit :most"),
                            scope,
                            filter)
                    .bind("below", after.map(Cursor::after).orElse(Long.MAX_VALUE))
                    .bind("most", size + 1)
                    .mapTo(Long.class)
                    .list();
            List<Long> shown = ids.subList(0, Math.min(size, ids.size()));
            Optional<Cursor> next =
                    ids.size() > size ? Optional.of(new Cursor(CURSOR, shown.get(size - 1))) : Optional.empty();
            return new Slice<>(rows(handle, scope, shown), next);
        });
    }

    /** The same by the number of the page, from 1. */
    public Page<Work> page(TenantScope scope, WorkFilter filter, long number, int size) {
        long offset = Math.multiplyExact(number - 1, (long) size);
        if (filter.finding().isPresent()) {
            return ofFinding(scope, filter, number, size);
        }
        return database.read(handle -> {
            WorkKeys keys = new WorkKeys(handle, scope, filter);
            FindingNumbers.Seek seek = keys.seek(offset, size);
            List<Long> ids = offset >= seek.total() ? List.of() : keys.of(seek.part());
            return new Page<>(rows(handle, scope, ids), number, size, seek.total());
        });
    }

    /** Of one finding there are few. */
    private Page<Work> ofFinding(TenantScope scope, WorkFilter filter, long number, int size) {
        return database.read(handle -> {
            long total = bound(handle.createQuery("select count(*) " + FROM + where(scope, filter)), scope, filter)
                    .mapTo(Long.class)
                    .one();
            List<Long> ids = bound(
                            handle.createQuery("select r.id " + FROM + where(scope, filter)
                                    + " order by r.id desc limit :most offset :offset"),
                            scope,
                            filter)
                    .bind("most", size)
                    .bind("offset", Math.multiplyExact(number - 1, (long) size))
                    .mapTo(Long.class)
                    .list();
            return new Page<>(rows(handle, scope, ids), number, size, total);
        });
    }

    public Optional<Work> one(TenantScope scope, UUID work) {
        return database.read(handle -> select(handle, scope, "r.uid = :uid", query -> query.bind("uid", work))).stream()
                .findFirst();
    }

    /** A remediation by its number. */
    static Optional<Work> one(Handle handle, TenantScope scope, long remediation) {
        return select(handle, scope, "r.id = :id", query -> query.bind("id", remediation)).stream()
                .findFirst();
    }

    /** The newest remediation of each of some findings, by their numbers. */
    static List<Work> newest(Handle handle, TenantScope scope, String findings) {
        return select(
                handle,
                scope,
                "r.id in (select max(n.id) from remediation n where n.finding_id in (" + findings
                        + ") group by n.finding_id)",
                query -> query);
    }

    private static List<Work> rows(Handle handle, TenantScope scope, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : select(handle, scope, "r.id in (" + FindingKeys.join(ids) + ") order by r.id desc", query -> query);
    }

    private static List<Work> select(Handle handle, TenantScope scope, String which, UnaryOperator<Query> values) {
        return values.apply(scope.bind(
                        handle.createQuery(WorkRow.SELECT + "where " + scope.condition("r.tenant") + " and " + which)))
                .map((row, context) -> WorkRow.read(row))
                .list();
    }

    private static String where(TenantScope scope, WorkFilter filter) {
        return "where " + scope.condition("r.tenant") + " and f.scan_id is not null"
                + filter.finding().map(finding -> " and f.uid = :finding").orElse("")
                + FindingNumbers.in(
                        "r.state",
                        filter.states().stream().map(RemediationState::word).toList());
    }

    /** H2 reads in the order of an index only when every column of it is named. */
    private static String order(TenantScope scope) {
        return scope.isOne() ? "r.tenant desc, " : "";
    }

    private static Query bound(Query query, TenantScope scope, WorkFilter filter) {
        filter.finding().ifPresent(finding -> query.bind("finding", finding));
        return scope.bind(query);
    }
}
