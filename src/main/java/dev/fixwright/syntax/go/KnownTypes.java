package dev.fixwright.syntax.go;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What functions, methods and fields of well-known packages give: lines of {@code path.Type.name type,type}. */
final class KnownTypes {
    private static final Map<String, String[]> RESULTS = read();

    private KnownTypes() {}

    private static Map<String, String[]> read() {
        Map<String, String[]> results = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(KnownTypes.class.getResourceAsStream("known-types.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.strip().split("\\s+", 2);
                        String[] names = parts[0].split("\\|");
                        String owner = names[0].substring(0, names[0].lastIndexOf('.') + 1);
                        String path = names[0].substring(0, names[0].indexOf('.', names[0].lastIndexOf('/')) + 1);
                        for (String name : names) {
                            String whole = name.equals(names[0]) || name.contains("/")
                                    ? name
                                    : (name.contains(".") ? path : owner) + name;
                            results.put(whole, parts[1].split(","));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("known-types.txt cannot be read", e);
        }
        return results;
    }

    /** The type of one of the results; empty where it is not known. */
    static String result(String name, int place) {
        String[] types = RESULTS.getOrDefault(name, new String[0]);
        return place < types.length ? types[place] : "";
    }
}
