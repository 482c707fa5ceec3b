package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another commit on a fix branch. Where an interrupted run made it already, that one is found. */
final class Amendments {
    private static final GraphqlDocument AMEND = GraphqlDocument.read("amend.graphql");
    private static final GraphqlDocument BRANCH = GraphqlDocument.read("branch.graphql");

    private final InstallationClient client;
    private final NewHeads newHeads;

    Amendments(InstallationClient client, NewHeads newHeads) {
        this.client = client;
        this.newHeads = newHeads;
    }

    CommitId amend(LivePullRequest pull, NewCommit asked) {
        long begun = System.nanoTime();
        GitHubTree tree = tree(asked);
        boolean executable = WritableFiles.check(asked.files(), tree);
        NewCommit wanted = asked.removing(
                asked.gone().stream().filter(path -> isFile(tree, path)).toList());
        Optional<CommitId> made = executable ? byRef(pull, wanted, tree) : byBranch(pull, wanted);
        CommitId commit = made.or(() -> find(pull, wanted))
                .orElseThrow(() -> new CodeHostException(
                        Reason.BASE_MOVED,
                        "the branch " + pull.branch() + " is no longer at "
                                + wanted.parent().shortened(),
                        Optional.empty()));
        newHeads.add(commit, begun);
        return commit;
    }

    /** What stands at the files to be written; reading it takes one request, and one more where a file is new. */
    private GitHubTree tree(NewCommit asked) {
        CommitFiles head = new CommitFiles(client, asked.repository(), asked.parent());
        GitHubTree.Names names = new GitHubTree.Names("", asked.repository().fullName());
        return new GitHubTree(head, names, asked.files().get(0).path(), head.read(paths(asked)));
    }

    private static List<SourcePath> paths(NewCommit commit) {
        List<SourcePath> paths = new ArrayList<>();
        commit.files().stream().map(SourceFile::path).forEach(paths::add);
        paths.addAll(commit.gone());
        return paths;
    }

    private static boolean isFile(GitHubTree tree, SourcePath path) {
        return tree.entry(path).map(entry -> entry.mode().isFile()).orElse(false);
    }

    /** Empty where the branch is at another commit. */
    private Optional<CommitId> byBranch(LivePullRequest pull, NewCommit wanted) {
        String branch = pull.branchId()
                .map(id -> BranchHandle.parse(id).ref())
                .orElseThrow(() -> new CodeHostException(
                        Reason.REFUSED, "the branch " + pull.branch() + " is gone", Optional.empty()));
        Map<String, Object> variables = Map.of(
                "branch", Map.of("id", branch),
                "head", wanted.parent().value(),
                "message", wanted.message(),
                "changes", wanted.changes());
        GraphqlAnswer answer = client.write(wanted.repository(), AMEND.text(), variables, 1);
        if (answer.says("Expected branch to point to")) {
            return Optional.empty();
        }
        JsonNode commit = answer.orThrow().path("createCommitOnBranch").path("commit");
        return Optional.of(new CommitId(commit.path("oid").asText()));
    }

    private Optional<CommitId> byRef(LivePullRequest pull, NewCommit wanted, GitHubTree tree) {
        CommitId commit = new GitCommit(client, wanted, tree).make();
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("sha", commit.value()).put("force", false);
        String path = InstallationClient.path(wanted.repository(), "/git/refs/heads/" + pull.branch());
        Answer answer = client.send(wanted.repository(), Call.patch(path, body));
        if (answer.status() == 422) {
            return Optional.empty();
        }
        answer.orThrow();
        return Optional.of(commit);
    }

    /** The very commit, where the branch is at it. */
    private Optional<CommitId> find(LivePullRequest pull, NewCommit wanted) {
        JsonNode head = client.run(
                        wanted.repository(),
                        BRANCH.withFiles(paths(wanted)),
                        Map.of(
                                "owner", wanted.repository().owner(),
                                "name", wanted.repository().name(),
                                "branch", pull.branch(),
                                "ref", "refs/heads/" + pull.branch()))
                .orThrow()
                .path("repository")
                .path("ref")
                .path("target");
        JsonNode parents = head.path("parents").path("nodes");
        boolean onTop = parents.size() == 1
                && parents.get(0).path("oid").asText().equals(wanted.parent().value());
        return onTop && carries(head, wanted)
                ? Optional.of(new CommitId(head.path("oid").asText()))
                : Optional.empty();
    }

    private static boolean carries(JsonNode head, NewCommit wanted) {
        for (int i = 0; i < wanted.files().size(); i++) {
            String blob = new GitBlob(wanted.files().get(i).encode()).id();
            if (!head.path("f" + i).path("oid").asText("").equals(blob)) {
                return false;
            }
        }
        for (int i = 0; i < wanted.gone().size(); i++) {
            if (head.path("f" + (wanted.files().size() + i)).isObject()) {
                return false;
            }
        }
        return true;
    }
}
