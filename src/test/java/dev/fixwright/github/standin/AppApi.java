package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The app about itself, as an operator has set it up. */
final class AppApi {
    private final StandInApp app;
    private final Wire wire;

    AppApi(StandInApp app, Wire wire) {
        this.app = app;
        this.wire = wire;
    }

    Response get() {
        ObjectNode json = json(wire, app.permissions(), app.events());
        json.put("installations_count", 1);
        return Response.ok(json);
    }

    Response hook() {
        ObjectNode json = Wire.object();
        new TreeMap<>(app.hook()).forEach(json::put);
        return Response.ok(json);
    }

    Response changeHook(Request request) {
        request.body()
                .properties()
                .forEach(change -> app.hook()
                        .put(
                                change.getKey(),
                                change.getKey().equals("secret")
                                        ? "********"
                                        : change.getValue().asText()));
        return hook();
    }

    static ObjectNode json(Wire wire, Map<String, String> permissions, List<String> events) {
        ObjectNode app = Wire.object();
        app.put("id", StandInApp.ID).put("slug", StandInApp.SLUG).put("client_id", StandInApp.CLIENT_ID);
        app.put("node_id", "A_" + StandInApp.ID).put("name", "Fixwright").putNull("description");
        app.set("owner", wire.account("acme", 42, "Organization"));
        app.put("external_url", "https://example.org").put("html_url", "https://github.example/apps/fixwright");
        app.put("created_at", Wire.TIME).put("updated_at", Wire.TIME);
        ObjectNode granted = app.putObject("permissions");
        new TreeMap<>(permissions).forEach(granted::put);
        ArrayNode subscribed = app.putArray("events");
        events.forEach(subscribed::add);
        return app;
    }
}
