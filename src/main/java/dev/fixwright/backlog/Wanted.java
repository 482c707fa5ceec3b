package dev.fixwright.backlog;

import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.repository.RepositoryRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A finding as far as it matters to whoever wants it fixed.
 *
 * @param alert 0 where it has none
 * @param ended whether the app lost the tenant's installation
 * @param item where it stands in the backlog
 */
record Wanted(
        long id,
        String tenant,
        RepositoryRef repository,
        long alert,
        boolean ended,
        String status,
        BacklogItem.Status item,
        Optional<String> itemBy) {
    private static final String SELECT = "select f.id, f.tenant, f.installation_id, f.repository_id,"
            + " f.repository_owner, f.repository_name, coalesce(f.alert, 0) as alert, f.status, t.ended_at, b.status_by, "
            + ItemRow.STATUS + " as item_status from finding f left join tenant t on t.id = f.tenant"
            + " left join backlog_item b on b.finding_id = f.id where f.scan_id is not null and ";

    static Optional<Wanted> find(Handle handle, TenantScope scope, UUID finding) {
        return scope.bind(handle.createQuery(SELECT + "f.uid = :uid and " + scope.condition("f.tenant")))
                .bind("uid", finding)
                .map((row, context) -> read(row))
                .findOne();
    }

    static Optional<Wanted> ofWork(Handle handle, TenantScope scope, UUID work) {
        return scope.bind(handle.createQuery(SELECT
                        + "f.id = (select r.finding_id from remediation r where r.uid = :uid) and "
                        + scope.condition("f.tenant")))
                .bind("uid", work)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Wanted read(ResultSet row) throws SQLException {
        return new Wanted(
                row.getLong("id"),
                row.getString("tenant"),
                new RepositoryRef(
                        row.getLong("installation_id"),
                        row.getLong("repository_id"),
                        row.getString("repository_owner"),
                        row.getString("repository_name")),
                row.getLong("alert"),
                row.getObject("ended_at") != null,
                row.getString("status"),
                BacklogItem.Status.of(row.getString("item_status")).orElseThrow(),
                FindingRow.text(row, "status_by"));
    }

    void refuseIfDone() {
        if (status.equals("resolved")) {
            throw RefusedException.conflict("The finding is resolved: the scanner no longer reports it.");
        }
        if (status.equals("dismissed")) {
            throw RefusedException.conflict("The alert is dismissed on the code host; reopen it there first.");
        }
        if (item == BacklogItem.Status.ACCEPTED_RISK) {
            throw RefusedException.conflict(
                    "The risk is accepted, by " + itemBy.orElse("somebody") + "; set the backlog item to open first.");
        }
        if (ended) {
            throw RefusedException.conflict("The app no longer has access to " + repository.fullName() + ".");
        }
    }

    void refuseIfHandedIn() {
        if (alert == 0) {
            throw RefusedException.conflict("The finding was handed in and has no alert on the code host, whose scan of"
                    + " the pull request would have to prove the fix. Upload the same SARIF to the repository's code"
                    + " scanning, and ask for the finding that it becomes there.");
        }
    }
}
