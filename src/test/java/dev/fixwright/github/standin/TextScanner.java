package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A scanner for quick tests: it reports every line that contains what a rule looks for, wherever it stands by now. */
public final class TextScanner implements Scanner {
    private final String tool;
    private final Map<HostedAlert.Rule, String> texts = new LinkedHashMap<>();
    private String version = "1.0.0";
    private Optional<String> category = Optional.empty();

    public TextScanner(String tool) {
        this.tool = tool;
    }

    public TextScanner finds(HostedAlert.Rule rule, String text) {
        texts.put(rule, text);
        return this;
    }

    public TextScanner inVersion(String newVersion) {
        version = newVersion;
        return this;
    }

    public TextScanner inCategory(String newCategory) {
        category = Optional.of(newCategory);
        return this;
    }

    @Override
    public JsonNode scan(Map<String, byte[]> files) {
        ScanLog log = new ScanLog(tool, version);
        category.ifPresent(log::inCategory);
        texts.keySet().forEach(log::describe);
        new TreeMap<>(files).forEach((path, bytes) -> scan(path, new String(bytes, StandardCharsets.UTF_8), log));
        return log.json();
    }

    private void scan(String path, String file, ScanLog log) {
        String[] lines = file.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (Map.Entry<HostedAlert.Rule, String> wanted : texts.entrySet()) {
                int at = lines[i].indexOf(wanted.getValue());
                if (at >= 0) {
                    int end = at + wanted.getValue().length();
                    log.add(
                            wanted.getKey(),
                            new HostedAlert.Place(path, i + 1, at + 1, i + 1, end + 1),
                            wanted.getKey().description());
                }
            }
        }
    }
}
