package dev.fixwright.certificate.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the file, with its place in it. What is wrong is noted with that place, and reading goes on. */
final class Section {
    private static final int SHORTEST_STEM = 3;

    private final MappingNode node;
    private final String place;
    private final Notes notes;

    Section(MappingNode node, String place, Notes notes) {
        this.node = node;
        this.place = place;
        this.notes = notes;
    }

    Wording wording() {
        return notes.wording();
    }

    /** Where it begins. */
    int line() {
        return YamlFile.line(node);
    }

    /** {@code key}: what is wrong; empty for the whole section. */
    void problem(String key, String text) {
        notes.add(line(key), path(key) + " " + text);
    }

    private String path(String key) {
        return place.isEmpty() || key.isEmpty() ? place + key : place + "." + key;
    }

    private int line(String key) {
        return entry(key).map(entry -> YamlFile.line(entry.getKeyNode())).orElseGet(this::line);
    }

    private Optional<NodeTuple> entry(String key) {
        return node.getValue().stream().filter(entry -> key(entry).equals(key)).findFirst();
    }

    private static String key(NodeTuple entry) {
        return YamlFile.scalar(entry.getKeyNode()).orElse("");
    }

    private Optional<Node> value(String key) {
        return entry(key).map(NodeTuple::getValueNode).filter(value -> !YamlFile.isEmpty(value));
    }

    /** Complains of keys that are none, and of those that are there twice. */
    Section knows(String... keys) {
        List<String> known = List.of(keys);
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : node.getValue()) {
            String key = key(entry);
            int line = YamlFile.line(entry.getKeyNode());
            if (!seen.add(key)) {
                notes.add(line, path(key) + " is there twice. Keep one of them.");
            } else if (!known.contains(key)) {
                notes.add(
                        line,
                        path(key) + " is not a key"
                                + meant(key, known)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(". There are: " + String.join(", ", known) + "."));
            }
        }
        return this;
    }

    /** People write {@code key_type} and {@code keyType} as well for what is just {@code key} here. */
    private Optional<String> meant(String key, List<String> known) {
        String usual =
                key.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
        return wording()
                .near(usual, known)
                .or(() -> known.stream()
                        .filter(word -> word.length() >= SHORTEST_STEM && usual.startsWith(word))
                        .max(Comparator.comparingInt(String::length)));
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    Optional<Section> section(String key) {
        if (entry(key).isPresent() && !has(key)) {
            problem(key, "is empty. Write its keys below it, indented, or leave it out.");
        }
        return value(key).flatMap(value -> mapping(value, path(key)));
    }

    private Optional<Section> mapping(Node value, String itsPlace) {
        if (value instanceof MappingNode mapping) {
            return Optional.of(new Section(mapping, itsPlace, notes));
        }
        notes.add(YamlFile.line(value), itsPlace + " must be a list of keys with their values.");
        return Optional.empty();
    }

    /** A list of mappings; each one's place has its number, from one. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (Node item : list(key)) {
            number++;
            mapping(item, path(key) + "[" + number + "]").ifPresent(sections::add);
        }
        return sections;
    }

    private List<Node> list(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        value.ifPresent(other -> problem(key, "must be a list: each on a line of its own that begins with \"- \"."));
        return List.of();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : list(key)) {
            Optional<String> text = YamlFile.isEmpty(item) ? Optional.of("") : YamlFile.scalar(item);
            if (text.isEmpty()) {
                notes.add(YamlFile.line(item), path(key) + " must be a list of words.");
            } else if (text.get().isEmpty()) {
                notes.add(YamlFile.line(item), path(key) + " has an empty item. Write it, or take it out.");
            } else {
                texts.add(text.get());
            }
        }
        return texts;
    }

    /** Texts of which none makes sense twice. */
    List<String> differentTexts(String key) {
        Set<String> seen = new HashSet<>();
        List<String> texts = texts(key);
        texts.stream()
                .filter(text -> !seen.add(text.toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(text -> problem(key, "has \"" + text + "\" twice. Keep one of them."));
        return texts;
    }

    Optional<String> text(String key) {
        return text(key, "a text, or leave the key out");
    }

    private Optional<String> text(String key, String what) {
        Optional<Node> value = value(key);
        Optional<String> text = value.flatMap(YamlFile::scalar);
        if (value.isPresent() && text.isEmpty()) {
            problem(key, "must be a single text, not a list or keys. Write " + what + ".");
        } else if (text.filter(String::isEmpty).isPresent()) {
            problem(key, "is empty. Write " + what + ".");
        }
        return text.filter(found -> !found.isEmpty());
    }

    /** The empty text where it is missing or no good. */
    String needed(String key, String what) {
        if (!has(key)) {
            problem(key, "is not set. It is " + what + ".");
        }
        return text(key, what).orElse("");
    }

    int number(String key, int otherwise, int least, int most) {
        Optional<String> text = text(key, "a number from " + least + " to " + most);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        problem(key, "is " + text.get() + ". Set a number from " + least + " to " + most + ".");
        return otherwise;
    }

    boolean isOn(String key) {
        String text = text(key, "true or false").orElse("false").toLowerCase(Locale.ROOT);
        boolean on = List.of("true", "yes", "on").contains(text);
        if (!on && !List.of("false", "no", "off").contains(text)) {
            problem(key, "is " + text + ". Set true or false.");
        }
        return on;
    }

    /** One of some words. */
    <T> T word(String key, List<String> words, Function<String, Optional<T>> parse, T otherwise) {
        Optional<String> text = text(key);
        Optional<T> found = text.flatMap(parse);
        if (text.isPresent() && found.isEmpty()) {
            problem(
                    key,
                    "is \"" + text.get() + "\""
                            + meant(text.get(), words)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(".")
                            + " Set one of: " + String.join(", ", words) + ".");
        }
        return found.orElse(otherwise);
    }
}
