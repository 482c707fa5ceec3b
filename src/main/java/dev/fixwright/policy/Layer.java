package dev.fixwright.policy;

import dev.fixwright.policy.PolicySource.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.Tag;

/** What one file says about a section. */
final class Layer {
    private final String file;
    private final Origin origin;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private Layer(String file, Origin origin, Optional<MappingNode> mapping) {
        this.file = file;
        this.origin = origin;
        this.line = mapping.map(PolicyYaml::line).orElse(1);
        for (NodeTuple entry : PolicyYaml.entries(mapping)) {
            String key = PolicyYaml.key(entry);
            lines.put(key, PolicyYaml.line(entry.getKeyNode()));
            if (!entry.getValueNode().getTag().equals(Tag.NULL)) {
                values.put(key, entry.getValueNode());
            }
        }
    }

    static Layer of(PolicySource source) {
        try {
            return new Layer(source.name(), source.origin(), PolicyYaml.read(source.text()));
        } catch (PolicyException e) {
            throw e.in(source.name());
        }
    }

    /** The same file about something below. */
    Layer below(MappingNode mapping) {
        try {
            return new Layer(file, origin, Optional.of(mapping));
        } catch (PolicyException e) {
            throw e.in(file);
        }
    }

    String file() {
        return file;
    }

    Origin origin() {
        return origin;
    }

    /** The first line of the section. */
    int line() {
        return line;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Keys with and without a value. */
    Iterable<String> keys() {
        return lines.keySet();
    }

    EffectiveKey.Place place(String key) {
        return new EffectiveKey.Place(file, lines.getOrDefault(key, line));
    }
}
