package dev.fixwright.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;

/** What is asked of GitHub: {@code app-manifest.yml} with the addresses of this server in it. */
public final class Manifest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** GitHub's own limit. */
    private static final int LONGEST_NAME = 34;

    private Manifest() {}

    /**
     * The JSON that GitHub takes.
     *
     * @param browsers where the person's browser reaches this server, ending in a slash
     */
    public static String of(Attempt attempt, URI browsers) {
        ObjectNode manifest = read();
        // Names are unique on the whole of a GitHub; whoever registers the app may change it there.
        String name = manifest.path("name").asText()
                + attempt.organisation().map(owner -> " " + owner).orElse("");
        manifest.put("name", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        manifest.put("url", attempt.publicAddress().toString());
        ((ObjectNode) manifest.get("hook_attributes"))
                .put("url", attempt.publicAddress().resolve("/webhook").toString());
        manifest.put("redirect_url", browsers.resolve("/setup/callback").toString());
        try {
            return JSON.writeValueAsString(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    private static ObjectNode read() {
        try (InputStream file = Manifest.class.getResourceAsStream("/app-manifest.yml")) {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
