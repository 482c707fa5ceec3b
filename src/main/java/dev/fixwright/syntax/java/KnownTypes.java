package dev.fixwright.syntax.java;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The few types of well-known libraries that fixers must recognise, read from {@code known-types.txt}: their supertypes and
 * what their methods return. The file's first lines explain its form.
 */
final class KnownTypes {
    private static final KnownTypes KNOWN = read();

    private final Map<String, List<String>> supertypes = new HashMap<>();
    private final Map<String, String> returns = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private KnownTypes() {}

    static boolean names(String type) {
        return KNOWN.names.contains(type);
    }

    static List<String> supertypes(String type) {
        return KNOWN.supertypes.getOrDefault(type, List.of());
    }

    /** What a method of exactly this type returns. */
    static Optional<String> returned(String type, String method) {
        return Optional.ofNullable(KNOWN.returns.get(type + "#" + method));
    }

    private static KnownTypes read() {
        try (InputStream file = KnownTypes.class.getResourceAsStream("known-types.txt")) {
            if (file == null) {
                throw new IllegalStateException("known-types.txt is missing");
            }
            KnownTypes known = new KnownTypes();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .forEach(known::add);
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read known-types.txt", e);
        }
    }

    private void add(String line) {
        String[] words = line.strip().split("\\s+");
        if (words[0].startsWith("javax.servlet.")) {
            add(words);
            for (int i = 0; i < words.length; i++) {
                words[i] = words[i].replaceFirst("^javax\\.", "jakarta.");
            }
        }
        add(words);
    }

    private void add(String[] words) {
        names.add(words[0]);
        if (words.length >= 3 && words[1].equals("<")) {
            List<String> parents = supertypes.computeIfAbsent(words[0], type -> new ArrayList<>());
            for (int i = 2; i < words.length; i++) {
                parents.add(words[i]);
                names.add(words[i]);
            }
        } else if (words.length == 3) {
            returns.put(words[0] + "#" + words[1], words[2]);
        } else if (words.length != 1) {
            throw new IllegalStateException("known-types.txt: cannot read the line " + String.join(" ", words));
        }
    }
}
