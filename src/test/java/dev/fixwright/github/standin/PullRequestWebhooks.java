package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What GitHub sends about branches and pull requests. */
final class PullRequestWebhooks {
    private static final String NOTHING = "0".repeat(40);

    private final Webhooks webhooks;
    private final Wire wire;

    PullRequestWebhooks(Webhooks webhooks, Wire wire) {
        this.webhooks = webhooks;
        this.wire = wire;
    }

    Webhook happened(HostedRepository repository, HostedPullRequest pull, String action, String by) {
        ObjectNode body = body(repository, pull, action, by);
        if (action.equals("edited")) {
            body.putObject("changes").putObject("body").put("from", "");
        }
        return send(repository, body);
    }

    Webhook retargeted(HostedRepository repository, HostedPullRequest pull, String before) {
        ObjectNode body = body(repository, pull, "edited", HostedPullRequests.PERSON);
        ObjectNode base = body.putObject("changes").putObject("base");
        base.putObject("ref").put("from", before);
        base.putObject("sha").put("from", pull.base());
        return send(repository, body);
    }

    Webhook synchronize(HostedRepository repository, HostedPullRequest pull, String before) {
        return send(
                repository,
                body(
                                repository,
                                pull,
                                "synchronize",
                                repository.git().commit(pull.head()).author())
                        .put("before", before)
                        .put("after", pull.head()));
    }

    Webhook reviewRequested(HostedRepository repository, HostedPullRequest pull, String person) {
        ObjectNode body = body(repository, pull, "review_requested", pull.author());
        body.set("requested_reviewer", wire.author(person));
        return send(repository, body);
    }

    private ObjectNode body(HostedRepository repository, HostedPullRequest pull, String action, String by) {
        ObjectNode body = Wire.object().put("action", action).put("number", pull.number());
        body.set("pull_request", new PullRequestWire(wire).json(repository, pull));
        body.set("sender", wire.author(by));
        return body;
    }

    private Webhook send(HostedRepository repository, ObjectNode body) {
        return webhooks.webhook("pull_request", body.path("action").asText(), repository, body);
    }

    Webhook push(HostedRepository repository, Branches.Move move) {
        String before = move.before().orElse(NOTHING);
        String after = move.after().orElse(NOTHING);
        ObjectNode body = Wire.object();
        body.put("ref", "refs/heads/" + move.branch()).put("before", before).put("after", after);
        body.put("created", move.before().isEmpty()).put("deleted", move.after().isEmpty());
        boolean forced = move.before().isPresent()
                && move.after().isPresent()
                && !repository.git().ahead(after, before).isEmpty();
        body.put("forced", forced).putNull("base_ref");
        body.put("compare", wire.page(repository, "/compare/" + before + "..." + after));
        ArrayNode commits = body.putArray("commits");
        ObjectNode head = move.after().map(commit -> commit(repository, commit)).orElse(null);
        if (head != null) {
            commits.add(head);
        }
        body.set("head_commit", head);
        String pusher = pusher(repository, move);
        body.putObject("pusher").put("name", pusher).put("email", "someone@users.noreply.github.com");
        body.set("sender", wire.author(pusher));
        return webhooks.webhook("push", "", repository, body);
    }

    private static String pusher(HostedRepository repository, Branches.Move move) {
        return move.after()
                .map(commit -> repository.git().commit(commit).author())
                .orElse(HostedPullRequests.PERSON);
    }

    private ObjectNode commit(HostedRepository repository, String id) {
        GitStore.Commit commit = repository.git().commit(id);
        ObjectNode json = new GitWire(wire).inEvent(repository, id);
        json.put("distinct", true).put("url", wire.page(repository, "/commit/" + id));
        List<String> changed = commit.parents().isEmpty()
                ? List.of()
                : repository.git().changedPaths(commit.parents().get(0), id);
        json.putArray("added");
        json.putArray("removed");
        ArrayNode modified = json.putArray("modified");
        changed.forEach(modified::add);
        return json;
    }

    Webhook mergeGroup(HostedRepository repository, HostedPullRequest pull, String queue, String head) {
        ObjectNode body = Wire.object().put("action", "checks_requested");
        ObjectNode group = body.putObject("merge_group");
        group.put("head_sha", head).put("head_ref", "refs/heads/" + queue);
        group.put("base_sha", pull.base()).put("base_ref", "refs/heads/" + pull.baseBranch());
        group.set("head_commit", new GitWire(wire).inEvent(repository, head));
        return webhooks.webhook("merge_group", "checks_requested", repository, body);
    }
}
