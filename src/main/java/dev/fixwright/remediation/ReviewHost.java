package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What reviewing people's pull requests asks of the place where the code lives. Throws {@link CodeHostException} when the
 * host refuses or cannot be reached.
 */
public interface ReviewHost {
    /** Somebody's pull request as it stands, in one request; empty when the host knows none of that number. */
    Optional<TheirPullRequest> pullRequest(RepositoryRef repository, long number);

    /** The open pull requests from a branch of the repository itself. */
    List<Long> openFrom(RepositoryRef repository, String branch);

    /** Every alert that is open on a pull request by what scans of it, or of its branch, said. */
    List<LiveAlert> openAlerts(RepositoryRef repository, TheirPullRequest pull);

    /** What a pull request changes, file by file. */
    List<FileDiff> diff(RepositoryRef repository, long number);

    /**
     * The files of a commit, of which the named ones are read in one request; what is asked for beyond them is read as it is
     * for a fix.
     */
    SourceTree files(RepositoryRef repository, TheirPullRequest pull, CommitId commit, Set<SourcePath> named);

    /** Writes a review that neither approves nor refuses. {@link CodeHostException.Reason#REFUSED} where a line is none of the diff. */
    void review(RepositoryRef repository, TheirPullRequest pull, String body, List<Comment> comments);

    /**
     * A pull request of people, read at this moment.
     *
     * @param fromFork whether its branch is in another repository, which the app may not write to
     * @param protectedBranch whether rules keep people from pushing to its branch as they like
     * @param reviews those that the app itself wrote on it, the oldest first
     */
    record TheirPullRequest(
            long number,
            String address,
            boolean open,
            CommitId head,
            String branch,
            String defaultBranch,
            boolean fromFork,
            boolean protectedBranch,
            PolicyTexts policies,
            List<OwnReview> reviews,
            String nodeId) {
        public TheirPullRequest {
            reviews = List.copyOf(reviews);
        }
    }

    /** A review that the app wrote. The body may have been edited by people. */
    record OwnReview(CommitId head, String body) {}

    /**
     * What is changed in a file.
     *
     * @param patch the hunks; empty where the host shows none
     */
    record FileDiff(String path, Optional<String> patch) {}

    /**
     * A comment on lines of the file as it is at the head.
     *
     * @param startLine empty for a comment on one line
     */
    record Comment(SourcePath path, OptionalInt startLine, int line, String body) {}
}
