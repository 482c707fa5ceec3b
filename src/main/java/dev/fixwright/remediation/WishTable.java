package dev.fixwright.remediation;

import dev.fixwright.remediation.FindingCount.Counted;
import dev.fixwright.repository.RepositoryRef;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The SQL of what callers of the APIs want of remediations. Whoever calls this holds the finding
 * ({@link FindingStatus#hold}), so that those who ask at the same time come one after the other.
 */
public final class WishTable {
    private WishTable() {}

    /**
     * Who asks, and how they want it.
     *
     * @param askerId the id of the principal
     */
    public record Asking(String name, String askerId, Optional<String> branch, Optional<String> title) {}

    /** A remediation that is live. */
    public record Live(long id, RemediationState state, boolean asked) {}

    public static Optional<Live> live(Handle handle, long finding) {
        return handle.createQuery("select id, state, asked_by from remediation where live_finding_id = :finding")
                .bind("finding", finding)
                .map((row, context) -> new Live(
                        row.getLong("id"),
                        RemediationState.of(row.getString("state")),
                        row.getString("asked_by") != null))
                .findOne();
    }

    /** Begins a remediation, queued, and answers its number. */
    public static long begin(Handle handle, Counted finding, Asking asking, OffsetDateTime now) {
        handle.createUpdate("insert into remediation (tenant, finding_id, live_finding_id, state, created_at,"
                        + " updated_at) values (:tenant, :finding, :finding, 'queued', :now, :now)")
                .bind("tenant", finding.tenant())
                .bind("finding", finding.finding())
                .bind("now", now)
                .execute();
        long begun = live(handle, finding.finding()).orElseThrow().id();
        StepTable.add(handle, begun, RemediationState.QUEUED.word(), "", now);
        take(handle, begun, asking);
        return begun;
    }

    /** Keeps with a remediation who asked for it. Whoever asks consents, so that it waits for nobody's consent any more. */
    public static void take(Handle handle, long remediation, Asking asking) {
        handle.createUpdate("update remediation set asked_by = :name, asked_by_id = :asker, wished_branch = :branch,"
                        + " wished_title = :title, reason = case when waits_for = 'consent' then '' else reason end,"
                        + " waits_for = nullif(waits_for, 'consent') where id = :id")
                .bind("name", asking.name())
                .bind("asker", asking.askerId())
                .bind("branch", asking.branch().orElse(null))
                .bind("title", asking.title().orElse(null))
                .bind("id", remediation)
                .execute();
    }

    /** Calls off a remediation that nothing was proposed for yet. A run that is under way comes to nothing. */
    public static void callOff(Handle handle, Counted finding, long remediation, String by, OffsetDateTime now) {
        String reason = Reasons.CALLED_OFF + " " + by;
        handle.createUpdate("update remediation set state = 'cancelled', reason = :reason, live_finding_id = null,"
                        + " waits_for = null, updated_at = :now, version = version + 1 where id = :id")
                .bind("reason", reason)
                .bind("now", now)
                .bind("id", remediation)
                .execute();
        StepTable.add(handle, remediation, RemediationState.CANCELLED.word(), reason, now);
        FindingStatus.keep(handle, finding, now);
    }

    /** Who accepted the risk of an alert, in words; empty where nobody did, or it was worked on since. */
    static Optional<String> acceptedRisk(Handle handle, String tenant, long repository, long alert) {
        return handle.createQuery("select b.status_by, b.notes from backlog_item b join finding f"
                        + " on f.id = b.finding_id where f.tenant = :tenant and f.repository_id = :repository"
                        + " and f.alert = :alert and b.status = 'accepted_risk'"
                        + " and (b.status_at >= f.status_at or f.status = 'open' or f.status_at is null)")
                .bind("tenant", tenant)
                .bind("repository", repository)
                .bind("alert", alert)
                .map((row, context) -> accepted(
                        Optional.ofNullable(row.getString(1)).orElse("somebody"),
                        Optional.ofNullable(row.getString(2))))
                .findOne();
    }

    private static String accepted(String by, Optional<String> notes) {
        return by + " accepted the risk in the backlog"
                + notes.filter(text -> !text.isBlank()).map(text -> ": " + text).orElse("")
                + "; set the item to open there, and it is worked on again";
    }

    /** What was wished of the live remediation of an alert. */
    static Wished wished(Handle handle, RepositoryRef repository, long alert) {
        return FindingTable.ofAlert(
                        handle.createQuery("select r.asked_by, r.wished_branch, r.wished_title from remediation r"
                                + " join finding f on f.id = r.finding_id " + FindingTable.OF_ALERT
                                + "and r.live_finding_id is not null"),
                        repository,
                        alert)
                .map((row, context) -> new Wished(
                        Optional.ofNullable(row.getString(1)),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3))))
                .findOne()
                .orElse(Wished.NOTHING);
    }
}
