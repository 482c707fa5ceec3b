package dev.fixwright;

import dev.fixwright.cli.ServeCommand;
import dev.fixwright.policy.Words;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads settings by name and gathers what is wrong with them, so that a person has to correct them only once. */
final class SettingsReader {
    /** Kubernetes gives every process in a pod the addresses of a service named fixwright. */
    private static final Pattern OF_KUBERNETES = Pattern.compile("FIXWRIGHT_(SERVICE|PORT)_.*");

    private final Map<String, String> values;
    private final boolean hasFlags;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    SettingsReader(Map<String, String> environment, Map<String, String> flags) {
        this(environment, flags, true);
    }

    private SettingsReader(Map<String, String> environment, Map<String, String> flags, boolean hasFlags) {
        this.values = new HashMap<>(environment);
        values.putAll(flags);
        this.hasFlags = hasFlags;
    }

    /** For a command that has none of the server's flags. */
    static SettingsReader withoutFlags(Map<String, String> environment) {
        return new SettingsReader(environment, Map.of(), false);
    }

    /** Variables that look like settings and are none, each with the nearest name: to be asked once all was read. */
    List<String> strangers() {
        return values.keySet().stream()
                .filter(name -> name.startsWith("FIXWRIGHT_")
                        && !asked.contains(name)
                        && ServeCommand.flagOf(name).isEmpty()
                        && !OF_KUBERNETES.matcher(name).matches())
                .sorted()
                .map(name -> name + " is no setting of Fixwright"
                        + Words.near(name, List.copyOf(asked))
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(", and does nothing."))
                .toList();
    }

    Optional<String> text(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The path, or the usual one where it is none. */
    Path path(String name, String otherwise) {
        try {
            return Path.of(text(name).orElse(otherwise));
        } catch (InvalidPathException e) {
            problem(name, "is no path of this system: " + e.getReason() + ".");
            return Path.of(otherwise);
        }
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
            // Kubernetes gives every process in a pod the address of each service under such a name.
            String origin = text.get().startsWith("tcp://")
                    ? " Kubernetes sets it for a service named fixwright: rename that, or say enableServiceLinks: false."
                    : "";
            problem(name, "is not a number: " + text.get() + ". Set one from " + least + " to " + most + "." + origin);
            return otherwise;
        }
        problem(name, "is " + text.get() + ". Set a number from " + least + " to " + most + ".");
        return otherwise;
    }

    /** One of some words, in any case. */
    void word(String name, List<String> words) {
        text(name)
                .filter(value -> words.stream().noneMatch(value::equalsIgnoreCase))
                .ifPresent(value -> problem(
                        name,
                        "is \"" + value + "\". Set " + Words.choice(words)
                                + Words.near(value.toUpperCase(Locale.ROOT), words)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(".")));
    }

    /** A secret by its name, or from the file that the same name with {@code _FILE} points to. */
    Optional<Secret> secret(String name) {
        String fileName = name + "_FILE";
        Optional<Path> file = text(fileName).map(Path::of);
        if (file.isPresent() && text(name).isPresent()) {
            problem(name, "and " + named(fileName) + " are both set. Keep one.");
        }
        if (file.isEmpty()) {
            return text(name).map(Secret::new);
        }
        Optional<String> unusable = SecretFile.problem(file.get());
        unusable.ifPresent(why -> problem(fileName, why));
        return unusable.isPresent() ? Optional.empty() : read(fileName, file.get());
    }

    private Optional<Secret> read(String name, Path file) {
        try {
            String secret = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!secret.isEmpty()) {
                return Optional.of(new Secret(secret));
            }
            problem(name, "names an empty file: " + file + ". Write the secret into it.");
        } catch (IOException e) {
            problem(name, unreadable(file, e));
        }
        return Optional.empty();
    }

    /** What is wrong with a file that could not be read as text. */
    static String unreadable(Path file, IOException e) {
        return e instanceof NoSuchFileException
                ? "names a file that is not there: " + file + "."
                : "cannot be read: " + file + ". It must be a UTF-8 text file.";
    }

    /** The variable, and the flag that says the same, if there is one. */
    static String named(String name) {
        return name + ServeCommand.flagOf(name).map(flag -> " (" + flag + ")").orElse("");
    }

    /** Notes what is wrong with a setting: the rest of a sentence that begins with its names, and what to do. */
    void problem(String name, String text) {
        problems.add((hasFlags ? named(name) : name) + " " + text);
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }
}
