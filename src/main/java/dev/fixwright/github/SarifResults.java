package dev.fixwright.github;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.fixwright.repository.ScanResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads what a SARIF log reports, one result after the other as they arrive: a log may be many times larger than what is
 * asked of it here, with its code flows and snippets.
 */
final class SarifResults {
    private static final String ALERT = "github/alertNumber";

    private final JsonParser json;
    private final String tool;
    private final List<ScanResult> results = new ArrayList<>();

    /** A result whose rule and file may be known by their numbers only, until the run is read to its end. */
    private record Raw(OptionalLong alert, Rule rule, String path, int file, int line) {}

    private record Rule(String id, int index, int extension) {
        static Rule of(JsonNode result) {
            JsonNode rule = result.path("rule");
            return new Rule(
                    result.path("ruleId").asText(rule.path("id").asText("")),
                    result.path("ruleIndex").asInt(rule.path("index").asInt(-1)),
                    rule.path("toolComponent").path("index").asInt(-1));
        }

        String in(JsonNode scanner) {
            JsonNode component = extension < 0
                    ? scanner.path("driver")
                    : scanner.path("extensions").path(extension);
            return id.isEmpty() ? component.path("rules").path(index).path("id").asText("") : id;
        }
    }

    @FunctionalInterface
    private interface Step {
        void read() throws IOException;
    }

    private SarifResults(JsonParser json, String tool) {
        this.json = json;
        this.tool = tool;
    }

    static List<ScanResult> read(InputStream log, String tool) throws IOException {
        try (JsonParser json = GitHubHttp.JSON.getFactory().createParser(log)) {
            SarifResults reader = new SarifResults(json, tool);
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no SARIF log");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (reader.isAt("runs")) {
                    reader.each(reader::run);
                }
            }
            return List.copyOf(reader.results);
        }
    }

    /** A run's results may stand before the rules and files that they refer to. */
    private void run() throws IOException {
        List<Raw> found = new ArrayList<>();
        JsonNode scanner = MissingNode.getInstance();
        List<String> files = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            if (field.equals("results")) {
                json.nextToken();
                each(() -> found.add(raw(json.readValueAsTree())));
            } else if (field.equals("artifacts")) {
                json.nextToken();
                each(() -> files.add(uri(json.<JsonNode>readValueAsTree().path("location"))));
            } else if (isAt("tool")) {
                scanner = json.readValueAsTree();
            }
        }
        for (Raw result : found) {
            String path = result.path.isEmpty() && result.file >= 0 && result.file < files.size()
                    ? files.get(result.file)
                    : result.path;
            results.add(new ScanResult(result.alert, tool, result.rule.in(scanner), path, result.line));
        }
    }

    /** Whether the field whose name was read is the wanted one; its value comes next, any other is passed over. */
    private boolean isAt(String wanted) throws IOException {
        boolean found = json.currentName().equals(wanted);
        json.nextToken();
        if (!found) {
            json.skipChildren();
        }
        return found;
    }

    private void each(Step item) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new IOException("no SARIF log");
            }
            item.read();
        }
    }

    private static Raw raw(JsonNode result) {
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        JsonNode file = place.path("artifactLocation");
        long alert = result.path("properties").path(ALERT).asLong();
        return new Raw(
                alert > 0 ? OptionalLong.of(alert) : OptionalLong.empty(),
                Rule.of(result),
                uri(file),
                file.path("index").asInt(-1),
                place.path("region").path("startLine").asInt());
    }

    /** A path in a repository is written as a URI reference: its spaces, say, as {@code %20}. */
    private static String uri(JsonNode artifact) {
        String uri = artifact.path("uri").asText("");
        try {
            return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Some tools write plain paths.
            return uri;
        }
    }
}
