package dev.fixwright.github.standin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Code scanning alerts over REST. */
final class AlertsApi {
    private record Seen(HostedAlert alert, HostedAlert.Instance instance) {}

    private static final List<String> REASONS = List.of("false positive", "won't fix", "used in tests", "mitigated");

    private final Wire wire;
    private final AlertWire json;

    AlertsApi(Wire wire) {
        this.wire = wire;
        this.json = new AlertWire(wire);
    }

    Response get(HostedRepository repository, Request request) {
        return repository
                .alert(request.number(0))
                .map(alert -> Response.ok(json.alert(repository, alert)))
                .orElseGet(() -> none(request));
    }

    /** A person's word, or an app's, that GitHub tells of like a person's. */
    Response change(HostedRepository repository, Request request) {
        Optional<HostedAlert> found = repository.alert(request.number(0));
        if (found.isEmpty()) {
            return none(request);
        }
        HostedAlert alert = found.get();
        String state = request.body().path("state").asText();
        String reason = request.body().path("dismissed_reason").asText("");
        boolean dismisses = state.equals("dismissed");
        if (dismisses && !REASONS.contains(reason)) {
            return Response.refused(400, "dismissed_reason is required");
        }
        boolean moves = dismisses ? alert.state().equals("open") : alert.state().equals("dismissed");
        if (moves) {
            alert.become(state);
            alert.say(reason, request.body().path("dismissed_comment").asText(""));
            repository.tell(
                    webhooks -> webhooks.alert(repository, alert, dismisses ? "closed_by_user" : "reopened_by_user"));
        }
        return Response.ok(json.alert(repository, alert));
    }

    private static Response none(Request request) {
        return Response.refused(404, "No alert found for alert number " + request.part(0));
    }

    /** Those of the default branch, unless the request names another ref; a state is meant on that ref. */
    Response list(HostedRepository repository, Request request) {
        if (repository.scanningRefusal().isPresent()) {
            return repository.scanningRefusal().get();
        }
        boolean named = request.asked("ref").isPresent() || request.asked("pr").isPresent();
        List<Seen> found = new ArrayList<>();
        for (HostedAlert alert : repository.codeScanning().alerts()) {
            alert.newest(one ->
                            named ? Refs.asked(request, one.ref()) : one.ref().equals(repository.defaultRef()))
                    .filter(one -> isAsked(request, alert, one))
                    .ifPresent(one -> found.add(new Seen(alert, one)));
        }
        Comparator<Seen> order = request.asked("sort").equals(Optional.of("updated"))
                ? Comparator.comparing(seen -> seen.alert.updatedAt())
                : Comparator.comparing(seen -> seen.alert.createdAt());
        order = order.thenComparing(seen -> seen.alert.number());
        found.sort(request.asked("direction").equals(Optional.of("asc")) ? order : order.reversed());
        return Pages.of(
                found,
                request,
                wire.address(request),
                page -> page.stream()
                        .map(seen -> json.alert(repository, seen.alert, seen.instance))
                        .toList());
    }

    private static boolean isAsked(Request request, HostedAlert alert, HostedAlert.Instance instance) {
        Optional<String> tool = request.asked("tool_name");
        String state = alert.dismissedAt().isPresent() ? "dismissed" : instance.state();
        return (tool.isEmpty() || tool.get().equals(alert.rule().tool()))
                && (request.asked("state").isEmpty()
                        || request.asked("state").get().equals(state));
    }

    Response instances(HostedRepository repository, Request request) {
        Optional<HostedAlert> alert = repository.alert(request.number(0));
        if (alert.isEmpty()) {
            return none(request);
        }
        List<HostedAlert.Instance> found = alert.get().instances().stream()
                .filter(one -> Refs.asked(request, one.ref()))
                .toList();
        return Pages.of(
                found,
                request,
                wire.address(request),
                page -> page.stream().map(one -> json.instance(repository, one)).toList());
    }
}
