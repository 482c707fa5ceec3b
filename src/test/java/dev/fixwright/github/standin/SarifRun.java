package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of an uploaded SARIF log, as far as code scanning reads it. */
record SarifRun(ObjectNode json) {
    /** A result with a place in the code. */
    record Result(
            ObjectNode json,
            HostedAlert.Rule rule,
            HostedAlert.Place place,
            String message,
            Optional<String> lineHash) {}

    static List<SarifRun> of(JsonNode log) {
        List<SarifRun> runs = new ArrayList<>();
        log.path("runs").forEach(run -> runs.add(new SarifRun(run.deepCopy())));
        return runs;
    }

    private JsonNode driver() {
        return json.path("tool").path("driver");
    }

    String tool() {
        return driver().path("name").asText();
    }

    String version() {
        return driver().path("semanticVersion").asText(driver().path("version").asText(""));
    }

    /** What stands before the last slash of the run's id, as GitHub takes it. */
    Optional<String> category() {
        String id = json.path("automationDetails").path("id").asText("");
        int slash = id.lastIndexOf('/');
        return id.isEmpty() ? Optional.empty() : Optional.of(slash > 0 ? id.substring(0, slash) : id);
    }

    List<Result> results() {
        Map<String, JsonNode> rules = new HashMap<>();
        driver().path("rules").forEach(rule -> rules.put(rule.path("id").asText(), rule));
        List<Result> results = new ArrayList<>();
        for (JsonNode result : json.path("results")) {
            JsonNode physical = result.path("locations").path(0).path("physicalLocation");
            String path = physical.path("artifactLocation").path("uri").asText("");
            if (!path.isEmpty()) {
                String id = ruleId(result);
                results.add(new Result(
                        (ObjectNode) result,
                        rule(id, rules.getOrDefault(id, result)),
                        place(path, physical.path("region")),
                        result.path("message").path("text").asText(),
                        Optional.ofNullable(result.path("partialFingerprints")
                                .path("primaryLocationLineHash")
                                .textValue())));
            }
        }
        return results;
    }

    private static String ruleId(JsonNode result) {
        return result.path("ruleId").asText(result.path("rule").path("id").asText());
    }

    private HostedAlert.Rule rule(String id, JsonNode rule) {
        List<String> tags = new ArrayList<>();
        rule.path("properties").path("tags").forEach(tag -> tags.add(tag.asText()));
        String score = rule.path("properties").path("security-severity").asText("");
        String description = rule.path("shortDescription").path("text").asText(id);
        return new HostedAlert.Rule(tool(), id, description, score.isEmpty() ? null : severity(score), tags);
    }

    private static String severity(String score) {
        double number = Double.parseDouble(score);
        if (number >= 9) {
            return "critical";
        }
        return number >= 7 ? "high" : number >= 4 ? "medium" : "low";
    }

    private static HostedAlert.Place place(String path, JsonNode region) {
        int line = region.path("startLine").asInt(1);
        int column = region.path("startColumn").asInt(1);
        return new HostedAlert.Place(
                path,
                line,
                column,
                region.path("endLine").asInt(line),
                region.path("endColumn").asInt(column));
    }
}
