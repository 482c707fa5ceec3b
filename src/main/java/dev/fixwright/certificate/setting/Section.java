package dev.fixwright.certificate.setting;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A mapping of the file, with its place in it. What is wrong is noted with that place, and reading goes on. */
final class Section {
    private final JsonNode node;
    private final String place;
    private final Notes notes;

    /** Where problems go, and how files with secrets are read. */
    record Notes(List<String> problems, SecretFiles secrets) {}

    Section(JsonNode node, String place, Notes notes) {
        this.node = node;
        this.place = place;
        this.notes = notes;
    }

    void problem(String key, String text) {
        notes.problems().add((place.isEmpty() || key.isEmpty() ? place + key : place + "." + key) + " " + text);
    }

    /** Complains of keys that are none. */
    Section knows(String... keys) {
        List<String> known = List.of(keys);
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                problem(key, "is not a key. There are: " + String.join(", ", known) + ".");
            }
        });
        return this;
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    Optional<Section> section(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!node.get(key).isObject()) {
            problem(key, "must be a list of keys with their values.");
            return Optional.empty();
        }
        return Optional.of(new Section(node.get(key), place.isEmpty() ? key : place + "." + key, notes));
    }

    /** A list of mappings; each one's place has its number, from one. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (JsonNode item : list(key)) {
            number++;
            String itemPlace = (place.isEmpty() ? key : place + "." + key) + "[" + number + "]";
            if (item.isObject()) {
                sections.add(new Section(item, itemPlace, notes));
            } else {
                notes.problems().add(itemPlace + " must be a list of keys with their values.");
            }
        }
        return sections;
    }

    private List<JsonNode> list(String key) {
        List<JsonNode> items = new ArrayList<>();
        if (has(key) && !node.get(key).isArray()) {
            problem(key, "must be a list.");
        } else if (has(key)) {
            node.get(key).forEach(items::add);
        }
        return items;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (item.isValueNode() && !item.asText().isBlank()) {
                texts.add(item.asText().strip());
            } else {
                problem(key, "must be a list of words.");
            }
        }
        return texts;
    }

    Optional<String> text(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!node.get(key).isValueNode() || node.get(key).asText().isBlank()) {
            problem(key, "must be a text.");
            return Optional.empty();
        }
        return Optional.of(node.get(key).asText().strip());
    }

    String needed(String key, String what) {
        Optional<String> text = text(key);
        if (!has(key)) {
            problem(key, "is not set. It is " + what + ".");
        }
        return text.orElse("");
    }

    int number(String key, int otherwise, int least, int most) {
        if (!has(key)) {
            return otherwise;
        }
        JsonNode value = node.get(key);
        if (value.isInt() && value.asInt() >= least && value.asInt() <= most) {
            return value.asInt();
        }
        problem(key, "is " + value + ". Set a number from " + least + " to " + most + ".");
        return otherwise;
    }

    boolean isOn(String key) {
        if (has(key) && !node.get(key).isBoolean()) {
            problem(key, "is " + node.get(key) + ". Set true or false.");
        }
        return has(key) && node.get(key).asBoolean();
    }

    /** One of some words. */
    <T> T word(String key, List<String> words, Function<String, Optional<T>> parse, T otherwise) {
        Optional<String> text = text(key);
        Optional<T> found = text.flatMap(parse);
        if (text.isPresent() && found.isEmpty()) {
            problem(key, "is \"" + text.get() + "\". Set one of: " + String.join(", ", words) + ".");
        }
        return found.orElse(otherwise);
    }

    /** An address that secrets may be sent to: TLS, or this very machine. */
    Optional<URI> address(String key, String what) {
        String text = needed(key, what);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(text);
            String host = Optional.ofNullable(address.getHost()).orElse("");
            boolean here = host.equals("127.0.0.1") || host.equals("localhost");
            boolean safe = "https".equals(address.getScheme()) || (here && "http".equals(address.getScheme()));
            if (safe && !host.isEmpty() && address.getUserInfo() == null) {
                return Optional.of(address);
            }
        } catch (IllegalArgumentException e) {
            // Told below like every other text that is no such address.
        }
        problem(key, "is \"" + text + "\". Set " + what + ": an https:// address without a user in it.");
        return Optional.empty();
    }

    /** What a file holds that only this server's user can read. */
    Optional<Secret> secret(String key, String what) {
        return secretFile(key, what).flatMap(file -> {
            try {
                String text = Files.readString(file).strip();
                if (text.isEmpty()) {
                    problem(key, "names an empty file: " + file + ". Write " + what + " into it.");
                    return Optional.empty();
                }
                return Optional.of(new Secret(text));
            } catch (IOException e) {
                problem(key, "cannot be read: " + file + ". It must be a UTF-8 text file.");
                return Optional.empty();
            }
        });
    }

    Optional<Path> secretFile(String key, String what) {
        String name = needed(key, "the path of a file with " + what);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> unusable = notes.secrets().problem(Path.of(name));
        unusable.ifPresent(why -> problem(key, why));
        return unusable.isPresent() ? Optional.empty() : Optional.of(Path.of(name));
    }
}
