package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Check runs over REST. */
final class CheckRunsApi {
    private final Wire wire;

    CheckRunsApi(Wire wire) {
        this.wire = wire;
    }

    Response make(HostedRepository repository, Request request) {
        JsonNode body = request.body();
        String head = body.path("head_sha").asText();
        if (!repository.git().has(head)) {
            return Response.invalid("No commit found for SHA: " + head);
        }
        HostedCheckRun run = read(HostedRepository.nextCheckRun(), head, body);
        repository.put(run);
        return Response.created(json(repository, run));
    }

    Response change(HostedRepository repository, Request request) {
        Optional<HostedCheckRun> run = repository.checkRun(request.number(0));
        if (run.isEmpty()) {
            return Response.notFound();
        }
        HostedCheckRun changed = read(run.get().id(), run.get().head(), request.body());
        repository.put(changed);
        return Response.ok(json(repository, changed));
    }

    Response list(HostedRepository repository, Request request) {
        String name = request.query().get("check_name");
        List<HostedCheckRun> runs = repository.checkRuns().stream()
                .filter(run -> run.head().equals(request.part(0)))
                .filter(run -> name == null || run.name().equals(name))
                .toList();
        ObjectNode json = Wire.object().put("total_count", runs.size());
        ArrayNode all = json.putArray("check_runs");
        runs.forEach(run -> all.add(json(repository, run)));
        return Response.ok(json);
    }

    private static HostedCheckRun read(long id, String head, JsonNode body) {
        return new HostedCheckRun(
                id,
                head,
                body.path("name").asText(),
                Optional.ofNullable(body.path("external_id").textValue()),
                body.path("status").asText("queued"),
                Optional.ofNullable(body.path("conclusion").textValue()),
                body.path("output").path("title").asText(),
                body.path("output").path("summary").asText(),
                Optional.ofNullable(body.path("details_url").textValue()));
    }

    private ObjectNode json(HostedRepository repository, HostedCheckRun run) {
        ObjectNode json = Wire.object();
        json.put("id", run.id()).put("node_id", "CR_" + run.id()).put("head_sha", run.head());
        json.put("name", run.name()).put("external_id", run.externalId().orElse(""));
        json.put("url", wire.url(repository, "/check-runs/" + run.id()));
        json.put("html_url", wire.page(repository, "/runs/" + run.id()));
        json.put("details_url", run.detailsUrl().orElse("https://example.org"));
        json.put("status", run.status()).put("conclusion", run.conclusion().orElse(null));
        json.put("started_at", Wire.TIME);
        json.put("completed_at", run.conclusion().isPresent() ? Wire.TIME : null);
        json.putObject("output")
                .put("title", run.title())
                .put("summary", run.summary())
                .putNull("text")
                .put("annotations_count", 0)
                .put("annotations_url", wire.url(repository, "/check-runs/" + run.id() + "/annotations"));
        json.putObject("check_suite").put("id", 600);
        json.set(
                "app",
                AppApi.json(wire, Map.of("checks", "write", "contents", "write"), List.of("code_scanning_alert")));
        json.putArray("pull_requests");
        return json;
    }
}
