package dev.fixwright.finding.sarif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A SARIF file that uses all that Fixwright reads, with something wrong in it. The random numbers tell what. */
public final class SpoiltReport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999999999",
            "1e400",
            "0.5",
            "\"\"",
            "\"x\"",
            "\"2.1.0\"",
            "\"3.0\"",
            "[]",
            "{}",
            "[[]]",
            "{\"a\": {\"a\": {\"a\": []}}}",
            "{\"index\": 0}",
            "{\"uriBaseId\": \"A\"}",
            "\"../../../etc/passwd\"",
            "\"/etc/passwd\"",
            "\"file:///etc/passwd\"",
            "\"%2e%2e/%2e%2e/secret\"",
            "\"a\\\\..\\\\b\"",
            "\"src/shop/Codes.java\\u0000.txt\"",
            "\"C:/Windows/win.ini\"",
            "\".git/config\"",
            "\"http://169.254.169.254/\"",
            "\"\\ud800\"",
            "\"" + "a".repeat(20_000) + "\"");

    private SpoiltReport() {}

    /** A whole report of one finding. */
    private static String whole(String rule, String path, int line) {
        return """
                {"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [{
                  "tool": {"driver": {"name": "CodeQL", "rules": [{"id": "%1$s", "properties": {"tags": ["external/cwe/cwe-330"],
                      "security-severity": "7.5"}, "defaultConfiguration": {"level": "error"},
                      "relationships": [{"target": {"id": "330", "toolComponent": {"name": "CWE", "index": 0}}}],
                      "messageStrings": {"default": {"text": "Look at {0}"}}}]},
                    "extensions": [{"name": "queries", "rules": [{"id": "%1$s"}]}]},
                  "taxonomies": [{"name": "CWE", "taxa": [{"id": "330"}]}],
                  "originalUriBaseIds": {"ROOT": {"uri": "file:///build/shop/"}, "A": {"uri": "a/", "uriBaseId": "B"},
                    "B": {"uri": "b/", "uriBaseId": "A"}},
                  "artifacts": [{"location": {"uri": "%2$s", "uriBaseId": "ROOT", "index": 0}}],
                  "columnKind": "unicodeCodePoints",
                  "invocations": [{"executionSuccessful": true}],
                  "threadFlowLocations": [{"location": {"physicalLocation": {"artifactLocation": {"index": 0},
                    "region": {"startLine": 1}}}}],
                  "results": [{"ruleId": "%1$s", "ruleIndex": 0, "rule": {"id": "%1$s", "index": 0, "toolComponent": {"index": 0}},
                    "kind": "fail", "level": "error", "message": {"id": "default", "arguments": ["it"]},
                    "partialFingerprints": {"primaryLocationLineHash": "39fa2ee980eb94b0:1"},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "%2$s", "index": 0},
                      "region": {"startLine": %3$d, "startColumn": 5, "endLine": %3$d, "endColumn": 9,
                        "snippet": {"text": "new java.util.Random()"}},
                      "contextRegion": {"startLine": 1, "endLine": 3, "snippet": {"text": "class"}}}}],
                    "codeFlows": [{"threadFlows": [{"locations": [{"index": 0}, {"location": {"physicalLocation":
                      {"artifactLocation": {"index": 0}, "region": {"charOffset": 3, "charLength": 9}}}}]}]}],
                    "suppressions": [{"kind": "external", "status": "rejected"}],
                    "taxa": [{"id": "330", "toolComponent": {"name": "CWE"}}],
                    "baselineState": "new", "properties": {"rank": 3, "github/alertNumber": 12}}]}]}
                """.formatted(rule, path, line);
    }

    /** A report of one finding, spoilt in one to three places. */
    public static byte[] of(String rule, String path, int line, Random random) {
        try {
            JsonNode top = JSON.readTree(whole(rule, path, line));
            for (int i = random.nextInt(3); i >= 0; i--) {
                spoil(top, random);
            }
            return spoilt(top.toString(), random).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes, replaces, doubles or moves one value anywhere below. */
    private static void spoil(JsonNode top, Random random) throws JsonProcessingException {
        List<JsonNode> holders = new ArrayList<>();
        collect(top, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        JsonNode value = random.nextInt(5) == 0
                ? holders.get(random.nextInt(holders.size())).deepCopy()
                : JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (holder instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("odd", value);
                default -> object.set(name, value);
            }
        } else if (holder instanceof ArrayNode array) {
            switch (random.nextInt(4)) {
                case 0 -> array.removeAll();
                case 1 -> array.add(value);
                case 2 -> array.addAll(array.deepCopy());
                default -> array.insert(0, value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    /** Spoils what no JSON tree can hold. */
    private static String spoilt(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(24)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.replaceFirst("\"ruleId\":", "\"ruleId\":\"a\",\"ruleId\":");
            case 3 -> text.substring(0, at) + (char) random.nextInt(200) + text.substring(at + 1);
            case 4 -> text.replaceFirst("\"results\":\\[", "\"results\":[" + DEEP + ",");
            case 5 -> text.replaceFirst("\"runs\":\\[", "\"runs\":[" + DEEP + ",");
            case 6 -> text.replaceFirst("\"startLine\":\\d+", "\"startLine\":" + "9".repeat(random.nextInt(2_000)));
            case 7 -> "\ufeff" + text;
            case 8 -> text + text;
            case 9 -> text.replace("\"uri\":", "\"uri\":\"a\",\"uri\":");
            default -> text;
        };
    }
}
