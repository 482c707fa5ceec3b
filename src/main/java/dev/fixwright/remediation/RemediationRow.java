package dev.fixwright.remediation;

import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.remediation.Remediation.Wait;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A {@link Remediation} as a row of {@code remediation r join finding f}. */
final class RemediationRow {
    static final String SELECT = "select r.*, f.alert, f.installation_id, f.repository_id, f.repository_owner, "
            + "f.repository_name from remediation r join finding f on f.id = r.finding_id ";

    private RemediationRow() {}

    static Remediation read(ResultSet row) throws SQLException {
        return new Remediation(
                row.getLong("id"),
                new RepositoryRef(
                        row.getLong("installation_id"),
                        row.getLong("repository_id"),
                        row.getString("repository_owner"),
                        row.getString("repository_name")),
                row.getLong("alert"),
                RemediationState.of(row.getString("state")),
                row.getString("reason"),
                Optional.ofNullable(row.getString("waits_for"))
                        .map(word -> Wait.valueOf(word.toUpperCase(Locale.ROOT))),
                row.getInt("attempts"),
                proposed(row),
                row.getLong("version"));
    }

    /** Writes a changed remediation over the version that it was made from, and answers how many rows that were. */
    static int write(Handle handle, Remediation changed, OffsetDateTime now) {
        Optional<Proposed> proposal = changed.proposal();
        Optional<OpenedPullRequest> opened = changed.pullRequest();
        return handle.createUpdate("update remediation set state = :state, reason = :reason, waits_for = :waitsFor,"
                        + " live_finding_id = case when :live then finding_id end, attempts = :attempts,"
                        + " branch = :branch, base = :base, patch_hash = :hash, paths = :paths,"
                        + " pull_request = :number, pull_request_address = :address, head = :head,"
                        + " opened_at = case when :opened then coalesce(opened_at, :now) end,"
                        + " updated_at = :now, version = version + 1 where id = :id and version = :version")
                .bind("state", changed.state().word())
                .bind("reason", changed.reason())
                .bind("waitsFor", changed.waitsFor().map(RemediationRow::word).orElse(null))
                .bind("live", changed.state().isLive())
                .bind("attempts", changed.attempts())
                .bind("branch", proposal.map(Proposed::branch).orElse(null))
                .bind("base", proposal.map(fix -> fix.base().value()).orElse(null))
                .bind("hash", proposal.map(Proposed::patchHash).orElse(null))
                .bind("paths", proposal.map(fix -> lines(fix.paths())).orElse(null))
                .bind("number", opened.map(OpenedPullRequest::number).orElse(null))
                .bind("address", opened.map(OpenedPullRequest::address).orElse(null))
                .bind("head", opened.map(pull -> pull.head().value()).orElse(null))
                .bind("opened", opened.isPresent())
                .bind("now", now)
                .bind("id", changed.id())
                .bind("version", changed.version())
                .execute();
    }

    private static Optional<Proposed> proposed(ResultSet row) throws SQLException {
        String branch = row.getString("branch");
        if (branch == null) {
            return Optional.empty();
        }
        return Optional.of(new Proposed(
                branch,
                new CommitId(row.getString("base")),
                row.getString("patch_hash"),
                paths(row.getString("paths")),
                pullRequest(row)));
    }

    private static Optional<OpenedPullRequest> pullRequest(ResultSet row) throws SQLException {
        long number = row.getLong("pull_request");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new OpenedPullRequest(
                        number, row.getString("pull_request_address"), new CommitId(row.getString("head"))));
    }

    /** No path has a line feed in it. */
    private static String lines(List<SourcePath> paths) {
        return String.join("\n", paths.stream().map(SourcePath::value).toList());
    }

    private static List<SourcePath> paths(String lines) {
        return lines.lines().map(SourcePath::of).toList();
    }

    static String word(Wait wait) {
        return wait.name().toLowerCase(Locale.ROOT);
    }
}
