package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.Replacement;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a commit in the place of the one on a fix branch. It is made on no branch first: were the branch moved to the base
 * in between, GitHub would close its pull request. GitHub moves the branch only while it is at the commit that was known.
 */
final class Replacements {
    private static final GraphqlDocument REPLACE = GraphqlDocument.read("replace.graphql");
    private static final GraphqlDocument BRANCH = GraphqlDocument.read("branch.graphql");

    private final InstallationClient client;
    private final NewHeads newHeads;

    Replacements(InstallationClient client, NewHeads newHeads) {
        this.client = client;
        this.newHeads = newHeads;
    }

    CommitId replace(RepositoryRef repository, LivePullRequest pull, Replacement fix) {
        GitHubTree tree = (GitHubTree) fix.madeOn().tree();
        WritableFiles.check(fix.files(), tree);
        NewCommit wanted = new NewCommit(
                repository, fix.madeOn().head(), fix.files(), List.of(), fix.headline(), fix.body());
        JsonNode before = branch(pull, wanted);
        CommitId known = pull.pullRequest().head();
        Optional<CommitId> made = find(before, wanted);
        if (made.isEmpty() && !isAt(before, known)) {
            throw moved(pull, known);
        }
        CommitId commit = made.isPresent() ? made.get() : make(pull, wanted, tree);
        newHeads.add(commit);
        return commit;
    }

    private CommitId make(LivePullRequest pull, NewCommit wanted, GitHubTree tree) {
        CommitId commit = new GitCommit(client, wanted, tree).make();
        CommitId known = pull.pullRequest().head();
        GraphqlAnswer answer = client.write(
                wanted.repository(),
                REPLACE.text(),
                Map.of(
                        "repository", tree.names().nodeId(),
                        "ref", "refs/heads/" + pull.branch(),
                        "before", known.value(),
                        "after", commit.value()),
                1);
        if (!answer.isWhole() && !isAt(branch(pull, wanted), known)) {
            throw moved(pull, known);
        }
        answer.orThrow();
        return commit;
    }

    private JsonNode branch(LivePullRequest pull, NewCommit wanted) {
        RepositoryRef repository = wanted.repository();
        return client.run(
                        repository,
                        BRANCH.withFiles(wanted.files().stream().map(SourceFile::path).toList()),
                        Map.of(
                                "owner", repository.owner(),
                                "name", repository.name(),
                                "branch", pull.branch(),
                                "ref", "refs/heads/" + pull.branch()))
                .orThrow()
                .path("repository")
                .path("ref")
                .path("target");
    }

    private static boolean isAt(JsonNode branch, CommitId commit) {
        return branch.path("oid").asText("").equals(commit.value());
    }

    /** The very commit, where the branch is at it. */
    private static Optional<CommitId> find(JsonNode branch, NewCommit wanted) {
        JsonNode parents = branch.path("parents").path("nodes");
        boolean onBase = parents.size() == 1
                && parents.get(0).path("oid").asText().equals(wanted.parent().value());
        if (!onBase) {
            return Optional.empty();
        }
        for (int i = 0; i < wanted.files().size(); i++) {
            String blob = new GitBlob(wanted.files().get(i).encode()).id();
            if (!branch.path("f" + i).path("oid").asText("").equals(blob)) {
                return Optional.empty();
            }
        }
        return Optional.of(new CommitId(branch.path("oid").asText()));
    }

    private static CodeHostException moved(LivePullRequest pull, CommitId known) {
        return new CodeHostException(
                Reason.BASE_MOVED,
                "the branch " + pull.branch() + " is no longer at " + known.shortened(),
                Optional.empty());
    }
}
