package dev.fixwright.remediation;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** The SQL that writes {@code remediation_step}, within the transactions that change remediations. */
final class StepTable {
    /** A fix passed its checks. */
    static final String CHECKED = "checked";
    /** The repository's own scanner and checks spoke for a fix. */
    static final String PROVED = "proved";
    /** The alert came back after it was gone. */
    static final String REOPENED = "reopened";

    private StepTable() {}

    static Optional<RemediationState> state(Handle handle, long remediation) {
        return handle.createQuery("select state from remediation where id = :id")
                .bind("id", remediation)
                .map((row, context) -> RemediationState.of(row.getString(1)))
                .findOne();
    }

    static boolean has(Handle handle, long remediation, String stage) {
        return handle.createQuery(
                        "select 1 from remediation_step where remediation_id = :id and stage = :stage limit 1")
                .bind("id", remediation)
                .bind("stage", stage)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static void add(Handle handle, long remediation, String stage, String reason, OffsetDateTime now) {
        handle.createUpdate("insert into remediation_step (remediation_id, stage, at, reason)"
                        + " values (:remediation, :stage, :now, :reason)")
                .bind("remediation", remediation)
                .bind("stage", stage)
                .bind("now", now)
                .bind("reason", reason)
                .execute();
    }

    /** Notes what a change was, if it was more than other words for the same. */
    static void changed(Handle handle, Optional<RemediationState> before, Remediation after, OffsetDateTime now) {
        if (after.state().isLive() || after.pullRequest().isPresent()) {
            proved(handle, after, now);
        }
        if (before.equals(Optional.of(after.state()))) {
            return;
        }
        boolean checked = after.proposal()
                .map(proposed -> !proposed.patchHash().isEmpty())
                .orElse(false);
        if (after.state() == RemediationState.PROPOSING && checked) {
            add(handle, after.id(), CHECKED, "", now);
        }
        add(handle, after.id(), after.state().word(), after.reason(), now);
    }

    /** A proof is kept before the remediation goes by it. */
    private static void proved(Handle handle, Remediation remediation, OffsetDateTime now) {
        handle.createUpdate("insert into remediation_step (remediation_id, stage, at)"
                        + " select r.id, :stage, :now from remediation r where r.id = :id"
                        + " and exists (select 1 from proof p where p.remediation_id = r.id and p.level = 'proved')"
                        + " and not exists (select 1 from remediation_step s"
                        + " where s.remediation_id = r.id and s.stage = :stage)")
                .bind("stage", PROVED)
                .bind("now", now)
                .bind("id", remediation.id())
                .execute();
    }

    /** The alert is open: if its last fix had ended it, it came back, which is noted once. */
    static void reopened(Handle handle, String tenant, long repository, long alert, OffsetDateTime now) {
        handle.createUpdate("insert into remediation_step (remediation_id, stage, at)"
                        + " select r.id, :stage, :now from remediation r where r.id = (select max(l.id)"
                        + " from remediation l join finding f on f.id = l.finding_id where f.tenant = :tenant"
                        + " and f.repository_id = :repository and f.alert = :alert and l.state = 'fixed')"
                        + " and not exists (select 1 from remediation_step s"
                        + " where s.remediation_id = r.id and s.stage = :stage)")
                .bind("stage", REOPENED)
                .bind("now", now)
                .bind("tenant", tenant)
                .bind("repository", repository)
                .bind("alert", alert)
                .execute();
    }

    static void cancelled(
            Handle handle, long installation, OptionalLong repository, String reason, OffsetDateTime now) {
        handle.createUpdate("insert into remediation_step (remediation_id, stage, at, reason)"
                        + " select r.id, 'cancelled', :now, :reason from remediation r"
                        + " join finding f on f.id = r.finding_id where r.live_finding_id is not null"
                        + " and f.installation_id = :installation and (:everywhere or f.repository_id = :repository)")
                .bind("now", now)
                .bind("reason", reason)
                .bind("installation", installation)
                .bind("everywhere", repository.isEmpty())
                .bind("repository", repository.orElse(0))
                .execute();
    }
}
