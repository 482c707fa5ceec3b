package dev.fixwright.remediation;

import dev.fixwright.finding.Region;
import dev.fixwright.remediation.LiveAlert.Dismissal;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the table {@code dismissal}, within the transactions that keep what is said about alerts. */
final class DismissalTable {
    private static final int MOST = 5;

    private DismissalTable() {}

    /** Keeps why an alert was dismissed, and forgets it once the alert is open again. */
    static void track(Handle handle, RepositoryRef repository, LiveAlert alert, OffsetDateTime now) {
        boolean placed = AlertFinding.reasonToRefuse(alert).isEmpty();
        if (alert.dismissal().isPresent() && placed) {
            put(handle, repository, alert, alert.dismissal().get(), now);
        } else if (alert.state() == LiveAlert.State.OPEN) {
            remove(handle, repository, alert.number());
        }
    }

    private static void put(
            Handle handle, RepositoryRef repository, LiveAlert alert, Dismissal dismissal, OffsetDateTime now) {
        remove(handle, repository, alert.number());
        FindingTable.ofAlert(
                        handle.createUpdate("insert into dismissal (tenant, repository_id, alert, tool, rule, path,"
                                + " commit_id, start_line, end_line, reason, said, dismissed_by, noted_at) values (:tenant,"
                                + " :repository, :alert, :tool, :rule, :path, :commit, :start, :end, :reason, :said, :by,"
                                + " :now)"),
                        repository,
                        alert.number())
                .bind("tool", FindingTable.tool(alert.rule().tool()))
                .bind("rule", FindingTable.rule(alert.rule().id()))
                .bind("path", FindingTable.cut(alert.location().path(), 4096))
                .bind("commit", alert.commit().value())
                .bind("start", alert.location().startLine())
                .bind("end", alert.location().lastLine())
                .bind("reason", FindingTable.cut(dismissal.reason(), 100))
                .bind("said", FindingTable.cut(dismissal.comment(), 1000))
                .bind("by", FindingTable.cut(dismissal.by().orElse(""), 100))
                .bind("now", now)
                .execute();
    }

    private static void remove(Handle handle, RepositoryRef repository, long alert) {
        FindingTable.ofAlert(
                        handle.createUpdate("delete from dismissal where tenant = :tenant"
                                + " and repository_id = :repository and alert = :alert"),
                        repository,
                        alert)
                .execute();
    }

    /** Other alerts of the same rule in the same file that people dismissed, the latest first. */
    static List<Dismissed> like(Handle handle, RepositoryRef repository, LiveAlert alert) {
        return FindingTable.ofAlert(
                        handle.createQuery("select * from dismissal where tenant = :tenant"
                                + " and repository_id = :repository and alert <> :alert and tool = :tool"
                                + " and rule = :rule and path = :path order by alert desc limit " + MOST),
                        repository,
                        alert.number())
                .bind("tool", FindingTable.tool(alert.rule().tool()))
                .bind("rule", FindingTable.rule(alert.rule().id()))
                .bind("path", FindingTable.cut(alert.location().path(), 4096))
                .map((row, context) -> new Dismissed(
                        row.getLong("alert"),
                        new CommitId(row.getString("commit_id")),
                        Region.lines(row.getInt("start_line"), row.getInt("end_line")),
                        new Dismissal(
                                Optional.of(row.getString("dismissed_by")).filter(by -> !by.isEmpty()),
                                row.getString("reason"),
                                row.getString("said"))))
                .list();
    }
}
