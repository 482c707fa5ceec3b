package dev.fixwright.github;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.CodeHost.Commit;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Makes a commit object by object, for files that are executable: the shorter {@code createCommitOnBranch} writes every
 * file as an ordinary one.
 */
final class GitCommit {
    private final InstallationClient client;
    private final NewCommit wanted;
    private final GitHubTree tree;

    GitCommit(InstallationClient client, NewCommit wanted, GitHubTree tree) {
        this.client = client;
        this.wanted = wanted;
        this.tree = tree;
    }

    /** Commits one upon the other, on no branch yet; answers the last. */
    static CommitId line(
            InstallationClient client, RepositoryRef repository, CommitId base, List<Commit> fixes, GitHubTree tree) {
        CommitId last = base;
        for (Commit fix : fixes) {
            last = new GitCommit(client, NewCommit.of(repository, last, fix), tree).make();
        }
        return last;
    }

    /** The commit, on no branch yet. */
    CommitId make() {
        return new CommitId(commit(tree()));
    }

    private String tree() {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("base_tree", wanted.parent().value());
        ArrayNode entries = body.putArray("tree");
        for (SourceFile file : wanted.files()) {
            ObjectNode entry = entries.addObject()
                    .put("path", file.path().value())
                    .put("mode", mode(file.path()))
                    .put("type", "blob");
            if (file.charset().equals(StandardCharsets.UTF_8)) {
                entry.put("content", new String(file.encode(), StandardCharsets.UTF_8));
            } else {
                entry.put("sha", blob(file));
            }
        }
        for (SourcePath path : wanted.gone()) {
            entries.addObject()
                    .put("path", path.value())
                    .put("mode", "100644")
                    .put("type", "blob")
                    .putNull("sha");
        }
        return send(Call.post(path("/git/trees"), body));
    }

    private String mode(SourcePath path) {
        return tree.mode(path).equals(Optional.of(FileMode.EXECUTABLE)) ? "100755" : "100644";
    }

    private String blob(SourceFile file) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("content", Base64.getEncoder().encodeToString(file.encode())).put("encoding", "base64");
        return send(Call.post(path("/git/blobs"), body));
    }

    private String commit(String treeId) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("message", wanted.headline() + "\n\n" + wanted.body());
        body.put("tree", treeId);
        body.putArray("parents").add(wanted.parent().value());
        return send(Call.post(path("/git/commits"), body));
    }

    private String send(Call call) {
        return client.send(wanted.repository(), call).orThrow().path("sha").asText();
    }

    private String path(String rest) {
        return InstallationClient.path(wanted.repository(), rest);
    }
}
