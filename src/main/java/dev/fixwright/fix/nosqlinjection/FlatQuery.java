package dev.fixwright.fix.nosqlinjection;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.fix.NeverNull;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query written as JSON that holds names with one value each and nothing else. */
final class FlatQuery {
    private static final Pattern PAIR = Pattern.compile("\\s*(?:\"([\\w.]+)\"|'([\\w.]+)'|([A-Za-z_]\\w*))\\s*:\\s*"
            + "(?:\u0001(\\d+)\u0001|(-?\\d{1,9}|-?\\d+\\.\\d+|true|false)|'([^'\\\\]*)'|\"([^\"\\\\]*)\")\\s*");

    private final JavaFile file;
    private final List<Part> parts;
    private final List<Slot> slots;

    FlatQuery(JavaFile file, List<Part> parts, List<Slot> slots) {
        this.file = file;
        this.parts = parts;
        this.slots = slots;
    }

    /** The query as an object of a class that takes names and values. */
    Optional<String> made(String type) {
        Optional<String> text = held();
        if (text.isEmpty() || !text.get().strip().matches("(?s)\\{.*}")) {
            return Optional.empty();
        }
        String body = text.get().strip();
        body = body.substring(1, body.length() - 1);
        List<String> pairs = new ArrayList<>();
        Matcher pair = PAIR.matcher(body);
        int at = 0;
        while (at < body.length()) {
            if (!pair.region(at, body.length()).lookingAt()) {
                return Optional.empty();
            }
            pairs.add(pair(pair));
            at = pair.end();
            if (at < body.length() && body.charAt(at++) != ',') {
                return Optional.empty();
            }
        }
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of("new " + type + "(" + String.join(").append(", pairs) + ")");
    }

    private String pair(Matcher pair) {
        String name = first(pair, 1, 2, 3);
        String value = pair.group(4) != null
                ? expression(slots.get(Integer.parseInt(pair.group(4))))
                : pair.group(5) != null ? pair.group(5) : Slot.quote(first(pair, 6, 7));
        return Slot.quote(name) + ", " + value;
    }

    private static String first(Matcher pair, int... groups) {
        for (int group : groups) {
            if (pair.group(group) != null) {
                return pair.group(group);
            }
        }
        return "";
    }

    /** The text with a mark in the place of each value. */
    private Optional<String> held() {
        StringBuilder text = new StringBuilder();
        int slot = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int from = 0;
            while (slot < slots.size() && slots.get(slot).firstPart() == i) {
                Slot next = slots.get(slot);
                if (part instanceof Text constant) {
                    text.append(constant.value(), from, next.firstChar());
                }
                text.append('\u0001').append(slot++).append('\u0001');
                i = next.lastPart();
                part = parts.get(i);
                from = part instanceof Text ? next.endChar() : 0;
            }
            if (!(part instanceof Text constant)) {
                return Optional.empty();
            }
            text.append(constant.value().substring(from));
        }
        return Optional.of(text.toString());
    }

    private String expression(Slot slot) {
        List<Object> pieces = slot.pieces(parts, '\0');
        String written = slot.expression(file, parts, '\0');
        boolean text = pieces.size() > 1
                || (file.types().isString((Expression) pieces.get(0))
                        && new NeverNull(file).is((Expression) pieces.get(0)));
        return text ? written : "String.valueOf(" + written + ")";
    }
}
