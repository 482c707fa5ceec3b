package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A SARIF log in the making: one run of one tool. */
public final class ScanLog {
    private final ObjectNode json = Wire.object();
    private final ObjectNode driver;
    private final ArrayNode rules;
    private final ArrayNode results;
    private final Set<String> known = new TreeSet<>();

    public ScanLog(String tool, String version) {
        json.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = json.putArray("runs").addObject();
        this.driver = run.putObject("tool").putObject("driver");
        driver.put("name", tool).put("version", version).put("semanticVersion", version);
        this.rules = driver.putArray("rules");
        this.results = run.putArray("results");
    }

    /** The run is one of several of the same tool, told apart by this. */
    public ScanLog inCategory(String category) {
        ((ObjectNode) json.path("runs").path(0)).putObject("automationDetails").put("id", category + "/");
        return this;
    }

    public ScanLog add(HostedAlert.Rule rule, HostedAlert.Place place, String message) {
        describe(rule);
        ObjectNode result = results.addObject().put("ruleId", rule.id());
        result.put("level", "warning").putObject("message").put("text", message);
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", place.path());
        physical.putObject("region")
                .put("startLine", place.startLine())
                .put("startColumn", place.startColumn())
                .put("endLine", place.endLine())
                .put("endColumn", place.endColumn());
        return this;
    }

    /** A rule that the tool has, whether it found anything or not. */
    public ScanLog describe(HostedAlert.Rule rule) {
        if (known.add(rule.id())) {
            ObjectNode json = rules.addObject().put("id", rule.id()).put("name", rule.id());
            json.putObject("shortDescription").put("text", rule.description());
            json.putObject("fullDescription").put("text", rule.description());
            ObjectNode properties = json.putObject("properties");
            properties.putPOJO("tags", rule.tags());
            String score = score(rule.securitySeverity());
            if (score != null) {
                properties.put("security-severity", score);
            }
        }
        return this;
    }

    private static @Nullable String score(@Nullable String severity) {
        if (severity == null) {
            return null;
        }
        return switch (severity) {
            case "critical" -> "9.8";
            case "high" -> "7.8";
            case "medium" -> "5.0";
            default -> "2.0";
        };
    }

    public ObjectNode json() {
        return Wire.JSON.valueToTree(json);
    }
}
