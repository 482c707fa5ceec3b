package dev.fixwright.backlog;

import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.remediation.HandedInTable;
import dev.fixwright.remediation.RepositoryTable;
import dev.fixwright.remediation.WishTable;
import dev.fixwright.repository.RepositoryRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * A finding as far as it matters to whoever wants it fixed.
 *
 * @param repository empty for items without code; what was handed in and is not worked on has no numbers in it
 * @param repositoryKey of the table of repositories
 * @param alert 0 where it was handed in and nobody wanted it fixed so far; negative where somebody did
 * @param ended whether the app lost the tenant's installation
 * @param item where it stands in the backlog
 */
record Wanted(
        long id,
        String tenant,
        Optional<RepositoryRef> repository,
        long repositoryKey,
        long alert,
        boolean ended,
        String status,
        BacklogItem.Status item,
        Optional<String> itemBy) {
    private static final String SELECT = "select f.id, f.tenant, f.installation_id, f.repository_id,"
            + " f.repository_owner, f.repository_name, f.repository_key,"
            + " coalesce(f.alert, 0) as alert, f.status, t.ended_at, b.status_by, "
            + ItemRow.STATUS + " as item_status from finding f left join tenant t on t.id = f.tenant"
            + " left join backlog_item b on b.finding_id = f.id where f.scan_id is not null and ";

    /** The others have the number of an installation, which is far shorter. */
    private static final Pattern MADE_BY_HAND = Pattern.compile("org-[0-9a-f]{12}");

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
                repository(row),
                row.getLong("repository_key"),
                row.getLong("alert"),
                row.getObject("ended_at") != null,
                row.getString("status"),
                BacklogItem.Status.of(row.getString("item_status")).orElseThrow(),
                FindingRow.text(row, "status_by"));
    }

    private static Optional<RepositoryRef> repository(ResultSet row) throws SQLException {
        String owner = row.getString("repository_owner");
        return owner.isEmpty()
                ? Optional.empty()
                : Optional.of(new RepositoryRef(
                        row.getLong("installation_id"),
                        row.getLong("repository_id"),
                        owner,
                        row.getString("repository_name")));
    }

    /** What people call the repository. */
    String repositoryName() {
        return repository.map(RepositoryRef::fullName).orElse("no repository");
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
            throw RefusedException.conflict("The app no longer has access to " + repositoryName() + ".");
        }
    }

    /** The same with a number under which it can be worked on: what was handed in gets one of its own. */
    Wanted takenUp(Handle handle) {
        if (alert > 0) {
            return this;
        }
        RepositoryRef host = host(handle);
        long number = HandedInTable.takeUp(handle, id, host);
        return new Wanted(id, tenant, Optional.of(host), repositoryKey, number, ended, status, item, itemBy);
    }

    /** Where pull requests about it are opened. */
    RepositoryRef host(Handle handle) {
        if (alert > 0) {
            return repository.orElseThrow();
        }
        if (repositoryKey == RepositoryTable.NONE) {
            throw RefusedException.conflict("The item is about no repository, so no pull request can end it.");
        }
        return HandedInTable.repository(handle, repositoryKey)
                .orElseThrow(() -> RefusedException.conflict("The app has no access to " + repositoryName()
                        + ", so no pull request can be opened there. " + advice(handle)));
    }

    private String advice(Handle handle) {
        if (!MADE_BY_HAND.matcher(tenant).matches() || HandedInTable.isInstalled(handle, tenant)) {
            return "Install it on that repository, in the organisation whose backlog this is; a few minutes later this"
                    + " works.";
        }
        return "The organisation " + tenant
                + " was made by hand and has no app. Install the app on the repository (/setup"
                + " registers one where the server has none), and hand the scan in again with a token of the organisation"
                + " that appears then: \"fixwright tenant list\" shows it.";
    }

    /** Whether something is being done about it now. */
    boolean isWorkedOn(Handle handle) {
        return alert != 0 && WishTable.live(handle, id).isPresent();
    }
}
