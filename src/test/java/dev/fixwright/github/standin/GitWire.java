package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Commits in GitHub's JSON shapes. */
final class GitWire {
    private final Wire wire;

    GitWire(Wire wire) {
        this.wire = wire;
    }

    /** A git commit, as {@code /git/commits} has it. */
    ObjectNode commit(HostedRepository repository, GitStore.Commit commit) {
        ObjectNode json = Wire.object();
        json.put("sha", commit.id()).put("node_id", "C_" + commit.id());
        json.put("url", wire.url(repository, "/git/commits/" + commit.id()));
        json.put("html_url", wire.page(repository, "/commit/" + commit.id()));
        for (String role : List.of("author", "committer")) {
            json.set(role, person(commit));
        }
        json.put("message", commit.message());
        json.putObject("tree")
                .put("sha", commit.tree())
                .put("url", wire.url(repository, "/git/trees/" + commit.tree()));
        ArrayNode parents = json.putArray("parents");
        for (String parent : commit.parents()) {
            parents.addObject()
                    .put("sha", parent)
                    .put("url", wire.url(repository, "/git/commits/" + parent))
                    .put("html_url", wire.page(repository, "/commit/" + parent));
        }
        json.putObject("verification")
                .put("verified", true)
                .put("reason", "valid")
                .put("signature", "-----BEGIN PGP SIGNATURE-----")
                .put("payload", "tree " + commit.tree())
                .put("verified_at", Wire.TIME);
        return json;
    }

    private static ObjectNode person(GitStore.Commit commit) {
        return Wire.object()
                .put("date", Wire.time(commit.committedAt()))
                .put("email", "someone@users.noreply.github.com")
                .put("name", commit.author());
    }

    /** A commit with what GitHub knows about its author, as {@code /commits} has it. */
    ObjectNode full(HostedRepository repository, String id) {
        ObjectNode about = commit(repository, repository.git().commit(id));
        ObjectNode json = Wire.object();
        for (String field : List.of("sha", "node_id", "html_url", "parents")) {
            json.set(field, about.remove(field));
        }
        json.put("url", wire.url(repository, "/commits/" + id));
        json.put("comments_url", wire.url(repository, "/commits/" + id + "/comments"));
        about.put("comment_count", 0);
        json.set("commit", about);
        json.putNull("author").putNull("committer");
        return json;
    }

    /** A commit as events about checks have it. */
    ObjectNode inEvent(HostedRepository repository, String id) {
        GitStore.Commit commit = repository.git().commit(id);
        ObjectNode json = Wire.object();
        json.put("id", id).put("tree_id", commit.tree()).put("message", commit.message());
        json.put("timestamp", Wire.time(commit.committedAt()));
        json.set("author", person(commit));
        json.set("committer", person(commit));
        return json;
    }
}
