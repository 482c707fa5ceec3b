package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Check runs, suites and workflow runs in GitHub's JSON shapes. */
final class CheckWire {
    private final Wire wire;
    private final GitWire git;
    private final PullRequestWire pulls;

    CheckWire(Wire wire) {
        this.wire = wire;
        this.git = new GitWire(wire);
        this.pulls = new PullRequestWire(wire);
    }

    String address(Request request) {
        return wire.address(request);
    }

    ObjectNode run(HostedRepository repository, HostedCheckRun run) {
        ObjectNode json = Wire.object();
        json.put("id", run.id()).put("node_id", "CR_" + run.id()).put("head_sha", run.head());
        json.put("name", run.name()).put("external_id", run.externalId().orElse(""));
        json.put("url", wire.url(repository, "/check-runs/" + run.id()));
        json.put("html_url", wire.page(repository, "/runs/" + run.id()));
        json.put("details_url", run.detailsUrl().orElse("https://example.org"));
        json.put("status", run.status()).put("conclusion", run.conclusion().orElse(null));
        json.put("started_at", Wire.time(run.changedAt()));
        json.put("completed_at", run.isCompleted() ? Wire.time(run.changedAt()) : null);
        json.putObject("output")
                .put("title", run.title().isEmpty() ? null : run.title())
                .put("summary", run.summary().isEmpty() ? null : run.summary())
                .put("text", run.text().orElse(null))
                .put("annotations_count", 0)
                .put("annotations_url", wire.url(repository, "/check-runs/" + run.id() + "/annotations"));
        json.putObject("check_suite").put("id", repository.checks().suite(run).id());
        json.set("app", app(run.app()));
        json.set("pull_requests", mentions(repository, run.head()));
        return json;
    }

    /** A run as its event has it: with its suite. */
    ObjectNode runInEvent(HostedRepository repository, HostedCheckRun run) {
        ObjectNode json = run(repository, run);
        json.set("check_suite", suite(repository, repository.checks().suite(run)));
        return json;
    }

    ObjectNode suite(HostedRepository repository, HostedCheckSuite suite) {
        ObjectNode json = Wire.object();
        json.put("id", suite.id()).put("node_id", "CS_" + suite.id());
        json.put("head_branch", branch(repository, suite.head()).orElse(null)).put("head_sha", suite.head());
        json.put("status", suite.isCompleted() ? "completed" : "in_progress");
        json.put("conclusion", suite.conclusion().orElse(null));
        json.put("url", wire.url(repository, "/check-suites/" + suite.id()));
        json.putNull("before").put("after", suite.head());
        json.set("pull_requests", mentions(repository, suite.head()));
        json.set("app", app(suite.app()));
        json.put("created_at", Wire.TIME).put("updated_at", Wire.TIME);
        return json;
    }

    ObjectNode suiteInEvent(HostedRepository repository, HostedCheckSuite suite) {
        ObjectNode json = suite(repository, suite);
        json.put("latest_check_runs_count", suite.runs().size());
        json.put("check_runs_url", wire.url(repository, "/check-suites/" + suite.id() + "/check-runs"));
        json.put("rerequestable", true).put("runs_rerequestable", true);
        json.set("head_commit", git.inEvent(repository, suite.head()));
        return json;
    }

    ObjectNode workflow(HostedRepository repository, HostedCheckSuite suite, String path) {
        String url = wire.url(repository, "/actions/runs/" + suite.id());
        String name = path.replaceFirst(".*/", "").replaceFirst("\\..*", "");
        ObjectNode json = Wire.object();
        json.put("id", suite.id()).put("node_id", "WFR_" + suite.id()).put("name", name);
        json.put("head_branch", branch(repository, suite.head()).orElse(null)).put("head_sha", suite.head());
        json.put("path", path).put("display_title", name).put("run_number", 1).put("run_attempt", 1);
        boolean onPull = !mentions(repository, suite.head()).isEmpty();
        json.put("event", onPull ? "pull_request" : "push");
        json.put("status", suite.isCompleted() ? "completed" : "in_progress");
        json.put("conclusion", suite.conclusion().orElse(null)).put("workflow_id", 4040);
        json.put("check_suite_id", suite.id()).put("check_suite_node_id", "CS_" + suite.id());
        json.put("url", url).put("html_url", wire.page(repository, "/actions/runs/" + suite.id()));
        json.set("pull_requests", mentions(repository, suite.head()));
        json.put("created_at", Wire.TIME).put("updated_at", Wire.TIME).put("run_started_at", Wire.TIME);
        for (String link : List.of("jobs", "logs", "artifacts", "cancel", "rerun")) {
            json.put(link + "_url", url + "/" + link);
        }
        json.put("check_suite_url", wire.url(repository, "/check-suites/" + suite.id()));
        json.putNull("previous_attempt_url").put("workflow_url", wire.url(repository, "/actions/workflows/4040"));
        json.set("actor", wire.author("a-person"));
        json.set("triggering_actor", wire.author("a-person"));
        json.set("head_commit", git.inEvent(repository, suite.head()));
        json.set("repository", wire.repository(repository));
        json.set("head_repository", wire.repository(repository));
        json.putArray("referenced_workflows");
        return json;
    }

    ObjectNode workflowFile(HostedRepository repository, String path) {
        String name = path.replaceFirst(".*/", "").replaceFirst("\\..*", "");
        return Wire.object()
                .put("id", 4040)
                .put("node_id", "W_4040")
                .put("name", name)
                .put("path", path)
                .put("state", "active")
                .put("created_at", Wire.TIME)
                .put("updated_at", Wire.TIME)
                .put("url", wire.url(repository, "/actions/workflows/4040"))
                .put("html_url", wire.page(repository, "/blob/main/" + path))
                .put("badge_url", wire.page(repository, "/workflows/" + name + "/badge.svg"));
    }

    private ArrayNode mentions(HostedRepository repository, String head) {
        ArrayNode all = Wire.JSON.createArrayNode();
        repository.pullRequests().stream()
                .filter(pull -> pull.isOpen() && pull.head().equals(head))
                .forEach(pull -> all.add(pulls.mention(repository, pull)));
        return all;
    }

    private static Optional<String> branch(HostedRepository repository, String head) {
        return repository.git().branches().entrySet().stream()
                .filter(branch -> branch.getValue().equals(head))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private ObjectNode app(CheckApp app) {
        ObjectNode json =
                AppApi.json(wire, Map.of("checks", "write", "contents", "read"), List.of("check_run", "check_suite"));
        return json.put("id", app.id())
                .put("slug", app.slug())
                .put("node_id", "A_" + app.id())
                .put("name", app.name());
    }
}
