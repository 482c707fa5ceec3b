package dev.fixwright.backlog;

import dev.fixwright.backlog.Work.Asker;
import dev.fixwright.backlog.Work.PullRequest;
import dev.fixwright.backlog.Work.PullRequestState;
import dev.fixwright.remediation.RemediationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A {@link Work} as a row, read together with its finding and its steps. */
final class WorkRow {
    /** Of a finding that Fixwright looked at: before that, nothing can be said about the work on it. */
    static final String SELECT = "select r.id as r_id, r.uid as r_uid, r.tenant as r_tenant, r.state as r_state,"
            + " r.reason as r_reason, r.waits_for as r_waits, r.pull_request as r_pull,"
            + " r.pull_request_address as r_address, r.branch as r_branch, r.asked_by as r_asked,"
            + " r.asked_by_id as r_asker, r.created_at as r_created, r.updated_at as r_updated, f.uid as f_uid,"
            + " c.uid as c_uid, p.name as p_name,"
            + " (select min(s.at) from remediation_step s where s.remediation_id = r.id and s.stage = 'fixing')"
            + " as r_started,"
            + " (select min(s.at) from remediation_step s where s.remediation_id = r.id and s.stage = 'merged')"
            + " as r_merged,"
            + " (select max(s.at) from remediation_step s where s.remediation_id = r.id and s.stage = r.state)"
            + " as r_since from remediation r join finding f on f.id = r.finding_id join scan c on c.id = f.scan_id"
            + " left join repository p on p.id = f.repository_key ";

    private WorkRow() {}

    static Work read(ResultSet row) throws SQLException {
        RemediationState state = RemediationState.of(row.getString("r_state"));
        return new Work(
                FindingRow.uid(row, "r_uid"),
                row.getString("r_tenant"),
                FindingRow.uid(row, "f_uid"),
                FindingRow.uid(row, "c_uid"),
                FindingRow.text(row, "p_name"),
                state,
                row.getString("r_reason"),
                FindingRow.text(row, "r_waits"),
                pullRequest(row, state),
                asker(row),
                FindingRow.time(row, "r_created"),
                FindingRow.time(row, "r_updated"),
                FindingRow.maybeTime(row, "r_started"),
                state.isLive() ? Optional.empty() : FindingRow.maybeTime(row, "r_since"));
    }

    private static Optional<Asker> asker(ResultSet row) throws SQLException {
        String name = row.getString("r_asked");
        return name == null ? Optional.empty() : Optional.of(new Asker(name, FindingRow.text(row, "r_asker")));
    }

    private static Optional<PullRequest> pullRequest(ResultSet row, RemediationState state) throws SQLException {
        long number = row.getLong("r_pull");
        if (row.wasNull()) {
            return Optional.empty();
        }
        boolean merged = FindingRow.maybeTime(row, "r_merged").isPresent();
        return Optional.of(new PullRequest(
                number,
                row.getString("r_address"),
                pullRequestState(state, merged),
                FindingRow.text(row, "r_branch").orElse("")));
    }

    /** How a pull request stands as far as its remediation tells. */
    static PullRequestState pullRequestState(RemediationState state, boolean merged) {
        if (merged || state == RemediationState.MERGED) {
            return PullRequestState.MERGED;
        }
        return state.isLive() ? PullRequestState.OPEN : PullRequestState.CLOSED;
    }
}
