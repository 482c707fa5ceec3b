package dev.fixwright.remediation;

import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.remediation.Remediation.Wait;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a {@link Remediation} from a row of {@code remediation r join finding f}. */
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
    static String lines(List<SourcePath> paths) {
        return String.join("\n", paths.stream().map(SourcePath::value).toList());
    }

    private static List<SourcePath> paths(String lines) {
        return lines.lines().map(SourcePath::of).toList();
    }

    static String word(Wait wait) {
        return wait.name().toLowerCase(Locale.ROOT);
    }
}
