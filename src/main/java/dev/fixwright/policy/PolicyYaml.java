package dev.fixwright.policy;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a stranger's YAML into nodes, within limits. Nothing is ever constructed from it: no tag names a type here. */
final class PolicyYaml {
    private static final int MAX_CODE_POINTS = 64 * 1024;
    private static final int MAX_ALIASES = 20;
    private static final int MAX_DEPTH = 20;
    private static final Set<Tag> PLAIN = Set.of(
            Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.BINARY);

    private PolicyYaml() {}

    /** The mapping that the text holds; empty for a text of comments only. */
    static Optional<MappingNode> read(String text) {
        Node root = composed(text);
        if (root == null || root.getTag().equals(Tag.NULL)) {
            return Optional.empty();
        }
        check(root, Collections.newSetFromMap(new IdentityHashMap<>()));
        if (root instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        throw new PolicyException(line(root), "this is not a list of keys", "begin with: version: 1");
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static @Nullable Node composed(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new PolicyException(
                    mark == null ? 1 : mark.getLine() + 1,
                    "this is not YAML (" + e.getProblem() + ")",
                    "mind the indentation, and quote texts that begin with * or !");
        } catch (RuntimeException e) {
            // The parser throws more than its own exceptions: an IllegalArgumentException for "!%3".
            throw new PolicyException(1, "this cannot be read as YAML", unreadable(e));
        }
    }

    private static String unreadable(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("exceeds the limit")
                ? "a policy has at most " + MAX_CODE_POINTS + " characters"
                : message.contains("Nesting Depth")
                        ? "a policy is at most " + MAX_DEPTH + " levels deep"
                        : message.contains("aliases")
                                ? "a policy has at most " + MAX_ALIASES + " aliases"
                                : "mind the tags that begin with !";
    }

    /** The composer, unlike the constructor that is not used here, lets any tag and equal keys pass. */
    private static void check(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (!PLAIN.contains(node.getTag())) {
            throw new PolicyException(line(node), "the tag " + node.getTag() + " is not read", "leave the tag away");
        }
        if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                if (!keys.add(key(entry))) {
                    throw new PolicyException(
                            line(entry.getKeyNode()), key(entry) + " is there twice", "keep one of them");
                }
                check(entry.getValueNode(), seen);
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> check(item, seen));
        }
    }

    static String key(NodeTuple entry) {
        if (entry.getKeyNode() instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new PolicyException(line(entry.getKeyNode()), "this key is not a word", "a key is one word");
    }

    static List<NodeTuple> entries(Optional<MappingNode> mapping) {
        return mapping.map(MappingNode::getValue).orElse(List.of());
    }
}
