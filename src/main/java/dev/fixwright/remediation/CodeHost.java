package dev.fixwright.remediation;

import dev.fixwright.report.CheckRunButton;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * What a remediation asks of the place where the code lives. Every write finds what an earlier, interrupted run left
 * behind instead of making it again. Throws {@link CodeHostException} when the host refuses or cannot be reached.
 */
public interface CodeHost {
    /** An alert as it stands now; empty when the host knows none of that number. */
    Optional<LiveAlert> alert(RepositoryRef repository, long number);

    /** What was handed in about a finding and the pull request of its fix at one of these commits; the host has no such thing. */
    default Optional<HandedInScans> handedIn(
            RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits) {
        return Optional.empty();
    }

    /**
     * The head of the default branch with what a fix needs to know, in one request.
     *
     * @param file where the fix begins
     * @param scanned the commit that the alert's place was given for
     */
    Snapshot snapshot(RepositoryRef repository, BranchName fixBranch, SourcePath file, CommitId scanned);

    /** The rules that are in force for a branch, whether it exists or not, without those that the app may bypass. */
    BranchRules rules(RepositoryRef repository, BranchName branch);

    /** The policy files as they stand. */
    PolicyTexts policies(RepositoryRef repository);

    /**
     * The policy file in an owner's repository of defaults, read with the right to read that repository's files and no
     * other right.
     */
    Optional<String> defaults(RepositoryRef ofOwner);

    /** Every open alert of the default branch, the oldest first, as far as a few requests tell. */
    List<LiveAlert> openAlerts(RepositoryRef repository);

    /**
     * A branch with exactly these commits on top of the snapshot's head and an open pull request for it, made or found. A
     * branch that carries somebody else's commit is left alone ({@link CodeHostException.Reason#REFUSED}); one that moved
     * meanwhile asks for a new look ({@link CodeHostException.Reason#BASE_MOVED}). Where the host has no draft pull
     * requests, or refuses the labels, the pull request is opened all the same.
     */
    PullRequest propose(Proposal proposal);

    /** The last commits of a line, the oldest of them first; fewer where it does not have so many. */
    List<CommitId> line(RepositoryRef repository, CommitId head, int count);

    /** Whether a line of commits that ends with {@code head} has another one; false where the host does not know both. */
    boolean contains(RepositoryRef repository, CommitId head, CommitId other);

    /** Whether the app was granted check runs there, as far as the host told so far. */
    boolean mayReport(RepositoryRef repository);

    /**
     * Makes a check run, or changes the one with the same {@linkplain CheckRunReport#externalId external id}. An app that
     * was not granted check runs gets {@link CodeHostException.Reason#FORBIDDEN}: no reason to give up the pull request.
     */
    void report(RepositoryRef repository, CheckRunReport report);

    /**
     * The texts of {@code .github/fixwright.yml} on default branches.
     *
     * @param repository the repository's own
     * @param organisation the one in the repository {@code .github} of its owner, where that may be read
     */
    record PolicyTexts(Optional<String> repository, Optional<String> organisation) {}

    /**
     * What is needed to decide about a fix and to make it.
     *
     * @param policies the policy files that say what is allowed here
     * @param tree the files at {@code head}; reading asks the host at most twice, what is not at hand then is absent,
     *     and throws {@link CodeHostException} when the host does not answer
     * @param fixPullRequest the newest pull request, open or not, whose head is the fix branch, and that the app opened or
     *     whose last commit it made
     * @param othersPullRequest the address of an open one from that branch of which neither is true
     * @param fixBranchHead the commit that the fix branch is at, where it exists
     * @param scannedFile the file as it was when it was scanned; empty where that commit has none, or the host no longer
     *     has the commit
     * @param openPullRequests how many open pull requests the app has in the repository
     */
    record Snapshot(
            String defaultBranch,
            CommitId head,
            PolicyTexts policies,
            SourceTree tree,
            Optional<PullRequest> fixPullRequest,
            Optional<String> othersPullRequest,
            Optional<CommitId> fixBranchHead,
            Optional<SourceFile> scannedFile,
            int openPullRequests) {}

    /**
     * One fix as a commit.
     *
     * @param files whole new texts; each keeps the mode it has in the base
     */
    record Commit(List<SourceFile> files, String headline, String body) {
        public Commit {
            files = List.copyOf(files);
        }

        /** Every file as it stands after commits one upon the other. */
        static List<SourceFile> filesAfter(List<Commit> commits) {
            Map<SourcePath, SourceFile> last = new LinkedHashMap<>();
            commits.forEach(commit -> commit.files().forEach(file -> last.put(file.path(), file)));
            return List.copyOf(last.values());
        }
    }

    /**
     * Fixes as they are to stand on the host.
     *
     * @param madeOn what {@link #snapshot} answered for this branch: the commits go on top of its head, the pull request
     *     to its default branch
     * @param commits one for each fix, each made upon the one before
     * @param labels put on the pull request where they exist or can be made
     * @param checkRun what the check run on the commit is going to say, for a host that takes both at once;
     *     {@link #report} is called with it all the same
     */
    record Proposal(
            RepositoryRef repository,
            Snapshot madeOn,
            BranchName branch,
            List<Commit> commits,
            String title,
            String body,
            List<String> labels,
            boolean draft,
            Function<CommitId, CheckRunReport> checkRun) {
        public Proposal {
            commits = List.copyOf(commits);
        }

        /** Every file as it is to stand on the branch. */
        public List<SourceFile> files() {
            return Commit.filesAfter(commits);
        }
    }

    record PullRequest(long number, String address, PullRequest.State state, boolean draft, CommitId head) {
        /** GitHub's states of a pull request, with merged told apart from closed. */
        public enum State {
            OPEN,
            CLOSED,
            MERGED
        }
    }

    /**
     * What a check run says.
     *
     * @param externalId this program's own key of the check run: one per remediation and head
     * @param conclusion GitHub's word ({@code neutral}, {@code success}, {@code failure}); empty while in progress
     * @param summary Markdown, at most 65,535 characters
     * @param number the host's number of the check run, where it is known already: then nothing has to be looked up
     * @param buttons what people may press in it
     */
    record CheckRunReport(
            String externalId,
            CommitId head,
            String name,
            Optional<String> conclusion,
            String title,
            String summary,
            Optional<String> detailsAddress,
            OptionalLong number,
            List<CheckRunButton> buttons) {
        public CheckRunReport {
            buttons = List.copyOf(buttons);
        }

        public CheckRunReport(
                String externalId,
                CommitId head,
                String name,
                Optional<String> conclusion,
                String title,
                String summary,
                Optional<String> detailsAddress) {
            this(externalId, head, name, conclusion, title, summary, detailsAddress, OptionalLong.empty(), List.of());
        }
    }
}
