package dev.fixwright.github.standin;

/** Code scanning alerts over REST. */
final class AlertsApi {
    private final Wire wire;

    AlertsApi(Wire wire) {
        this.wire = wire;
    }

    Response get(HostedRepository repository, Request request) {
        return repository
                .alert(request.number(0))
                .map(alert -> Response.ok(wire.alert(repository, alert)))
                .orElseGet(() -> Response.refused(404, "No alert found for alert number " + request.part(0)));
    }
}
