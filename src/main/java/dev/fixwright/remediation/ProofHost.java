package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What proving a fix asks of the place where the code lives: facts about a pull request, its scans and checks, and the
 * few writes that follow from them. Throws {@link CodeHostException} when the host refuses or cannot be reached.
 */
public interface ProofHost {
    /** The pull request as it stands, in one request; empty when the host knows none of that number. */
    Optional<LivePullRequest> pullRequest(RepositoryRef repository, long number);

    /** How pull requests fare, those of these numbers that the host knows, in one request. */
    List<Condition> conditions(RepositoryRef repository, List<Long> numbers);

    /** The latest scans of a repository by a tool, of whatever ref, the newest first: at most 100, in one request. */
    List<Scan> scans(RepositoryRef repository, String tool);

    /** The latest scans of one ref by a tool, the newest first, where {@link #scans} does not go back far enough. */
    List<Scan> scans(RepositoryRef repository, String tool, String ref);

    /** What a commit merges a head into for a try, as scans of pull requests do; empty where it does no such thing. */
    Optional<CommitId> mergedInto(RepositoryRef repository, CommitId merge, CommitId head);

    /** Everything that a scan reports, in one request. */
    List<ScanResult> results(RepositoryRef repository, Scan scan);

    /** What is reported on a pull request, by any tool, and was never seen anywhere before {@code since}: in one request. */
    List<ScanResult> firstSeen(RepositoryRef repository, long pullRequest, Instant since);

    /** The same of the default branch. */
    List<ScanResult> firstSeen(RepositoryRef repository, Instant since);

    /** Whether an alert stands on a pull request, by what any scan of one of these commits said. */
    boolean stands(RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits);

    /** What reports on a commit, without this app, as far as the app may read it; what is required there is not told. */
    List<Check> checks(RepositoryRef repository, CommitId commit);

    /** The named files of a commit, in one request, and the names of all its files. */
    SourceTree files(RepositoryRef repository, CommitId commit, List<SourcePath> named);

    /** Rewrites the description of a pull request and does, in the same request, what follows from its proof. */
    void conclude(RepositoryRef repository, LivePullRequest pullRequest, Wording wording, Conclusion conclusion);

    /**
     * Another commit on a fix branch, on top of the head that is known; {@link CodeHostException.Reason#BASE_MOVED} where
     * the branch is at another.
     *
     * @param files whole texts; a file that the earlier fix made and this one does not is removed by {@code gone}
     */
    CommitId amend(
            RepositoryRef repository,
            LivePullRequest pullRequest,
            List<SourceFile> files,
            List<SourcePath> gone,
            String headline,
            String body);

    /** The newest pull request of the repository's own that takes another one back, open or merged, whoever opened it. */
    Optional<PullRequest> revertOf(RepositoryRef repository, long number);

    /**
     * Opens a pull request, a draft where the host has drafts, that takes a merged one back; empty where the host itself
     * does not do that.
     */
    Optional<PullRequest> revert(RepositoryRef repository, LivePullRequest merged, String title, String body);

    /**
     * Other fixes in place of those on a fix branch: its only commits then, on top of what they were made on. The branch is
     * moved from the head that is known and from no other ({@link CodeHostException.Reason#BASE_MOVED}); where it was moved
     * so before, that is found.
     */
    CommitId replace(RepositoryRef repository, LivePullRequest pullRequest, Replacement fix);

    /** Comments on a pull request, or rewrites the comment with the same mark. Answers when, by the host's clock. */
    Instant remind(RepositoryRef repository, long pullRequest, String mark, String text);

    /**
     * Fixes that take the place of others.
     *
     * @param madeOn the look at the default branch that they were made on
     * @param commits one for each fix, each made upon the one before
     */
    record Replacement(CodeHost.Snapshot madeOn, List<CodeHost.Commit> commits) {
        public Replacement {
            commits = List.copyOf(commits);
        }

        /** Every file as it is to stand on the branch. */
        public List<SourceFile> files() {
            return CodeHost.Commit.filesAfter(commits);
        }
    }

    /** Whether a pull request could be merged, as far as its files go. */
    enum Merging {
        MERGEABLE,
        CONFLICTING,
        /** The host is still working that out. */
        UNKNOWN
    }

    /**
     * How a pull request fares.
     *
     * @param touched when anything was last done to it, by whomever
     */
    record Condition(long number, PullRequest.State state, CommitId head, Merging merging, Instant touched) {}

    /**
     * What a pull request says.
     *
     * @param title empty where it stays as it is
     */
    record Wording(Optional<String> title, String body) {}

    /** What becomes of a pull request besides its new description. */
    enum Conclusion {
        /** It stays as it is. */
        NONE,
        /** It is a draft no longer, and its code owners are asked to review it. */
        READY,
        /** It is closed without a merge, and its branch is removed where nobody else pushed to it. */
        CLOSED
    }

    /** A commit that merges a head for a try, and what it merges it into. */
    record TryMerge(CommitId commit, CommitId base) {}

    /**
     * A pull request, read at this moment.
     *
     * @param nodeId what the host calls it in writes
     * @param branchId what the host calls its branch in writes; empty when the branch is gone
     * @param base the tip of the branch it is to be merged into
     * @param merging what is known of conflicts while it is open
     * @param tryMerge what merges it for a try, while it is open and has no conflict
     * @param merged the commit that merged it
     * @param checks everything that reports on its head, without this app's own check run
     * @param checkRun the number of this app's own check run for a fix on its head
     * @param owners who owns the changed files: names of people, and of teams as {@code organisation/team}
     */
    record LivePullRequest(
            PullRequest pullRequest,
            String nodeId,
            String title,
            String branch,
            Optional<String> branchId,
            String defaultBranch,
            CommitId base,
            Merging merging,
            Optional<TryMerge> tryMerge,
            Optional<CommitId> merged,
            Instant opened,
            List<Check> checks,
            OptionalLong checkRun,
            List<String> owners) {
        public LivePullRequest {
            checks = List.copyOf(checks);
            owners = List.copyOf(owners);
        }

        CommitId head() {
            return pullRequest.head();
        }

        /** The same, so that nobody is asked for a review. */
        LivePullRequest withoutOwners() {
            return new LivePullRequest(
                    pullRequest,
                    nodeId,
                    title,
                    branch,
                    branchId,
                    defaultBranch,
                    base,
                    merging,
                    tryMerge,
                    merged,
                    opened,
                    checks,
                    checkRun,
                    List.of());
        }

        /** The same after a push of one's own: nothing has reported on the new head yet. */
        LivePullRequest at(CommitId head) {
            PullRequest moved = new PullRequest(
                    pullRequest.number(), pullRequest.address(), pullRequest.state(), pullRequest.draft(), head);
            return new LivePullRequest(
                    moved,
                    nodeId,
                    title,
                    branch,
                    branchId,
                    defaultBranch,
                    base,
                    Merging.UNKNOWN,
                    Optional.empty(),
                    merged,
                    opened,
                    List.of(),
                    OptionalLong.empty(),
                    owners);
        }
    }
}
