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
 * Puts commits in the place of those on a fix branch. They are made on no branch first: were the branch moved to the base
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

    CommitId replace(RepositoryRef repository, LivePullRequest pull, Replacement wanted) {
        long begun = System.nanoTime();
        GitHubTree tree = (GitHubTree) wanted.madeOn().tree();
        WritableFiles.check(wanted.files(), tree);
        JsonNode before = branch(repository, pull, wanted);
        CommitId known = pull.pullRequest().head();
        Optional<CommitId> made = find(before, wanted);
        if (made.isEmpty() && !isAt(before, known)) {
            throw moved(pull, known);
        }
        CommitId commit = made.isPresent() ? made.get() : make(repository, pull, wanted, tree);
        newHeads.add(commit, begun);
        return commit;
    }

    private CommitId make(RepositoryRef repository, LivePullRequest pull, Replacement wanted, GitHubTree tree) {
        CommitId commit = GitCommit.line(client, repository, wanted.madeOn().head(), wanted.commits(), tree);
        CommitId known = pull.pullRequest().head();
        GraphqlAnswer answer = client.write(
                repository,
                REPLACE.text(),
                Map.of(
                        "repository", tree.names().nodeId(),
                        "ref", "refs/heads/" + pull.branch(),
                        "before", known.value(),
                        "after", commit.value()),
                1);
        if (!answer.isWhole() && !isAt(branch(repository, pull, wanted), known)) {
            throw moved(pull, known);
        }
        answer.orThrow();
        return commit;
    }

    /** What GitHub knows of the branch, and of its files. */
    private JsonNode branch(RepositoryRef repository, LivePullRequest pull, Replacement wanted) {
        return client.run(
                        repository,
                        BRANCH.withFiles(
                                wanted.files().stream().map(SourceFile::path).toList()),
                        Map.of(
                                "owner", repository.owner(),
                                "name", repository.name(),
                                "branch", pull.branch(),
                                "ref", "refs/heads/" + pull.branch()))
                .orThrow();
    }

    private static JsonNode head(JsonNode branch) {
        return branch.path("repository").path("ref").path("target");
    }

    private static boolean isAt(JsonNode branch, CommitId commit) {
        return head(branch).path("oid").asText("").equals(commit.value());
    }

    /** The very commits, where the branch is at them. */
    private static Optional<CommitId> find(JsonNode branch, Replacement wanted) {
        JsonNode compare = branch.path("repository").path("defaultBranchRef").path("compare");
        CommitLine line =
                CommitLine.read(compare, branch.path("viewer").path("login").asText());
        if (!line.leadsFrom(wanted.madeOn().head().value(), wanted.commits().size())) {
            return Optional.empty();
        }
        List<SourceFile> files = wanted.files();
        for (int i = 0; i < files.size(); i++) {
            String blob = new GitBlob(files.get(i).encode()).id();
            if (!head(branch).path("f" + i).path("oid").asText("").equals(blob)) {
                return Optional.empty();
            }
        }
        return Optional.of(new CommitId(head(branch).path("oid").asText()));
    }

    private static CodeHostException moved(LivePullRequest pull, CommitId known) {
        return new CodeHostException(
                Reason.BASE_MOVED,
                "the branch " + pull.branch() + " is no longer at " + known.shortened(),
                Optional.empty());
    }
}
