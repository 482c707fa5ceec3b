package dev.fixwright.syntax.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.fixwright.patch.Edit;
import dev.fixwright.source.Layout;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text of one object in a JSON file whose properties stand on lines of their own, in the order of their names. */
final class JsonObjectText {
    private static final JsonFactory JSON = new JsonFactory();
    /** The order in which npm writes what a lock file says of a package. */
    private static final List<String> ORDER = List.of("version", "integrity", "license");

    private final SourceFile file;
    private final Layout layout;
    private final Map<String, Integer> starts = new TreeMap<>();
    private int end = -1;

    /** @param path the names of the properties that lead from the top to the object */
    JsonObjectText(SourceFile file, String... path) throws UnknownLayoutException {
        this.file = file;
        this.layout = new Layout(file, Lines.of(file.text()), "  ");
        try (JsonParser json = JSON.createParser(file.text())) {
            read(json, List.of(path));
        } catch (IOException e) {
            throw new UnknownLayoutException(file.path() + " is no well-formed JSON");
        }
        if (starts.isEmpty() || end < 0 || !starts.values().stream().allMatch(layout::startsItsLine)) {
            throw new UnknownLayoutException(
                    file.path() + " has no `" + path[path.length - 1] + "` with a line for each");
        }
    }

    private void read(JsonParser json, List<String> path) throws IOException {
        Deque<String> open = new ArrayDeque<>();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            boolean inside = List.copyOf(open).equals(path);
            if (token == JsonToken.FIELD_NAME && inside) {
                starts.put(json.currentName(), (int) json.currentTokenLocation().getCharOffset());
            }
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                String name = json.getParsingContext().getParent().getCurrentName();
                if (!json.getParsingContext().getParent().inRoot()) {
                    open.addLast(name == null ? "[]" : name);
                }
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                if (inside) {
                    end = (int) json.currentTokenLocation().getCharOffset();
                }
                open.pollLast();
            }
        }
    }

    Edit insert(String name, String value) {
        return insertText(name, "\"" + value + "\"", indent());
    }

    Edit insert(String name, Map<String, String> value) {
        String indent = indent();
        String outer = layout.indentOf(end);
        String step = indent.substring(Math.min(outer.length(), indent.length()));
        StringBuilder text = new StringBuilder("{");
        String separator = "";
        for (String key : ORDER) {
            text.append(separator).append(layout.newLine()).append(indent).append(step);
            text.append('"').append(key).append("\": \"").append(value.get(key)).append('"');
            separator = ",";
        }
        return insertText(
                name, text.append(layout.newLine()).append(indent).append('}').toString(), indent);
    }

    private String indent() {
        return layout.indentOf(starts.values().iterator().next());
    }

    /** Before the first property whose name comes later, else after the last one. */
    private Edit insertText(String name, String value, String indent) {
        String property = "\"" + name + "\": " + value;
        for (Map.Entry<String, Integer> one : starts.entrySet()) {
            if (one.getKey().compareTo(name) > 0) {
                return Edit.insert(one.getValue(), property + "," + layout.newLine() + indent);
            }
        }
        int last = file.text().substring(0, end).stripTrailing().length();
        return Edit.insert(last, "," + layout.newLine() + indent + property);
    }
}
