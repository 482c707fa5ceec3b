package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The app's installations over REST, and the repositories of one. */
final class InstallationsApi {
    private final StandInApp app;
    private final Installations installations;
    private final Hosting hosting;
    private final Wire wire;

    InstallationsApi(StandInApp app, Installations installations, Hosting hosting, Wire wire) {
        this.app = app;
        this.installations = installations;
        this.hosting = hosting;
        this.wire = wire;
    }

    Response get(Request request) {
        return installations
                .find(request.number(0))
                .map(installation -> Response.ok(json(installation)))
                .orElseGet(Response::notFound);
    }

    Response list(Request request) {
        List<Installations.Installation> all = installations.all().stream()
                .sorted(Comparator.comparing(Installations.Installation::id))
                .toList();
        return Pages.of(
                all,
                request,
                wire.address(request),
                page -> page.stream().map(this::json).toList());
    }

    /** Those that the token opens. */
    Response repositories(Request request, Caller.Installation caller) {
        List<HostedRepository> covered = caller.repositories().stream()
                .sorted()
                .map(hosting::byId)
                .flatMap(Optional::stream)
                .toList();
        return Pages.of(covered, request, wire.address(request), page -> {
            ObjectNode json = Wire.object().put("total_count", covered.size());
            json.put("repository_selection", "selected");
            json.putPOJO("repositories", page.stream().map(wire::repository).toList());
            return json;
        });
    }

    private ObjectNode json(Installations.Installation installation) {
        return json(wire, app, installation);
    }

    static ObjectNode json(Wire wire, StandInApp app, Installations.Installation installation) {
        ObjectNode json = Wire.object();
        json.put("id", installation.id()).put("app_id", StandInApp.ID).put("app_slug", StandInApp.SLUG);
        json.put("client_id", StandInApp.CLIENT_ID).put("target_id", 42).put("target_type", "Organization");
        json.set("account", wire.account("acme", 42, "Organization"));
        json.put("repository_selection", "selected");
        json.put("access_tokens_url", wire.address("/app/installations/" + installation.id() + "/access_tokens"));
        json.put("repositories_url", wire.address("/installation/repositories"));
        json.put("html_url", Wire.WEB + "/organizations/acme/settings/installations/" + installation.id());
        json.putPOJO("permissions", installation.permissions()).putPOJO("events", app.events());
        json.put("created_at", Wire.TIME).put("updated_at", Wire.TIME);
        json.putNull("single_file_name").put("has_multiple_single_files", false).putArray("single_file_paths");
        json.set("suspended_by", installation.isSuspended() ? wire.account("a-person", 77, "User") : null);
        json.put("suspended_at", installation.isSuspended() ? Wire.TIME : null);
        return json;
    }
}
