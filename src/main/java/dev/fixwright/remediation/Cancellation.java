package dev.fixwright.remediation;

import dev.fixwright.remediation.FindingCount.Counted;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Ends in one go whatever is live in an installation, or in one repository of it. */
final class Cancellation {
    private Cancellation() {}

    static void of(Handle handle, long installation, OptionalLong repository, String reason, OffsetDateTime now) {
        List<Counted> counted = live(handle, installation, repository).stream()
                .map(finding -> FindingStatus.hold(handle, finding))
                .toList();
        StepTable.cancelled(handle, installation, repository, reason, now);
        cancel(handle, installation, repository, reason, now);
        counted.forEach(before -> FindingStatus.keep(handle, before, now));
        RepositoryTable.lost(handle, installation, repository);
    }

    /** The findings that somebody works on, in the order in which everybody holds them. */
    private static List<Long> live(Handle handle, long installation, OptionalLong repository) {
        return handle.createQuery("select f.id from finding f join remediation r on r.live_finding_id = f.id"
                        + " where f.installation_id = :installation and (:everywhere or f.repository_id = :repository)"
                        + " and r.state <> 'queued' order by f.id")
                .bind("installation", installation)
                .bind("everywhere", repository.isEmpty())
                .bind("repository", repository.orElse(0))
                .mapTo(Long.class)
                .list();
    }

    private static void cancel(
            Handle handle, long installation, OptionalLong repository, String reason, OffsetDateTime now) {
        handle.createUpdate("update remediation set state = 'cancelled', reason = :reason, live_finding_id = null,"
                        + " waits_for = null, updated_at = :now, version = version + 1"
                        + " where live_finding_id is not null and finding_id in (select id from finding"
                        + " where installation_id = :installation and (:everywhere or repository_id = :repository))")
                .bind("reason", reason)
                .bind("now", now)
                .bind("installation", installation)
                .bind("everywhere", repository.isEmpty())
                .bind("repository", repository.orElse(0))
                .execute();
    }
}
