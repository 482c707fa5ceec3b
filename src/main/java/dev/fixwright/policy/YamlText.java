package dev.fixwright.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values as they would stand in a policy file, on one line and cut off where they are long, which aliases can make them. */
final class YamlText {
    private static final int LONGEST = 400;

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    static String of(Object value) {
        if (!(value instanceof Node node)) {
            return plain(value);
        }
        YamlText yaml = new YamlText();
        yaml.append(node);
        return yaml.isFull() ? yaml.text.substring(0, LONGEST) + "…" : yaml.text.toString();
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::plain).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(value instanceof Enum<?> constant ? Words.of(constant) : String.valueOf(value));
    }

    private boolean isFull() {
        return text.length() > LONGEST;
    }

    /** A list may hold itself; each level writes something, so the length ends that too. */
    private void append(Node node) {
        if (isFull()) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            text.append(scalar(scalar.getValue().strip()));
        } else if (node instanceof SequenceNode sequence) {
            text.append('[');
            String between = "";
            for (Node item : sequence.getValue()) {
                if (isFull()) {
                    return;
                }
                text.append(between);
                append(item);
                between = ", ";
            }
            text.append(']');
        } else if (node instanceof MappingNode mapping) {
            append(mapping);
        }
    }

    private void append(MappingNode mapping) {
        text.append("{ ");
        String between = "";
        for (NodeTuple entry : mapping.getValue()) {
            if (isFull()) {
                return;
            }
            text.append(between);
            append(entry.getKeyNode());
            text.append(": ");
            append(entry.getValueNode());
            between = ", ";
        }
        text.append(" }");
    }

    /** Quoted where YAML would read something else. */
    private static String scalar(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.matches("[A-Za-z0-9][A-Za-z0-9 ._/+-]*")
                ? line
                : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
