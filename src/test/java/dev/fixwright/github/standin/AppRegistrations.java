package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Apps made from manifests: the pages that ask a person once more, and the code that is good for the key once. */
public final class AppRegistrations {
    /** GitHub's own are forty hexadecimal digits. */
    public static final String WEBHOOK_SECRET = "5f4dcc3b5aa765d61d8327deb882cf99a1b2c3d4";

    public static final String CLIENT_SECRET = "c11e47c11e47c11e47c11e47c11e47c11e47c11e";

    private final StandInApp app;
    private final Wire wire;
    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, JsonNode> codes = new ConcurrentHashMap<>();
    private final List<JsonNode> manifests = new ArrayList<>();
    private volatile Optional<String> webhookSecret = Optional.of(WEBHOOK_SECRET);

    AppRegistrations(StandInApp app, Wire wire) {
        this.app = app;
        this.wire = wire;
    }

    /** What was asked for, in order. */
    public List<JsonNode> manifests() {
        return List.copyOf(manifests);
    }

    /** What the next apps' webhooks are signed with; empty where GitHub makes no secret. */
    public void webhookSecret(Optional<String> secret) {
        webhookSecret = secret;
    }

    boolean hasPage(RecordedRequest request) {
        return request.getUrl().encodedPath().matches("(/organizations/[^/]+)?/settings/apps(/.*)?");
    }

    MockResponse page(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.endsWith("/new") && "POST".equals(request.getMethod())) {
            return ask(request, path);
        }
        if (path.contains("/create/")) {
            String code = path.substring(path.lastIndexOf('/') + 1);
            String back = codes.get(code).path("redirect_url").asText() + "?code=" + code + "&state="
                    + request.getUrl().queryParameter("state");
            return new MockResponse.Builder()
                    .code(302)
                    .setHeader("Location", back)
                    .build();
        }
        return html(200, "<h1>Your apps</h1>");
    }

    private MockResponse ask(RecordedRequest request, String path) {
        JsonNode manifest;
        try {
            manifest = Wire.JSON.readTree(form(request).getOrDefault("manifest", ""));
        } catch (IOException e) {
            return html(400, "<h1>Invalid manifest</h1>");
        }
        for (String key : List.of("/name", "/url", "/hook_attributes/url", "/redirect_url", "/default_permissions")) {
            if (manifest.at(key).isMissingNode()) {
                return html(422, "<h1>Invalid GitHub App configuration: " + key + "</h1>");
            }
        }
        manifests.add(manifest);
        String code = Integer.toHexString(0xa180) + "0code" + made.incrementAndGet();
        codes.put(code, manifest);
        return html(200, """
                <h1>Create GitHub App</h1><p id="name">%s</p>
                <form method="post" action="%s?state=%s"><button id="create">Create GitHub App</button></form>
                """.formatted(
                        manifest.path("name").asText(),
                        path.replaceAll("/new$", "/create/" + code),
                        request.getUrl().queryParameter("state")));
    }

    private static Map<String, String> form(RecordedRequest request) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : request.getBody().utf8().split("&")) {
            int equals = pair.indexOf('=');
            form.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    private static MockResponse html(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body("<!doctype html><title>GitHub</title>" + body)
                .build();
    }

    Response convert(Request request) {
        JsonNode manifest = codes.remove(request.part(0));
        if (manifest == null) {
            return Response.notFound();
        }
        ObjectNode json = AppApi.json(wire, app.permissions(), app.events());
        int earlier = app.registered();
        if (earlier > 0) {
            json.put("id", StandInApp.ID + earlier).put("slug", StandInApp.SLUG + "-" + earlier);
        }
        json.put("html_url", wire.web() + "/apps/" + json.path("slug").asText());
        app.hook().put("url", manifest.at("/hook_attributes/url").asText());
        app.hook().put("secret", webhookSecret.isPresent() ? "********" : "");
        json.put("client_secret", CLIENT_SECRET).put("pem", app.pem());
        webhookSecret.ifPresentOrElse(
                secret -> json.put("webhook_secret", secret), () -> json.putNull("webhook_secret"));
        return Response.created(json);
    }
}
