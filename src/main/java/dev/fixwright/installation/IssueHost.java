package dev.fixwright.installation;

import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/**
 * The issues of a repository that this program writes, and what decides who may answer them. Throws
 * {@link dev.fixwright.remediation.CodeHostException} when the host refuses or cannot be reached.
 */
public interface IssueHost {
    /**
     * An issue.
     *
     * @param ours whether the app wrote it
     */
    record Issue(long number, String address, String body, boolean open, boolean ours) {}

    /** Whether issues may be written there, as far as the host told so far. */
    boolean mayWriteIssues(RepositoryRef repository);

    /** The first issue of the app's own whose body has this in it. */
    Optional<Issue> find(RepositoryRef repository, String marker);

    Optional<Issue> issue(RepositoryRef repository, long number);

    Issue open(RepositoryRef repository, String title, String body);

    void rewrite(RepositoryRef repository, long number, String body, boolean close);

    /** Whether somebody may write to the repository at this moment. */
    boolean mayWrite(RepositoryRef repository, String login);

    /** The text of the policy file on the default branch. */
    Optional<String> policyFile(RepositoryRef repository);
}
