package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What GitHub sends about check runs, suites, workflow runs and commit statuses. */
final class CheckWebhooks {
    private final Webhooks webhooks;
    private final Wire wire;
    private final CheckWire checks;

    CheckWebhooks(Webhooks webhooks, Wire wire) {
        this.webhooks = webhooks;
        this.wire = wire;
        this.checks = new CheckWire(wire);
    }

    Webhook run(HostedRepository repository, HostedCheckRun run, String action) {
        ObjectNode body = Wire.object().put("action", action);
        body.set("check_run", checks.runInEvent(repository, run));
        return webhooks.webhook("check_run", action, repository, body);
    }

    Webhook suite(HostedRepository repository, HostedCheckSuite suite) {
        ObjectNode body = Wire.object().put("action", "completed");
        body.set("check_suite", checks.suiteInEvent(repository, suite));
        return webhooks.webhook("check_suite", "completed", repository, body);
    }

    Webhook rerequested(HostedRepository repository, HostedCheckSuite suite, String by) {
        ObjectNode body = Wire.object().put("action", "rerequested");
        body.set("check_suite", checks.suiteInEvent(repository, suite));
        body.set("sender", wire.author(by));
        return webhooks.webhook("check_suite", "rerequested", repository, body);
    }

    Webhook workflow(HostedRepository repository, HostedCheckSuite suite, String path) {
        ObjectNode body = Wire.object().put("action", "completed");
        body.set("workflow_run", checks.workflow(repository, suite, path));
        body.set("workflow", checks.workflowFile(repository, path));
        return webhooks.webhook("workflow_run", "completed", repository, body);
    }

    Webhook status(HostedRepository repository, HostedStatus status) {
        String time = Wire.time(status.changedAt());
        ObjectNode body = Wire.object();
        body.put("id", status.id()).put("sha", status.commit()).put("name", repository.fullName());
        body.put("context", status.context()).put("state", status.state());
        body.putNull("description").putNull("target_url").putNull("avatar_url");
        body.put("created_at", time).put("updated_at", time);
        ObjectNode commit = new GitWire(wire).full(repository, status.commit());
        body.set("commit", commit);
        ArrayNode branches = body.putArray("branches");
        repository.git().branches().forEach((name, head) -> {
            if (head.equals(status.commit())) {
                branches.addObject()
                        .put("name", name)
                        .put("protected", false)
                        .putObject("commit")
                        .put("sha", head)
                        .put("url", wire.url(repository, "/commits/" + head));
            }
        });
        return webhooks.webhook("status", "", repository, body);
    }
}
