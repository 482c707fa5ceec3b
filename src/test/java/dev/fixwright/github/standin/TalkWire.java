package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Comments and reactions in GitHub's JSON shapes. */
final class TalkWire {
    private final Wire wire;

    TalkWire(Wire wire) {
        this.wire = wire;
    }

    ObjectNode comment(HostedRepository repository, HostedComment comment) {
        ObjectNode json = Wire.object();
        String url = wire.url(repository, "/issues/comments/" + comment.id());
        json.put("url", url).put("id", comment.id()).put("node_id", "IC_" + comment.id());
        json.put("html_url", wire.page(repository, "/pull/" + comment.pullRequest() + "#issuecomment-" + comment.id()));
        json.put("issue_url", wire.url(repository, "/issues/" + comment.pullRequest()));
        json.set("user", wire.author(comment.author()));
        json.put("created_at", Wire.time(comment.createdAt())).put("updated_at", Wire.time(comment.updatedAt()));
        json.put("author_association", "CONTRIBUTOR").put("body", comment.body());
        ObjectNode reactions = reactions(url);
        int total = 0;
        for (String content : comment.reactions()) {
            reactions.put(content, comment.count(content));
            total += comment.count(content);
        }
        json.set("reactions", reactions.put("total_count", total));
        json.set(
                "performed_via_github_app",
                comment.isByApp() ? AppApi.json(wire, java.util.Map.of("pull_requests", "write"), List.of()) : null);
        return json;
    }

    private static ObjectNode reactions(String url) {
        ObjectNode json = Wire.object().put("url", url + "/reactions").put("total_count", 0);
        for (String content : List.of("+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes")) {
            json.put(content, 0);
        }
        return json;
    }

    ObjectNode reaction(HostedComment comment, String content, String by) {
        long id = comment.id() * 10 + content.length();
        ObjectNode json =
                Wire.object().put("id", id).put("node_id", "REA_" + id).put("content", content);
        json.set("user", wire.author(by));
        return json.put("created_at", Wire.time(comment.updatedAt()));
    }

    /** A pull request as GitHub shows it among issues. */
    ObjectNode issue(HostedRepository repository, HostedPullRequest pull) {
        ObjectNode pullJson = new PullRequestWire(wire).json(repository, pull);
        String url = wire.url(repository, "/issues/" + pull.number());
        ObjectNode json = Wire.object();
        json.put("url", url).put("repository_url", wire.url(repository, ""));
        json.put("labels_url", url + "/labels{/name}").put("comments_url", url + "/comments");
        json.put("events_url", url + "/events").put("timeline_url", url + "/timeline");
        json.put("html_url", wire.page(repository, "/pull/" + pull.number()));
        for (String same : List.of(
                "id",
                "node_id",
                "number",
                "title",
                "user",
                "labels",
                "state",
                "locked",
                "assignee",
                "assignees",
                "milestone",
                "comments",
                "created_at",
                "updated_at",
                "closed_at",
                "author_association",
                "active_lock_reason",
                "body",
                "draft")) {
            json.set(same, pullJson.get(same));
        }
        json.set("reactions", reactions(url));
        json.putNull("performed_via_github_app").putNull("state_reason");
        ObjectNode mention = json.putObject("pull_request");
        for (String same : List.of("url", "html_url", "diff_url", "patch_url", "merged_at")) {
            mention.set(same, pullJson.get(same));
        }
        return json;
    }
}
