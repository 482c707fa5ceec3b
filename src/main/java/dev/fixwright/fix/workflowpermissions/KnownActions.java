package dev.fixwright.fix.workflowpermissions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What well-known actions need of the workflow's token, whatever they are told to do. */
final class KnownActions {
    private static final KnownActions ALL = read();

    private final Map<String, List<String>> grants;

    private KnownActions(Map<String, List<String>> grants) {
        this.grants = Map.copyOf(grants);
    }

    private static KnownActions read() {
        Map<String, List<String>> grants = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(KnownActions.class.getResourceAsStream("actions.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] words = line.strip().split(" ");
                        grants.put(words[0], List.of(words).subList(1, words.length));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownActions(grants);
    }

    /** The scopes with their access that an action needs, such as {@code issues:write}; empty for one that is not known. */
    static Optional<List<String>> grants(String action) {
        String name = action.toLowerCase(Locale.ROOT);
        while (true) {
            List<String> found = ALL.grants.get(name);
            if (found != null) {
                return Optional.of(
                        found.stream().filter(grant -> grant.contains(":")).toList());
            }
            int slash = name.lastIndexOf('/');
            if (slash <= name.indexOf('/')) {
                return Optional.empty();
            }
            name = name.substring(0, slash);
        }
    }
}
