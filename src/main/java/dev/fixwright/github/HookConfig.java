package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.secret.Secret;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How an app's GitHub sends its deliveries, held against how this server wants them. */
final class HookConfig {
    private static final String PATH = "/app/hook/config";
    private static final Map<String, String> CONSEQUENCES = Map.of(
            "url", "so no delivery arrives here",
            "content_type", "which is larger than JSON",
            "insecure_ssl", "so anybody between could read and change deliveries",
            "secret", "so every delivery is refused");

    private final GitHubApp app;
    private final GitHubHttp http;
    private final InstantSource clock;

    HookConfig(GitHubApp app, GitHubHttp http, InstantSource clock) {
        this.app = app;
        this.http = http;
        this.clock = clock;
    }

    /** What is not as it should be: each key with the sentence that says so. {@code url}: where deliveries should go. */
    Map<String, String> faults(Optional<URI> url) {
        return faults(http.send(Call.get(PATH), token()).orThrow(), url);
    }

    /** Sets the named keys as they should be. Answers what is wrong even so. */
    Map<String, String> mend(Iterable<String> keys, URI url, Secret secret) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        for (String key : keys) {
            body.put(key, wanted(key, url, secret));
        }
        return faults(http.send(Call.patch(PATH, body), token()).orThrow(), Optional.of(url));
    }

    private static String wanted(String key, URI url, Secret secret) {
        return switch (key) {
            case "url" -> url.toString();
            case "content_type" -> "json";
            case "insecure_ssl" -> "0";
            default -> secret.reveal();
        };
    }

    private static Map<String, String> faults(JsonNode config, Optional<URI> url) {
        Map<String, String> faults = new LinkedHashMap<>();
        url.map(URI::toString).ifPresent(address -> check(faults, config, "url", address));
        check(faults, config, "content_type", "json");
        check(faults, config, "insecure_ssl", "0");
        if (config.path("secret").asText("").isEmpty()) {
            faults.put("secret", "its webhook has no secret, " + CONSEQUENCES.get("secret"));
        }
        return faults;
    }

    private static void check(Map<String, String> faults, JsonNode config, String key, String wanted) {
        String has = config.path(key).asText("");
        if (!has.equals(wanted)) {
            faults.put(
                    key,
                    "its webhook has " + key + ": " + (has.isEmpty() ? "nothing" : has) + ", " + CONSEQUENCES.get(key)
                            + "; it should be " + wanted);
        }
    }

    private String token() {
        return AppToken.of(app, clock.instant()).value();
    }
}
