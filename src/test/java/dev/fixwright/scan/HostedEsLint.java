package dev.fixwright.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.github.standin.Scanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** ESLint with its security plug-ins as a repository's own workflow runs it: checks out what was pushed and scans it. */
public final class HostedEsLint implements Scanner {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHECKOUT = "hosted";

    @Override
    public JsonNode scan(Map<String, byte[]> files) {
        try {
            Path checkout = NodeTools.empty(CHECKOUT);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = checkout.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            JsonNode log = JSON.readTree(NodeTools.scan(CHECKOUT).toFile());
            log.path("runs").forEach(run -> relative(run, checkout.toUri().toString()));
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** GitHub's own upload makes paths relative to the checkout. */
    private static void relative(JsonNode run, String checkout) {
        for (JsonNode result : run.path("results")) {
            for (JsonNode location : result.path("locations")) {
                JsonNode file = location.path("physicalLocation").path("artifactLocation");
                String uri = file.path("uri").asText();
                ((ObjectNode) file).put("uri", uri.startsWith(checkout) ? uri.substring(checkout.length()) : uri);
            }
        }
    }
}
