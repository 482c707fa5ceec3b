package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Issues over REST, and what decides who may answer them. Pull requests are issues, too. */
final class IssuesApi {
    private static final String SWITCHED_OFF = "Issues has been disabled in this repository.";

    private final Wire wire;

    IssuesApi(Wire wire) {
        this.wire = wire;
    }

    Response list(HostedRepository repository, Request request) {
        if (!repository.hasIssues()) {
            return Response.refused(410, SWITCHED_OFF);
        }
        String creator = request.asked("creator").orElse("");
        List<ObjectNode> all = new ArrayList<>();
        repository.issues().stream()
                .filter(issue -> creator.isEmpty() || issue.author().equals(creator))
                .forEach(issue -> all.add(json(repository, issue)));
        repository.pullRequests().stream()
                .filter(pull -> creator.isEmpty() || pull.author().equals(creator))
                .forEach(pull -> all.add(json(repository, pull)));
        all.sort(java.util.Comparator.comparing(issue -> issue.path("number").asLong()));
        return Pages.of(all, request, wire.address(request), page -> page);
    }

    Response get(HostedRepository repository, Request request) {
        return repository
                .issue(request.number(0))
                .map(issue -> Response.ok(json(repository, issue)))
                .orElseGet(Response::notFound);
    }

    Response open(HostedRepository repository, Request request) {
        if (!repository.hasIssues()) {
            return Response.refused(410, SWITCHED_OFF);
        }
        JsonNode body = request.body();
        HostedIssue made = repository.openIssue(
                StandInApp.BOT, body.path("title").asText(), body.path("body").asText());
        return Response.created(json(repository, made));
    }

    Response change(HostedRepository repository, Request request) {
        Optional<HostedIssue> issue = repository.issue(request.number(0));
        issue.ifPresent(found -> found.change(
                Optional.ofNullable(request.body().path("title").textValue()),
                Optional.ofNullable(request.body().path("body").textValue()),
                Optional.ofNullable(request.body().path("state").textValue())));
        return issue.map(found -> Response.ok(json(repository, found))).orElseGet(Response::notFound);
    }

    Response contents(HostedRepository repository, Request request) {
        String path = request.part(0);
        Optional<String> text = repository
                .git()
                .branch(repository.defaultBranch())
                .flatMap(head -> repository.git().entry(head, path))
                .map(entry -> repository.git().text(repository.defaultBranch(), path));
        return text.map(found -> Response.ok(file(repository, path, found))).orElseGet(Response::notFound);
    }

    private ObjectNode file(HostedRepository repository, String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha =
                repository.git().entry(repository.head(), path).orElseThrow().id();
        String url = wire.url(repository, "/contents/" + path + "?ref=" + repository.defaultBranch());
        String git = wire.url(repository, "/git/blobs/" + sha);
        String page = wire.page(repository, "/blob/" + repository.defaultBranch() + "/" + path);
        ObjectNode json = Wire.object();
        json.put("type", "file").put("encoding", "base64").put("size", bytes.length);
        json.put("name", path.substring(path.lastIndexOf('/') + 1))
                .put("path", path)
                .put("sha", sha);
        json.put("content", Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(bytes) + "\n");
        json.put("url", url).put("git_url", git).put("html_url", page);
        json.put("download_url", wire.page(repository, "/raw/" + path));
        json.putObject("_links").put("self", url).put("git", git).put("html", page);
        return json;
    }

    ObjectNode json(HostedRepository repository, HostedIssue issue) {
        return json(repository, issue.number(), issue.title(), issue.body(), issue.author(), issue.isOpen());
    }

    private ObjectNode json(HostedRepository repository, HostedPullRequest pull) {
        ObjectNode json = json(repository, pull.number(), pull.title(), pull.body(), pull.author(), pull.isOpen());
        String page = wire.page(repository, "/pull/" + pull.number());
        json.putObject("pull_request")
                .put("url", wire.url(repository, "/pulls/" + pull.number()))
                .put("html_url", page)
                .put("diff_url", page + ".diff")
                .put("patch_url", page + ".patch");
        return json;
    }

    private ObjectNode json(
            HostedRepository repository, long number, String title, String body, String author, boolean open) {
        String url = wire.url(repository, "/issues/" + number);
        ObjectNode json = Wire.object();
        json.put("id", repository.id() * 1000 + number).put("node_id", "I_" + repository.id() + "_" + number);
        json.put("url", url).put("repository_url", wire.url(repository, ""));
        json.put("labels_url", url + "/labels{/name}").put("comments_url", url + "/comments");
        json.put("events_url", url + "/events").put("html_url", wire.page(repository, "/issues/" + number));
        json.put("number", number).put("title", title).put("body", body);
        json.set("user", wire.author(author));
        json.putArray("labels");
        json.put("state", open ? "open" : "closed").put("state_reason", open ? null : "completed");
        json.put("locked", false).putNull("active_lock_reason").put("comments", 0);
        json.putNull("assignee").putNull("milestone").putArray("assignees");
        json.put("created_at", Wire.TIME).put("updated_at", Wire.TIME);
        json.put("closed_at", open ? null : Wire.TIME).put("author_association", "NONE");
        return json;
    }
}
