package dev.fixwright.fix.workflowinjection;

import dev.fixwright.syntax.actions.Expression;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlNode;
import dev.fixwright.syntax.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A script in a scalar of a workflow, with the changes to it; offsets count in the script's own text. */
final class ScriptBody {
    private record Change(int start, int end, String text) {}

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f\\x85]");

    private final YamlNode node;
    private final boolean quoted;
    private final String text;
    private final int base;
    private final List<Change> changes = new ArrayList<>();

    ScriptBody(YamlNode node) {
        this.node = node;
        this.quoted = node.style() == Style.SINGLE_QUOTED || node.style() == Style.DOUBLE_QUOTED;
        boolean block = node.style() == Style.LITERAL || node.style() == Style.FOLDED;
        int header = block ? node.text().indexOf('\n') + 1 : 0;
        this.text = quoted ? node.value() : node.text().substring(header);
        this.base = node.start() + header;
    }

    /** Whether it can be written back: quoted scalars of several lines are laid out in ways that would be lost. */
    boolean isWritable() {
        return !quoted || node.text().indexOf('\n') < 0;
    }

    String text() {
        return text;
    }

    List<Expression> expressions() {
        return Expression.in(text);
    }

    /** Where the expressions begin and end. */
    Map<Integer, Integer> stops() {
        Map<Integer, Integer> stops = new TreeMap<>();
        expressions().forEach(expression -> stops.put(expression.start(), expression.end()));
        return stops;
    }

    /** Where a place stands in the file; where the scalar begins, if it is quoted. */
    int inFile(int offset) {
        return quoted ? node.start() : base + offset;
    }

    boolean isQuoted() {
        return quoted;
    }

    void replace(int start, int end, String with) {
        changes.add(new Change(start, end, with));
    }

    /** The white space before the first line, which a line put before it needs too. */
    String indent() {
        int first = 0;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        return text.substring(0, first);
    }

    String newLine() {
        return quoted ? "; " : node.file().source().lineEnding();
    }

    void writeTo(YamlEdits edits) {
        if (!quoted) {
            changes.forEach(change -> edits.replace(base + change.start(), base + change.end(), change.text()));
            return;
        }
        StringBuilder changed = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(Change::start).reversed())
                .forEach(change -> changed.replace(change.start(), change.end(), change.text()));
        edits.replace(
                node,
                node.style() == Style.SINGLE_QUOTED
                        ? "'" + changed.toString().replace("'", "''") + "'"
                        : "\"" + escaped(changed.toString()) + "\"");
    }

    private static String escaped(String text) {
        String plain = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return CONTROL.matcher(plain)
                .replaceAll(sign ->
                        "\\\\x" + HexFormat.of().toHexDigits((byte) sign.group().charAt(0)));
    }
}
