package dev.fixwright.certificate.setting;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A text as YAML nodes, which know their lines. Nothing is constructed from them. */
final class YamlFile {
    private YamlFile() {}

    /** The mapping that the text holds; what is wrong is noted. */
    static Optional<MappingNode> read(String text, Notes notes) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            notes.add(root == null ? 1 : line(root), "it has neither acme nor venafi in it.");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            notes.add(
                    line,
                    "this is no YAML (" + e.getProblem() + "). Mind the indentation, and quote texts that begin"
                            + " with * or contain a colon and a space.");
        } catch (YAMLException e) {
            notes.add(1, "this is no YAML (" + e.getMessage() + ").");
        }
        return Optional.empty();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Whether nothing was written for a value. */
    static boolean isEmpty(@Nullable Node node) {
        return node == null || node.getTag().equals(Tag.NULL);
    }

    /** A single value as it was written; empty for lists and mappings. */
    static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }
}
