package dev.fixwright.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of the policy file. It remembers which keys it was asked for: the others are unknown. */
final class Section {
    private static final int MAX_ITEMS = 100;

    private final String name;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param name where in the file this is, such as {@code limits}; empty for the whole file */
    Section(String name, Optional<MappingNode> mapping) {
        this.name = name;
        this.line = mapping.map(PolicyYaml::line).orElse(1);
        for (NodeTuple entry : PolicyYaml.entries(mapping)) {
            String key = PolicyYaml.key(entry);
            lines.put(key, PolicyYaml.line(entry.getKeyNode()));
            if (!entry.getValueNode().getTag().equals(Tag.NULL)) {
                values.put(key, entry.getValueNode());
            }
        }
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> asked() {
        return asked;
    }

    Optional<String> text(String key) {
        return value(key).map(node -> scalar(key, node));
    }

    List<String> texts(String key, List<String> whenAbsent) {
        return value(key)
                .map(node ->
                        items(key, node).stream().map(item -> scalar(key, item)).toList())
                .orElse(whenAbsent);
    }

    boolean flag(String key, boolean whenAbsent) {
        return text(key)
                .map(word -> switch (word.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on" -> true;
                    case "false", "no", "off" -> false;
                    default -> throw problem(key, "is " + quoted(word), "say true or false");
                })
                .orElse(whenAbsent);
    }

    int number(String key, int whenAbsent, int least, int most) {
        return text(key)
                .map(word -> {
                    if (word.matches("[0-9]{1,6}")) {
                        int number = Integer.parseInt(word);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    }
                    throw problem(key, "is " + quoted(word), "say a number from " + least + " to " + most);
                })
                .orElse(whenAbsent);
    }

    <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return text(key).map(word -> constant(key, word, type));
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> type, List<E> whenAbsent) {
        return value(key)
                .map(node -> items(key, node).stream()
                        .map(item -> constant(key, scalar(key, item), type))
                        .toList())
                .orElse(whenAbsent);
    }

    private <E extends Enum<E>> E constant(String key, String word, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (Words.of(constant).equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw problem(key, "is " + quoted(word), "say " + Words.choice(Words.of(type)));
    }

    Section section(String key) {
        return new Section(path(key), value(key).map(node -> mapping(key, node)));
    }

    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        value(key)
                .ifPresent(node -> items(key, node)
                        .forEach(item -> sections.add(new Section(path(key), Optional.of(mapping(key, item))))));
        return sections;
    }

    /** What to tell people about keys that nobody asked for. */
    List<String> unknownKeys() {
        return lines.keySet().stream()
                .filter(key -> !asked.contains(key))
                .map(key -> PolicyFile.PATH + " line " + lines.get(key) + ": " + quoted(path(key))
                        + " is not a key and does nothing; the nearest is "
                        + quoted(path(Words.nearest(key, List.copyOf(asked)))))
                .toList();
    }

    /** What to tell people about a key that is read but changes nothing yet; {@code instead} is what happens. */
    String notActedOn(String key, String instead) {
        return PolicyFile.PATH + " line " + lines.getOrDefault(key, line) + ": " + quoted(path(key))
                + " is not acted on yet; " + instead;
    }

    PolicyException problem(String key, String problem, String hint) {
        return new PolicyException(lines.getOrDefault(key, line), path(key) + " " + problem, hint);
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw problem(key, "is a list or a mapping", "say one value");
    }

    /** A single value stands for a list of one. */
    private List<Node> items(String key, Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(node);
        }
        if (sequence.getValue().size() > MAX_ITEMS) {
            throw problem(key, "has more than " + MAX_ITEMS + " items", "keep the most general ones");
        }
        return sequence.getValue();
    }

    private MappingNode mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw problem(key, "is not a mapping", "write its keys below it, indented");
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    /** The file's own words, cut short, so that a message stays one line. */
    static String quoted(String word) {
        String plain = word.replaceAll("\\p{Cntrl}", " ");
        return '"' + (plain.length() > 60 ? plain.substring(0, 60) + "…" : plain) + '"';
    }
}
