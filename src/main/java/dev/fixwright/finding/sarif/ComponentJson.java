package dev.fixwright.finding.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code toolComponent}: the tool's driver, one of its extensions, or a taxonomy. */
final class ComponentJson {
    static final int MAX_RULES = 25_000;

    String name = "";
    String guid = "";
    final List<RuleJson> rules = new ArrayList<>();
    final List<String> taxa = new ArrayList<>();
    final Map<String, String> messages = new HashMap<>();
    private final Map<String, RuleJson> byId = new HashMap<>();

    static ComponentJson read(JsonCursor json, String file) throws IOException {
        ComponentJson component = new ComponentJson();
        json.object(name -> {
            switch (name) {
                case "name" -> component.name = json.text(200);
                case "guid" -> component.guid = json.text();
                case "rules" -> json.array(() -> component.add(RuleJson.read(json), file));
                case "taxa" -> json.array(() -> component.addTaxon(json, file));
                case "globalMessageStrings" ->
                    json.object(id -> component.messages.put(id, RuleJson.messageText(json)));
                default -> {}
            }
        });
        return component;
    }

    private void add(RuleJson rule, String file) {
        refuseMoreThan(rules.size(), file);
        rules.add(rule);
        byId.putIfAbsent(rule.id, rule);
    }

    private void addTaxon(JsonCursor json, String file) throws IOException {
        refuseMoreThan(taxa.size(), file);
        taxa.add(ReferenceJson.read(json).id);
    }

    private static void refuseMoreThan(int count, String file) {
        if (count >= MAX_RULES) {
            throw new SarifException(file + " lists more than " + String.format("%,d", MAX_RULES)
                    + " rules in one run, which is more than GitHub takes; scan with fewer rules");
        }
    }

    /** The rule of an id; a hierarchical id such as {@code java/sql/concat} falls back to {@code java/sql}. */
    Optional<RuleJson> rule(String id) {
        for (String part = id; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('/')))) {
            RuleJson rule = byId.get(part);
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    Optional<RuleJson> rule(int index) {
        return index >= 0 && index < rules.size() ? Optional.of(rules.get(index)) : Optional.empty();
    }
}
