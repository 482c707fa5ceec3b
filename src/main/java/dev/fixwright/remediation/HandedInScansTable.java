package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.task.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The SQL about scans that were handed in of pull requests and other branches: they say nothing of the default branch. */
public final class HandedInScansTable {
    private static final String CATEGORY = "pull request ";
    private static final String OF_BRANCH = "branch ";

    /** How programs that build things spell the name of a branch. */
    private static final Pattern BRANCH = Pattern.compile("(?:refs/heads/|refs/remotes/origin/|origin/)?(.+)");

    private static final Pattern PULL_REQUEST = Pattern.compile("refs/pull/([1-9][0-9]{0,9})/(?:merge|head)");

    private HandedInScansTable() {}

    /**
     * The category of a scan of a repository: one of a pull request is in a series of its own, and so is one of the branch of
     * a fix that is proposed, or that was and came to nothing. Scans come late, and say nothing of the default branch then.
     * So is one of any other branch, where it is known which one is the default.
     */
    public static String category(Handle handle, long repository, Optional<String> commit, Optional<String> ref) {
        Matcher pull = PULL_REQUEST.matcher(ref.orElse(""));
        return pull.matches()
                ? CATEGORY + pull.group(1)
                : ofFix(handle, repository, commit, ref)
                        .or(() -> ofBranch(handle, repository, ref))
                        .orElse("");
    }

    private static Optional<String> ofBranch(Handle handle, long repository, Optional<String> ref) {
        return ref.filter(name -> !name.equals("HEAD"))
                .map(BRANCH::matcher)
                .filter(Matcher::matches)
                .map(branch -> branch.group(1))
                .filter(branch -> RepositoryTable.defaultBranch(handle, repository)
                        .filter(usual -> !usual.equals(branch))
                        .isPresent())
                .map(branch -> FindingTable.cut(OF_BRANCH + branch, 300));
    }

    private static Optional<String> ofFix(
            Handle handle, long repository, Optional<String> commit, Optional<String> ref) {
        return handle.createQuery("select r.pull_request from remediation r join finding f on f.id = r.finding_id"
                        + " where f.repository_key = :repository and r.pull_request is not null"
                        + " and r.state in ('proving', 'in_review', 'closed', 'superseded', 'declined', 'dismissed')"
                        + " and (r.head = :commit or r.branch = :ref or 'refs/heads/' || r.branch = :ref)"
                        + " order by r.id desc limit 1")
                .bind("repository", repository)
                .bind("commit", commit.orElse("").toLowerCase(Locale.ROOT))
                .bind("ref", ref.orElse(""))
                .mapTo(Long.class)
                .findOne()
                .map(number -> CATEGORY + number);
    }

    /** What is to be looked at after a scan of a series was handed in, where that is of a pull request. */
    public static Optional<Task> weighing(Handle handle, long series, String after) {
        return handle.createQuery("select s.category, p.installation_id, p.number, p.name from scan_series s"
                        + " join repository p on p.id = s.repository_key where s.id = :series"
                        + " and s.source = 'upload' and s.category like :ofPullRequest"
                        + " and p.number is not null and p.installation_id is not null")
                .bind("series", series)
                .bind("ofPullRequest", CATEGORY + "%")
                .map((row, context) -> weighing(row, after))
                .findOne();
    }

    private static Task weighing(ResultSet row, String after) throws SQLException {
        long number = Long.parseLong(row.getString("category").substring(CATEGORY.length()));
        Task task = WeighEvidenceTask.of(HandedInTable.repository(row), number, true);
        return new Task(task.name(), task.id() + "/" + after, task.payload(), task.lane());
    }

    /**
     * What scans of pull requests reported that are open no more, in the order of their numbers: who hands in the default
     * branch tells of it there, if it is there.
     *
     * @param series of the default branch
     */
    public static List<Long> leftOver(Handle handle, long series) {
        return handle.createQuery("select f.id from scan_series s join scan_series o on o.tenant = s.tenant"
                        + " and o.source = s.source and o.repository_key = s.repository_key and o.tool = s.tool"
                        + " and o.category like :ofPullRequest join finding f on f.series = o.id"
                        + " where s.id = :series and s.source = 'upload' and s.category = '' and f.state = 'open'"
                        + " and not exists (select 1"
                        + " from remediation r join finding g on g.id = r.finding_id"
                        + " where g.repository_key = s.repository_key and r.state in ('proving', 'in_review')"
                        + " and o.category = cast(:category as varchar(20)) || r.pull_request) order by f.id")
                .bind("series", series)
                .bind("ofPullRequest", CATEGORY + "%")
                .bind("category", CATEGORY)
                .mapTo(Long.class)
                .list();
    }

    /** A finding and the series that its tool's scans are in. */
    private record Target(long alert, long series, String fingerprint, String tool) {}

    /** The newest scans before and after a fix; empty while none of one of these commits was handed in. */
    static Optional<HandedInScans> find(
            Handle handle, RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits) {
        return target(handle, repository, alert).flatMap(target -> {
            Optional<Scan> before = newest(handle, target.series());
            Optional<Long> series = beside(handle, target, pullRequest);
            return series.flatMap(other -> newest(handle, other))
                    .filter(after -> commits.contains(after.commit()))
                    .filter(after -> before.isPresent())
                    .map(after -> compared(handle, target, before.orElseThrow(), after, series.orElseThrow()));
        });
    }

    private static HandedInScans compared(Handle handle, Target target, Scan before, Scan after, long series) {
        Map<String, Long> numbers = new HashMap<>(Map.of(target.fingerprint(), target.alert()));
        List<ScanResult> had = results(handle, target, target.series(), numbers);
        return new HandedInScans(
                before, had, after, results(handle, target, series, numbers), whoHandedIn(handle, after.id()));
    }

    private static String whoHandedIn(Handle handle, long scan) {
        return handle.createQuery("select asked_by from scan where id = :scan")
                .bind("scan", scan)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .one()
                .orElse("somebody");
    }

    private static Optional<Target> target(Handle handle, RepositoryRef repository, long alert) {
        return FindingTable.ofAlert(
                        handle.createQuery("select f.alert, f.series, f.fingerprint, f.tool from finding f "
                                + FindingTable.OF_ALERT),
                        repository,
                        alert)
                .map((row, context) -> new Target(
                        row.getLong("alert"),
                        row.getLong("series"),
                        row.getString("fingerprint"),
                        row.getString("tool")))
                .findOne();
    }

    private static Optional<Long> beside(Handle handle, Target target, long pullRequest) {
        return handle.createQuery("select o.id from scan_series o join scan_series s on s.id = :series"
                        + " where o.tenant = s.tenant and o.source = s.source and o.repository_key = s.repository_key"
                        + " and o.tool = s.tool and o.category = :category")
                .bind("series", target.series())
                .bind("category", CATEGORY + pullRequest)
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Scan> newest(Handle handle, long series) {
        return handle.createQuery("select c.*, s.category from scan c join scan_series s on s.id = c.series"
                        + " where c.series = :series order by c.id desc limit 1")
                .bind("series", series)
                .map((row, context) -> scan(row))
                .findOne();
    }

    private static Scan scan(ResultSet row) throws SQLException {
        String commit =
                Optional.ofNullable(row.getString("commit_id")).orElse("").toLowerCase(Locale.ROOT);
        return new Scan(
                row.getLong("id"),
                row.getString("tool"),
                Optional.empty(),
                "",
                Optional.ofNullable(row.getString("ref")).orElse("the default branch"),
                commit.matches("[0-9a-f]{40}") ? new CommitId(commit) : HandedInFinding.NO_COMMIT,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                "",
                "");
    }

    /** @param numbers of the fingerprints that are known already; others are added */
    private static List<ScanResult> results(Handle handle, Target target, long series, Map<String, Long> numbers) {
        List<ScanResult> results = new ArrayList<>();
        handle.createQuery("select fingerprint, rule, path, start_line from finding where series = :series"
                        + " and state = 'open' order by id")
                .bind("series", series)
                .map((row, context) -> new ScanResult(
                        OptionalLong.of(
                                numbers.computeIfAbsent(row.getString("fingerprint"), fresh -> (long) numbers.size())),
                        target.tool(),
                        row.getString("rule"),
                        row.getString("path"),
                        row.getInt("start_line")))
                .forEach(results::add);
        return results;
    }
}
