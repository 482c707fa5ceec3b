package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.FileMode;

/** Blobs, trees, commits and branches over REST. */
final class GitApi {
    private final Wire wire;
    private final GitWire git;

    GitApi(Wire wire) {
        this.wire = wire;
        this.git = new GitWire(wire);
    }

    Response tree(HostedRepository repository, Request request) {
        return repository.git().has(request.part(0))
                ? Response.ok(tree(repository, request.part(0)))
                : Response.notFound();
    }

    private ObjectNode tree(HostedRepository repository, String id) {
        ObjectNode json = Wire.object();
        json.put("sha", id).put("url", wire.url(repository, "/git/trees/" + id)).put("truncated", false);
        ArrayNode entries = json.putArray("tree");
        for (GitStore.Entry entry : repository.git().entries(id)) {
            ObjectNode item = entries.addObject();
            item.put("path", entry.path()).put("mode", entry.octal()).put("type", entry.type());
            item.put("sha", entry.id());
            if (entry.type().equals("blob")) {
                item.put("size", repository.git().read(entry.id()).length);
                item.put("url", wire.url(repository, "/git/blobs/" + entry.id()));
            }
        }
        return json;
    }

    Response blob(HostedRepository repository, Request request) {
        String id = request.part(0);
        if (!repository.git().has(id)) {
            return Response.notFound();
        }
        byte[] content = repository.git().read(id);
        ObjectNode json = Wire.object();
        json.put("sha", id).put("node_id", "B_" + id).put("size", content.length);
        json.put("url", wire.url(repository, "/git/blobs/" + id)).put("encoding", "base64");
        json.put("content", Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(content));
        return Response.ok(json);
    }

    Response makeBlob(HostedRepository repository, Request request) {
        String content = request.body().path("content").asText();
        boolean base64 = request.body().path("encoding").asText("utf-8").equals("base64");
        String id = repository
                .git()
                .blob(base64 ? Base64.getDecoder().decode(content) : content.getBytes(StandardCharsets.UTF_8));
        return Response.created(Wire.object().put("sha", id).put("url", wire.url(repository, "/git/blobs/" + id)));
    }

    /** An entry whose object is null is taken away. */
    Response makeTree(HostedRepository repository, Request request) {
        List<GitStore.Entry> entries = new ArrayList<>();
        Set<String> gone = new TreeSet<>();
        for (JsonNode entry : request.body().path("tree")) {
            String path = entry.path("path").asText();
            if (entry.path("sha").isNull()) {
                gone.add(path);
                continue;
            }
            String blob = entry.has("sha")
                    ? entry.path("sha").asText()
                    : repository.git().blob(entry.path("content").asText().getBytes(StandardCharsets.UTF_8));
            int mode = Integer.parseInt(entry.path("mode").asText(), 8);
            entries.add(new GitStore.Entry(path, FileMode.fromBits(mode), blob));
        }
        Optional<String> base =
                Optional.ofNullable(request.body().path("base_tree").textValue());
        return Response.created(tree(repository, repository.git().tree(base, entries, gone)));
    }

    Response makeCommit(HostedRepository repository, Request request) {
        JsonNode body = request.body();
        List<String> parents = new ArrayList<>();
        body.path("parents").forEach(parent -> parents.add(parent.asText()));
        String tree = body.path("tree").asText();
        if (!repository.git().has(tree) || !parents.stream().allMatch(repository.git()::has)) {
            return Response.invalid("Tree SHA or parent does not exist");
        }
        String id = repository
                .git()
                .commit(
                        tree,
                        parents,
                        body.path("message").asText(),
                        StandInApp.BOT,
                        repository.clock().instant());
        return Response.created(git.commit(repository, repository.git().commit(id)));
    }

    Response commitOfTag(HostedRepository repository, Request request) {
        Optional<String> tagged = repository.git().tagged(request.part(0));
        if (tagged.isEmpty()) {
            return Response.invalid("No commit found for SHA: tags/" + request.part(0));
        }
        return Response.ok(git.full(repository, tagged.get()));
    }

    Response commit(HostedRepository repository, Request request) {
        String id = request.part(0);
        return repository.git().has(id)
                ? Response.ok(git.commit(repository, repository.git().commit(id)))
                : Response.notFound();
    }

    /** The files that differ are on the first page alone. */
    Response compare(HostedRepository repository, Request request) {
        GitStore store = repository.git();
        String base = request.part(0);
        String head = request.part(1);
        Optional<String> left =
                store.has(base) && store.has(head) ? PullDiff.mergeBase(store, base, head) : Optional.empty();
        return left.isEmpty() ? Response.notFound() : compared(repository, base, head, left.get(), request);
    }

    private Response compared(HostedRepository repository, String base, String head, String left, Request request) {
        List<String> ahead = new ArrayList<>(repository.git().ahead(base, head));
        Collections.reverse(ahead);
        int behind = repository.git().ahead(head, base).size();
        String name = "/compare/" + base + "..." + head;
        ObjectNode json = Wire.object();
        json.put("url", wire.url(repository, name)).put("html_url", wire.page(repository, name));
        json.put("permalink_url", wire.page(repository, name));
        json.put("diff_url", wire.page(repository, name + ".diff"));
        json.put("patch_url", wire.page(repository, name + ".patch"));
        json.set("base_commit", git.full(repository, base));
        json.set("merge_base_commit", git.full(repository, left));
        json.put("status", status(ahead.size(), behind));
        json.put("ahead_by", ahead.size()).put("behind_by", behind).put("total_commits", ahead.size());
        ArrayNode commits = json.putArray("commits");
        return Pages.of(ahead, request, wire.url(repository, name), shown -> {
            shown.forEach(id -> commits.add(git.full(repository, id)));
            return json;
        });
    }

    private static String status(int ahead, int behind) {
        if (ahead == 0) {
            return behind == 0 ? "identical" : "behind";
        }
        return behind == 0 ? "ahead" : "diverged";
    }

    Response makeRef(HostedRepository repository, Request request) {
        String ref = request.body().path("ref").asText();
        String commit = request.body().path("sha").asText();
        if (!ref.startsWith("refs/heads/") || !repository.git().has(commit)) {
            return Response.invalid("Object does not exist");
        }
        String branch = ref.substring("refs/heads/".length());
        if (repository.git().branch(branch).isPresent()) {
            return Response.invalid("Reference already exists");
        }
        repository.git().moveBranch(branch, commit);
        return Response.created(ref(repository, branch, commit));
    }

    Response moveRef(HostedRepository repository, Request request) {
        String branch = request.part(0);
        String commit = request.body().path("sha").asText();
        Optional<String> before = repository.git().branch(branch);
        if (before.isEmpty()) {
            return Response.invalid("Reference does not exist");
        }
        boolean forward = repository.git().ahead(commit, before.get()).isEmpty();
        if (!forward && !request.body().path("force").asBoolean()) {
            return Response.invalid("Update is not a fast forward");
        }
        repository.git().moveBranch(branch, commit);
        return Response.ok(ref(repository, branch, commit));
    }

    Response deleteRef(HostedRepository repository, Request request) {
        String branch = request.part(0);
        if (repository.git().branch(branch).isEmpty()) {
            return Response.invalid("Reference does not exist");
        }
        repository.git().deleteBranch(branch);
        return new Response(204, null);
    }

    private ObjectNode ref(HostedRepository repository, String branch, String commit) {
        ObjectNode json = Wire.object();
        json.put("ref", "refs/heads/" + branch).put("node_id", "REF_" + branch);
        json.put("url", wire.url(repository, "/git/refs/heads/" + branch));
        json.putObject("object")
                .put("type", "commit")
                .put("sha", commit)
                .put("url", wire.url(repository, "/git/commits/" + commit));
        return json;
    }
}
