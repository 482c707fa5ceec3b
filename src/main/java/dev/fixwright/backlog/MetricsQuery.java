package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.TrackedFinding.Status;
import dev.fixwright.backlog.Work.PullRequestState;
import dev.fixwright.finding.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of {@link Metrics}: two queries, and what is counted already. */
final class MetricsQuery {
    private final Handle handle;
    private final TenantScope scope;
    private final Instant from;
    private final Instant until;
    /** Until when what is open was open: what is to come is not counted. */
    private final Instant seen;

    MetricsQuery(Handle handle, TenantScope scope, Instant from, Instant until, Instant now) {
        this.handle = handle;
        this.scope = scope;
        this.from = from;
        this.until = until;
        this.seen = until.isBefore(now) ? until : now;
    }

    /** A pull request, however many findings it is for, with when it was opened and, if it was, merged. */
    private record Pull(PullRequestState state, Instant opened, Optional<Instant> merged) {}

    private record Scanned(long scans, long repositories) {}

    Metrics metrics(FindingCounts counts) {
        Map<Severity, Long> open = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            open.put(severity, counts.of(severity, Status.OPEN) + counts.of(severity, Status.IN_PROGRESS));
        }
        Scanned scanned = scanned();
        List<Pull> pulls = pulls();
        return new Metrics(
                scanned.scans(),
                scanned.repositories(),
                open,
                pulls.size(),
                number(pulls, PullRequestState.OPEN),
                number(pulls, PullRequestState.MERGED),
                number(pulls, PullRequestState.CLOSED),
                average(pulls.stream()
                        .flatMap(pull -> pull.merged().map(at -> Duration.between(pull.opened(), at)).stream())
                        .toList()),
                average(pulls.stream()
                        .filter(pull -> pull.state() == PullRequestState.OPEN)
                        .map(pull -> Duration.between(pull.opened(), seen))
                        .toList()));
    }

    private Scanned scanned() {
        return during(handle.createQuery("select count(*), count(distinct case when repository_key <> 0 then"
                        + " repository_key end) from scan where " + scope.condition("tenant")
                        + " and created_at >= :from and created_at < :until"))
                .map((row, context) -> new Scanned(row.getLong(1), row.getLong(2)))
                .one();
    }

    private List<Pull> pulls() {
        return during(handle.createQuery("select min(r.opened_at) as opened_at, min(s.at) as merged_at,"
                        + " count(r.live_finding_id) as live from remediation r left join remediation_step s"
                        + " on s.remediation_id = r.id and s.stage = 'merged' where " + scope.condition("r.tenant")
                        + " and r.opened_at >= :from and r.opened_at < :until"
                        + " group by r.tenant, r.pull_request_address"))
                .map((row, context) -> {
                    Optional<Instant> merged = FindingRow.maybeTime(row, "merged_at");
                    return new Pull(
                            state(merged.isPresent(), row.getLong("live") > 0),
                            FindingRow.time(row, "opened_at"),
                            merged);
                })
                .list();
    }

    private static PullRequestState state(boolean merged, boolean live) {
        if (merged) {
            return PullRequestState.MERGED;
        }
        return live ? PullRequestState.OPEN : PullRequestState.CLOSED;
    }

    private Query during(Query query) {
        return scope.bind(query)
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC));
    }

    private static long number(List<Pull> pulls, PullRequestState state) {
        return pulls.stream().filter(pull -> pull.state() == state).count();
    }

    private static Optional<Duration> average(List<Duration> spans) {
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        spans.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(spans.size()));
    }
}
