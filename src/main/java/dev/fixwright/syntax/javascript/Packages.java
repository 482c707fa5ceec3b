package dev.fixwright.syntax.javascript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the {@code package.json} files from a file's folder upwards say. */
public final class Packages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of("dependencies", "devDependencies", "peerDependencies");

    private final Map<String, String> versions;
    private final boolean isModule;

    private Packages(Map<String, String> versions, boolean isModule) {
        this.versions = versions;
        this.isModule = isModule;
    }

    public static Packages of(SourceTree tree, SourcePath path) {
        Map<String, String> versions = new LinkedHashMap<>();
        List<JsonNode> found = new ArrayList<>();
        String folder = path.folder();
        while (true) {
            tree.read(SourcePath.of(folder + "package.json"))
                    .flatMap(file -> parse(file.text()))
                    .ifPresent(found::add);
            if (folder.isEmpty()) {
                break;
            }
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        for (JsonNode one : found) {
            LISTS.forEach(list -> one.path(list)
                    .properties()
                    .forEach(entry -> versions.putIfAbsent(
                            entry.getKey(), entry.getValue().asText())));
        }
        boolean isModule =
                !found.isEmpty() && found.get(0).path("type").asText().equals("module");
        return new Packages(versions, isModule);
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    public boolean has(String name) {
        return versions.containsKey(name);
    }

    /** The first number of a package's version, as far as one is written. */
    public Optional<Integer> major(String name) {
        String digits = versions.getOrDefault(name, "").replaceFirst("^\\D*(\\d{1,6}).*$", "$1");
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** The second number of the version of a package that is still at 0, or a very high one for one that is not. */
    public Optional<Integer> minor(String name) {
        String digits = versions.getOrDefault(name, "").replaceFirst("^\\D*0\\.(\\d{1,6}).*$", "$1");
        return digits.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(digits))
                : major(name).filter(number -> number > 0).map(number -> Integer.MAX_VALUE);
    }

    /** Whether files without a telling extension are modules with {@code import} and {@code export}. */
    public boolean isModule() {
        return isModule;
    }
}
