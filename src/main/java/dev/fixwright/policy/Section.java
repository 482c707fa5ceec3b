package dev.fixwright.policy;

import dev.fixwright.policy.PolicySource.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of the policy, in one file or in several: the first that has a key decides it. It remembers which keys it was
 * asked for: the others are unknown.
 */
final class Section {
    private static final int MAX_ITEMS = 100;

    private final String name;
    private final List<Layer> layers;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, EffectiveKey> effective = new LinkedHashMap<>();

    /**
     * @param name where in the file this is, such as {@code limits}; empty for the whole file
     * @param layers those with the last word first
     */
    Section(String name, List<Layer> layers) {
        this.name = name;
        this.layers = List.copyOf(layers);
    }

    String name() {
        return name;
    }

    boolean has(String key) {
        return layers.stream().anyMatch(layer -> layer.has(key));
    }

    Set<String> asked() {
        return asked;
    }

    /** What each key of a value comes to that was asked for, by its whole name. */
    Collection<EffectiveKey> effective() {
        return effective.values();
    }

    /** Notes what holds where nobody says anything. */
    void usually(String key, Object value) {
        effective.putIfAbsent(key, new EffectiveKey(path(key), YamlText.of(value), Origin.DEFAULT, Optional.empty()));
    }

    Optional<String> text(String key) {
        return value(key).map(node -> scalar(key, node));
    }

    List<String> texts(String key, List<String> whenAbsent) {
        usually(key, whenAbsent);
        return value(key)
                .map(node ->
                        items(key, node).stream().map(item -> scalar(key, item)).toList())
                .orElse(whenAbsent);
    }

    boolean flag(String key, boolean whenAbsent) {
        usually(key, whenAbsent);
        return text(key)
                .map(word -> switch (word.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on" -> true;
                    case "false", "no", "off" -> false;
                    default -> throw problem(key, "is " + quoted(word), "say true or false");
                })
                .orElse(whenAbsent);
    }

    int number(String key, int whenAbsent, int least, int most) {
        usually(key, whenAbsent);
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

    <E extends Enum<E>> E word(String key, Class<E> type, E whenAbsent) {
        usually(key, whenAbsent);
        return word(key, type).orElse(whenAbsent);
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> type, List<E> whenAbsent) {
        usually(key, whenAbsent);
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
        asked.add(key);
        List<Layer> below = new ArrayList<>();
        for (Layer layer : layers) {
            layer.value(key).ifPresent(node -> below.add(layer.below(mapping(layer, key, node))));
        }
        return new Section(path(key), below);
    }

    List<Section> sections(String key) {
        usually(key, List.of());
        Optional<Node> list = value(key);
        List<Section> sections = new ArrayList<>();
        decisive(key)
                .ifPresent(layer -> items(key, list.orElseThrow())
                        .forEach(item ->
                                sections.add(new Section(path(key), List.of(layer.below(mapping(layer, key, item)))))));
        return sections;
    }

    /** What to tell people about keys that nobody asked for, and about those that the server decides. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Layer layer : layers) {
            for (String key : layer.keys()) {
                if (!asked.contains(key)) {
                    warnings.add(layer.place(key) + ": " + quoted(path(key))
                            + " is not a key and does nothing; the nearest is "
                            + quoted(path(Words.nearest(key, List.copyOf(asked)))));
                } else if (isOverruled(layer, key)) {
                    warnings.add(layer.place(key) + ": " + quoted(path(key))
                            + " does nothing here; whoever runs this Fixwright decides it for every repository");
                }
            }
        }
        return warnings;
    }

    private boolean isOverruled(Layer layer, String key) {
        return layer.origin() == Origin.REPOSITORY
                && effective.containsKey(key)
                && layer.has(key)
                && isDecidedBy(key, Origin.SERVER);
    }

    /** What to tell people about a key that is read but changes nothing yet; {@code instead} is what happens. */
    String notActedOn(String key, String instead) {
        return place(key) + ": " + quoted(path(key)) + " is not acted on yet; " + instead;
    }

    /** What to tell people about a key that the server does not let go so far. */
    String overruled(String key, String limit) {
        return place(key) + ": " + quoted(path(key)) + " " + limit + "; whoever runs this Fixwright decides that for"
                + " every repository";
    }

    boolean isDecidedBy(String key, Origin origin) {
        return decisive(key).filter(layer -> layer.origin() == origin).isPresent();
    }

    PolicyException problem(String key, String problem, String hint) {
        EffectiveKey.Place place = place(key);
        return new PolicyException(place.file(), place.line(), path(key) + " " + problem, hint);
    }

    /** What is wrong with the whole section. */
    PolicyException problem(String problem, String hint) {
        String file = layers.isEmpty() ? PolicyFile.PATH : layers.get(0).file();
        int line = layers.isEmpty() ? 1 : layers.get(0).line();
        return new PolicyException(file, line, name + " " + problem, hint);
    }

    /** Where the word stands that counts. */
    private EffectiveKey.Place place(String key) {
        return decisive(key)
                .or(() -> layers.stream().findFirst())
                .map(layer -> layer.place(key))
                .orElseGet(() -> new EffectiveKey.Place(PolicyFile.PATH, 1));
    }

    private Optional<Layer> decisive(String key) {
        return layers.stream().filter(layer -> layer.has(key)).findFirst();
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        Optional<Layer> layer = decisive(key);
        layer.ifPresent(found -> effective.put(
                key,
                new EffectiveKey(
                        path(key),
                        YamlText.of(found.value(key).orElseThrow()),
                        found.origin(),
                        Optional.of(found.place(key)))));
        return layer.flatMap(found -> found.value(key));
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

    private MappingNode mapping(Layer layer, String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        EffectiveKey.Place place = layer.place(key);
        throw new PolicyException(
                place.file(), place.line(), path(key) + " is not a mapping", "write its keys below it, indented");
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
