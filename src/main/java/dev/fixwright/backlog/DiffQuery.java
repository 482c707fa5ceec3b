package dev.fixwright.backlog;

import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.access.TenantScope;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of {@link ScanDiff}. */
final class DiffQuery {
    private static final String ONE = ScanRow.has("one");
    private static final String OTHER = ScanRow.has("other");

    private final Handle handle;
    private final TenantScope scope;
    private final ScanRow one;
    private final ScanRow other;

    DiffQuery(Handle handle, TenantScope scope, ScanRow one, ScanRow other) {
        this.handle = handle;
        this.scope = scope;
        this.one = one;
        this.other = other;
    }

    ScanDiff diff(int most) {
        if (one.series() != other.series()) {
            String reason = "only scans by one tool of one repository can be compared";
            throw RefusedException.invalid(reason, new Problem(List.of("query", "other"), reason, "value_error"));
        }
        String appeared = OTHER + " and not " + ONE;
        String gone = ONE + " and not " + OTHER;
        long appearedCount = count(appeared);
        long goneCount = count(gone);
        return new ScanDiff(
                one.scan(),
                other.scan(),
                rows(appeared, most),
                rows(gone, most),
                appearedCount,
                goneCount,
                count(ONE + " and " + OTHER),
                appearedCount > most || goneCount > most);
    }

    private long count(String which) {
        return bound(handle.createQuery("select count(*) from finding f where f.series = :series and "
                        + scope.condition("f.tenant") + " and " + which))
                .mapTo(Long.class)
                .one();
    }

    private List<TrackedFinding> rows(String which, int most) {
        List<Long> ids = bound(handle.createQuery("select f.id from finding f where f.series = :series and "
                        + scope.condition("f.tenant") + " and " + which + " order by f.id desc limit :most"))
                .bind("most", most)
                .mapTo(Long.class)
                .list();
        return Findings.rows(handle, scope, ids);
    }

    private Query bound(Query query) {
        return scope.bind(query)
                .bind("series", one.series())
                .bind("one", one.id())
                .bind("other", other.id());
    }
}
