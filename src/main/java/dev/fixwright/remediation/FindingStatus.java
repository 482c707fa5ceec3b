package dev.fixwright.remediation;

import dev.fixwright.remediation.FindingCount.Changes;
import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.remediation.FindingCount.Kind;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that keeps where a finding stands, with everything that follows from it: its assessment and the numbers. It is
 * held from {@link #hold} until {@link #keep}, so that two who change it do so one after the other.
 */
public final class FindingStatus {
    private static final String NOW_IS = "case when f.state = 'dismissed' then 'dismissed'"
            + " when f.state = 'fixed' then 'resolved'"
            + " when exists (select 1 from remediation r where r.live_finding_id = f.id and r.state <> 'queued')"
            + " then 'in_progress' else 'open' end";

    private static final Set<RemediationState> LOOKING = Set.of(RemediationState.QUEUED, RemediationState.FIXING);
    private static final Set<RemediationState> LOOKED = Set.of(
            RemediationState.QUEUED, RemediationState.FIXING, RemediationState.DECLINED, RemediationState.FAILED);

    private FindingStatus() {}

    /** What a finding counts as until now. Others that hold it are waited for. */
    public static Counted hold(Handle handle, long finding) {
        return holdIfThere(handle, finding).orElseThrow();
    }

    /** The same, where nobody deleted the finding meanwhile. */
    public static Optional<Counted> holdIfThere(Handle handle, long finding) {
        return handle.createQuery(
                        "select id, tenant, repository_key, severity, status, assessment from finding where id = :id"
                                + " for update")
                .bind("id", finding)
                .map((row, context) -> new Counted(
                        row.getLong("id"),
                        row.getString("tenant"),
                        row.getLong("repository_key"),
                        kind(row.getString("severity"), row.getString("status"), row.getString("assessment"))))
                .findOne();
    }

    private static Optional<Kind> kind(String severity, @Nullable String status, String assessment) {
        return Optional.ofNullable(status).map(known -> new Kind(severity, known, assessment));
    }

    /** A finding as it has become. */
    private record Become(String severity, String status, String assessment, String dismissedBecause) {}

    /** Keeps where a finding stands now. One that nobody looked at yet stands nowhere. */
    public static void keep(Handle handle, Counted before, OffsetDateTime now) {
        keep(handle, before, now, true);
    }

    /**
     * The same after a change of its remediation. People's word on a finding holds until its fix is proposed or it is gone: a
     * look that came to nothing is no news.
     */
    static void keep(
            Handle handle,
            Counted counted,
            Optional<RemediationState> before,
            Remediation changed,
            OffsetDateTime now) {
        boolean looking = before.filter(LOOKING::contains).isPresent();
        boolean cameToNothing = looking && changed.pullRequest().isEmpty() && LOOKED.contains(changed.state());
        keep(handle, counted, now, !cameToNothing);
        if (looking && changed.state() == RemediationState.PROPOSING) {
            handle.createUpdate("update finding set status_at = :now where id = :id and status_at is not null")
                    .bind("now", now)
                    .bind("id", counted.finding())
                    .execute();
        }
    }

    private static void keep(Handle handle, Counted before, OffsetDateTime now, boolean learned) {
        Optional<Become> found = handle.createQuery("select f.severity, f.assessment, f.dismissed_because, " + NOW_IS
                        + " as now_is from finding f where f.id = :id and f.scan_id is not null")
                .bind("id", before.finding())
                .map((row, context) -> new Become(
                        row.getString("severity"),
                        row.getString("now_is"),
                        row.getString("assessment"),
                        Optional.ofNullable(row.getString("dismissed_because")).orElse("")))
                .findOne();
        found.ifPresent(become -> keep(handle, before, become, now, learned));
    }

    private static void keep(Handle handle, Counted before, Become become, OffsetDateTime now, boolean learned) {
        Optional<String> was = before.kind().map(Kind::status);
        boolean moved = !was.equals(Optional.of(become.status()));
        Optional<HostStatement> statement =
                moved ? HostStatement.of(was, become.status(), become.dismissedBecause()) : Optional.empty();
        String assessment = statement.map(HostStatement::status).orElse(become.assessment());
        if (moved) {
            handle.createUpdate("update finding set status = :status, status_at = case when :learned"
                            + " or status_at is null then :now else status_at end where id = :id")
                    .bind("status", become.status())
                    .bind("learned", learned)
                    .bind("now", now)
                    .bind("id", before.finding())
                    .execute();
        }
        statement
                .filter(said -> !said.status().equals(become.assessment()))
                .ifPresent(said -> said.keep(handle, before, now));
        Kind after = new Kind(become.severity(), become.status(), assessment);
        if (!before.kind().equals(Optional.of(after))) {
            new Changes()
                    .add(before, -1)
                    .add(new Counted(before.finding(), before.tenant(), before.repository(), Optional.of(after)), 1)
                    .write(handle);
        }
    }
}
