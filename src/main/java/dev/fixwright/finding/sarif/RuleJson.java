package dev.fixwright.finding.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule as its tool describes it. */
final class RuleJson {
    static final int MAX_MESSAGE = 2_000;
    private static final int MAX_RELATIONSHIPS = 100;

    String id = "";
    /** What SARIF takes where a rule names no level. */
    String level = "warning";

    final PropertiesJson properties = new PropertiesJson();
    final List<ReferenceJson> relationships = new ArrayList<>();
    final Map<String, String> messages = new HashMap<>();

    static RuleJson read(JsonCursor json) throws IOException {
        RuleJson rule = new RuleJson();
        json.object(name -> {
            switch (name) {
                case "id" -> rule.id = json.text();
                case "defaultConfiguration" -> json.object(rule.levelFrom(json));
                case "properties" -> rule.properties.read(json);
                case "relationships" -> json.array(() -> rule.addRelationship(json));
                case "messageStrings" -> json.object(id -> rule.messages.put(id, messageText(json)));
                default -> {}
            }
        });
        return rule;
    }

    private JsonCursor.Fields levelFrom(JsonCursor json) {
        return name -> {
            if (name.equals("level")) {
                level = json.text();
            }
        };
    }

    private void addRelationship(JsonCursor json) throws IOException {
        json.object(name -> {
            if (name.equals("target") && relationships.size() < MAX_RELATIONSHIPS) {
                relationships.add(ReferenceJson.read(json));
            }
        });
    }

    /** The plain text of a {@code multiformatMessageString}. */
    static String messageText(JsonCursor json) throws IOException {
        String[] text = {""};
        json.object(name -> {
            if (name.equals("text")) {
                text[0] = json.text(MAX_MESSAGE);
            }
        });
        return text[0];
    }
}
