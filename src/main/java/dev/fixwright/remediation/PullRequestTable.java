package dev.fixwright.remediation;

import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What remediations tell of the pull requests and branches that were made for them. */
final class PullRequestTable {
    private static final String OF_REPOSITORY =
            "from remediation r join finding f on f.id = r.finding_id " + FindingTable.OF_REPOSITORY;

    private PullRequestTable() {}

    /** How many branches there were of this name and of those that count on from it. */
    static int branches(Handle handle, RepositoryRef repository, BranchName first) {
        return FindingTable.ofRepository(
                        handle.createQuery("select count(distinct r.branch) " + OF_REPOSITORY
                                + "and (r.branch = :first or substring(r.branch, 1, :length) = :further)"),
                        repository)
                .bind("first", first.value())
                .bind("further", first.value() + "-")
                .bind("length", first.value().length() + 1)
                .mapTo(Integer.class)
                .one();
    }

    /** How the last pull requests of a rule ended that people decided on, the newest first. */
    static List<RemediationState> decided(Handle handle, RepositoryRef repository, String tool, String rule, int most) {
        return FindingTable.ofRepository(
                        handle.createQuery("select r.state from remediation r join finding f on f.id = r.finding_id"
                                + " join remediation_step s on s.remediation_id = r.id"
                                + " and s.stage in ('merged', 'closed') " + FindingTable.OF_REPOSITORY
                                + "and f.tool = :tool and f.rule = :rule and r.pull_request is not null"
                                + " and r.state in ('merged', 'fixed', 'reverted', 'closed')"
                                + " group by r.pull_request, r.state order by max(s.id) desc limit :most"),
                        repository)
                .bind("tool", FindingTable.tool(tool))
                .bind("rule", FindingTable.rule(rule))
                .bind("most", most)
                .map((row, context) -> RemediationState.of(row.getString(1)))
                .list();
    }

    static void noteMerge(Handle handle, long remediation, CommitId commit) {
        note(handle, remediation, "merge_commit", commit.value());
    }

    static Optional<CommitId> mergedAs(Handle handle, long remediation) {
        return noted(handle, remediation, "merge_commit").map(CommitId::new);
    }

    static void noteTitle(Handle handle, long remediation, String title) {
        note(handle, remediation, "pull_request_title", FindingTable.cut(title, 300));
    }

    static Optional<String> title(Handle handle, long remediation) {
        return noted(handle, remediation, "pull_request_title");
    }

    private static void note(Handle handle, long remediation, String column, String text) {
        handle.createUpdate("update remediation set " + column + " = :text where id = :id")
                .bind("text", text)
                .bind("id", remediation)
                .execute();
    }

    private static Optional<String> noted(Handle handle, long remediation, String column) {
        return handle.createQuery("select " + column + " from remediation where id = :id")
                .bind("id", remediation)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .findOne()
                .flatMap(text -> text);
    }

    static Optional<Instant> openedAt(Handle handle, long remediation) {
        return handle.createQuery("select opened_at from remediation where id = :id")
                .bind("id", remediation)
                .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .findOne()
                .flatMap(time -> time)
                .map(OffsetDateTime::toInstant);
    }

    /** When each pull request was opened, the oldest first. */
    static List<Instant> openedSince(Handle handle, RepositoryRef repository, Instant since) {
        return FindingTable.ofRepository(
                        handle.createQuery("select min(r.opened_at) " + OF_REPOSITORY
                                + "and r.opened_at is not null group by r.pull_request"
                                + " having min(r.opened_at) > :since order by min(r.opened_at)"),
                        repository)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}
