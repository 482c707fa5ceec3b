package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Check runs over REST. */
final class CheckRunsApi {
    private final CheckWire wire;

    CheckRunsApi(Wire wire) {
        this.wire = new CheckWire(wire);
    }

    Response make(HostedRepository repository, Request request) {
        JsonNode body = request.body();
        String head = body.path("head_sha").asText();
        if (!repository.git().has(head)) {
            return Response.invalid("No commit found for SHA: " + head);
        }
        HostedCheckRun run = read(repository, HostedChecks.nextId(), head, body);
        if (!repository.checks().putButtons(run.id(), actions(body))) {
            return Response.invalid("actions are too many or too long");
        }
        repository.checks().put(run);
        return Response.created(wire.run(repository, run));
    }

    Response change(HostedRepository repository, Request request) {
        Optional<HostedCheckRun> run = repository.checks().run(request.number(0));
        if (run.isEmpty()) {
            return Response.notFound();
        }
        if (!run.get().app().equals(CheckApp.FIXWRIGHT)) {
            return Response.refused(
                    403,
                    "Invalid app_id `" + StandInApp.ID + "` - check run can only be modified by the"
                            + " GitHub App that created it.");
        }
        HostedCheckRun changed = changed(repository, run.get(), request.body());
        if (request.body().has("actions") && !repository.checks().putButtons(changed.id(), actions(request.body()))) {
            return Response.invalid("actions are too many or too long");
        }
        repository.checks().put(changed);
        return Response.ok(wire.run(repository, changed));
    }

    Response list(HostedRepository repository, Request request) {
        Optional<String> name = request.asked("check_name");
        Optional<String> app = request.asked("app_id");
        Optional<String> status = request.asked("status");
        boolean all = request.asked("filter").equals(Optional.of("all"));
        List<HostedCheckRun> known = all
                ? repository.checks().allRunsOn(request.part(0))
                : repository.checks().runsOn(request.part(0));
        List<HostedCheckRun> runs = known.stream()
                .filter(run -> name.isEmpty() || run.name().equals(name.get()))
                .filter(run -> app.isEmpty() || Long.toString(run.app().id()).equals(app.get()))
                .filter(run -> status.isEmpty() || run.status().equals(status.get()))
                .toList();
        return Pages.of(runs, request, wire.address(request), page -> {
            ObjectNode json = Wire.object().put("total_count", runs.size());
            ArrayNode shown = json.putArray("check_runs");
            page.forEach(run -> shown.add(wire.run(repository, run)));
            return json;
        });
    }

    private static List<Map<String, String>> actions(JsonNode body) {
        List<Map<String, String>> actions = new ArrayList<>();
        body.path("actions")
                .forEach(action -> actions.add(Map.of(
                        "label", action.path("label").asText(),
                        "description", action.path("description").asText(),
                        "identifier", action.path("identifier").asText())));
        return actions;
    }

    private static HostedCheckRun read(HostedRepository repository, long id, String head, JsonNode body) {
        HostedCheckRun blank = new HostedCheckRun(
                id,
                CheckApp.FIXWRIGHT,
                head,
                "",
                Optional.empty(),
                "queued",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                repository.clock().instant());
        return changed(repository, blank, body);
    }

    /** What the body does not mention stays as it was. */
    private static HostedCheckRun changed(HostedRepository repository, HostedCheckRun before, JsonNode body) {
        JsonNode output = body.path("output");
        return new HostedCheckRun(
                before.id(),
                before.app(),
                before.head(),
                body.path("name").asText(before.name()),
                said(body, "external_id").or(before::externalId),
                body.path("status").asText(body.has("conclusion") ? "completed" : before.status()),
                said(body, "conclusion").or(before::conclusion),
                output.path("title").asText(before.title()),
                output.path("summary").asText(before.summary()),
                output.isObject() ? said(output, "text") : before.text(),
                said(body, "details_url").or(before::detailsUrl),
                repository.clock().instant());
    }

    private static Optional<String> said(JsonNode body, String field) {
        return Optional.ofNullable(body.path(field).textValue());
    }
}
