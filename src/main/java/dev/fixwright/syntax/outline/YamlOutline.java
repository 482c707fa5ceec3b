package dev.fixwright.syntax.outline;

import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a YAML file: what each document says at its top, the jobs of a workflow, services, resources. */
final class YamlOutline {
    /** Keys that hold one thing after another, with the word for such a thing. */
    private static final Map<String, String> LISTS =
            Map.of("jobs", "job", "services", "service", "Resources", "resource", "resources", "resource");

    private static final Set<String> FOR_ALL_JOBS = Set.of("env", "defaults", "permissions");

    private YamlOutline() {}

    static List<Part> parts(YamlFile file) {
        List<Part> parts = new ArrayList<>();
        for (YamlNode document : file.documents()) {
            // An object of Kubernetes is one thing, whatever it says at its top.
            if (!document.isMapping() || document.has("kind") && document.has("apiVersion")) {
                parts.add(Part.of("document", List.of(), document.start(), document.end()));
                continue;
            }
            document.entries().forEach(entry -> add(entry, document, parts));
        }
        return parts;
    }

    /** What a workflow says for all its jobs heads them. */
    private static void add(YamlEntry entry, YamlNode document, List<Part> parts) {
        if (document.has("jobs") && FOR_ALL_JOBS.contains(entry.name())) {
            parts.add(Part.header("key", List.of(entry.name()), entry.start(), entry.end(), document.end()));
            return;
        }
        String word = LISTS.get(entry.name());
        List<YamlEntry> inside =
                word != null && entry.value().isMapping() ? entry.value().entries() : List.of();
        if (word == null || inside.isEmpty()) {
            parts.add(Part.of("key", List.of(entry.name()), entry.start(), entry.end()));
            return;
        }
        int start = entry.start();
        parts.add(Part.header("key", List.of(entry.name()), start, inside.get(0).start(), entry.end()));
        inside.forEach(one -> parts.add(Part.of(word, List.of(one.name()), one.start(), one.end())));
    }
}
