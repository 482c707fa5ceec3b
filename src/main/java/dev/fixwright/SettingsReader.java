package dev.fixwright;

import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads settings by name and gathers what is wrong with them, so that a person has to correct them only once. */
final class SettingsReader {
    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment, Map<String, String> flags) {
        this.values = new HashMap<>(environment);
        values.putAll(flags);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    int number(String name, int otherwise, int least, int most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            problem(name + " is not a number: " + text.get() + ". Set one from " + least + " to " + most + ".");
            return otherwise;
        }
        problem(name + " is " + text.get() + ". Set a number from " + least + " to " + most + ".");
        return otherwise;
    }

    /** A secret by its name, or from the file that the same name with {@code _FILE} points to. */
    Optional<Secret> secret(String name) {
        Optional<String> file = text(name + "_FILE");
        if (file.isPresent() && text(name).isPresent()) {
            problem(name + " and " + name + "_FILE are both set. Keep one.");
        }
        if (file.isEmpty()) {
            return text(name).map(Secret::new);
        }
        try {
            return Optional.of(new Secret(Files.readString(Path.of(file.get()), StandardCharsets.UTF_8)
                    .strip()));
        } catch (IOException | IllegalArgumentException e) {
            problem(name + "_FILE cannot be read: " + file.get()
                    + ". It must be the path of a UTF-8 file that the server's " + "user may read.");
            return Optional.empty();
        }
    }

    void problem(String text) {
        problems.add(text);
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }
}
