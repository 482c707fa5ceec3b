package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What GitHub sends about comments, and about the buttons of check runs. */
final class TalkWebhooks {
    private final Webhooks webhooks;
    private final Wire wire;

    TalkWebhooks(Webhooks webhooks, Wire wire) {
        this.webhooks = webhooks;
        this.wire = wire;
    }

    Webhook commented(HostedRepository repository, HostedPullRequest pull, HostedComment comment, String action) {
        TalkWire talk = new TalkWire(wire);
        ObjectNode body = Wire.object().put("action", action);
        body.set("issue", talk.issue(repository, pull));
        body.set("comment", talk.comment(repository, comment));
        if (action.equals("edited")) {
            body.putObject("changes").putObject("body").put("from", "before");
        }
        body.set("sender", wire.author(comment.author()));
        return webhooks.webhook("issue_comment", action, repository, body);
    }

    Webhook pressed(HostedRepository repository, HostedCheckRun run, String identifier, String by) {
        ObjectNode body = Wire.object().put("action", identifier.isEmpty() ? "rerequested" : "requested_action");
        body.set("check_run", new CheckWire(wire).runInEvent(repository, run));
        if (!identifier.isEmpty()) {
            body.putObject("requested_action").put("identifier", identifier);
        }
        body.set("sender", wire.author(by));
        return webhooks.webhook("check_run", body.path("action").asText(), repository, body);
    }
}
