package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The composed text that a sink is given, read as SQL.
 *
 * @param argument the sink's argument
 * @param returned the method that puts it together, where that is another one
 * @param array the array by which callers hand over its values; empty where the text itself shows them
 */
record SqlText(
        JavaFile file,
        Expression argument,
        StringParts parts,
        SqlReading reading,
        Optional<ReturnedText> returned,
        Optional<String> array) {
    private static final int MAX_EXPANSIONS = 8;

    static SqlText of(JavaSite site, Expression argument, boolean doubleQuotesHoldText) {
        JavaFile file = site.file();
        List<String> before = ArgumentCall.before(file, argument);
        StringParts parts = StringParts.of(file, argument);
        SqlReading reading = SqlScanner.read(file, parts, doubleQuotesHoldText, before);
        for (int i = 0; i < MAX_EXPANSIONS; i++) {
            Optional<StringParts> expanded = expand(file, parts, reading);
            if (expanded.isEmpty()) {
                break;
            }
            parts = expanded.get();
            reading = SqlScanner.read(file, parts, doubleQuotesHoldText, before);
        }
        Optional<ReturnedText> returned = isWhole(parts) ? ReturnedText.of(file, argument) : Optional.empty();
        if (returned.isPresent()) {
            StringParts made = returned.get().parts();
            return new SqlText(
                    file,
                    argument,
                    made,
                    SqlScanner.read(file, made, doubleQuotesHoldText, before),
                    returned,
                    Optional.empty());
        }
        return new SqlText(file, argument, parts, reading, Optional.empty(), Optional.empty());
    }

    /** The text with its variables left as they are, though they be pieces of SQL. */
    static SqlText whole(JavaSite site, Expression argument, boolean doubleQuotesHoldText) {
        JavaFile file = site.file();
        List<String> before = ArgumentCall.before(file, argument);
        StringParts parts = StringParts.of(file, argument);
        SqlReading reading = SqlScanner.read(file, parts, doubleQuotesHoldText, before);
        return new SqlText(file, argument, parts, reading, Optional.empty(), Optional.empty());
    }

    private static boolean isWhole(StringParts parts) {
        return parts.parts().size() == 1 && parts.parts().get(0) instanceof Value;
    }

    /** The same text, whose values its callers hand over. */
    SqlText passed(String name) {
        return new SqlText(file, argument, parts, reading, returned, Optional.of(name));
    }

    /** A value's expression as it can be written beside the sink. */
    String written(Expression value) {
        return returned.map(found -> found.given(value)).orElseGet(() -> file.text(value));
    }

    /** The text with its first variable that is itself a piece of SQL taken apart. */
    private static Optional<StringParts> expand(JavaFile file, StringParts text, SqlReading reading) {
        for (int index : reading.unexpanded()) {
            Expression node = text.parts().get(index).node();
            if (text.parts().get(index).hole().isEmpty()
                    && !(node instanceof NameExpr && text.parts().size() == 1)) {
                StringParts inner = StringParts.of(file, node);
                boolean isSql = inner.parts().stream().anyMatch(SqlText::isSql);
                if (isSql && inner.obstacle().isEmpty()) {
                    return Optional.of(text.expanded(index, inner));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSql(Part part) {
        return part instanceof Text text && text.value().matches("(?s).*['\\s(=].*");
    }

    /** Whether the text has no values but those that it may keep. */
    boolean isSafe() {
        return !isWhole(parts)
                && reading.obstacle().isEmpty()
                && reading.slots().isEmpty()
                && reading.checks().isEmpty();
    }

    /** Why there is nothing to bind, or why it cannot be bound; empty where the text can be fixed. */
    Optional<String> refusal() {
        if (isWhole(parts)) {
            return Optional.of("the whole SQL text comes from `"
                    + file.text(parts.parts().get(0).node()) + "`, and no constant text shows which values to bind");
        }
        if (reading.obstacle().isPresent()) {
            return reading.obstacle();
        }
        if (returned.isPresent() && !reading.checks().isEmpty()) {
            return Optional.of(kept() + " is put into the SQL text by another method, and cannot be bound");
        }
        if (!reading.slots().isEmpty()) {
            return written();
        }
        if (!reading.checks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                parts.values().isEmpty()
                        ? "the SQL text is already constant: no value is put into it"
                        : "the SQL text needs no fix: only numbers and checked names are put into it");
    }

    /** Objects to a value that brings SQL of its own: quotes around it, or the word NULL. */
    private Optional<String> written() {
        QuotedText quoting = new QuotedText(file);
        return reading.slots().stream()
                .filter(slot -> !slot.quoted())
                .flatMap(slot -> slot.slot().values(parts.parts()).stream())
                .map(Value::node)
                .filter(value -> quoting.bringsSql(value) && quoting.bare(value).isEmpty())
                .findFirst()
                .map(
                        value -> "`" + file.text(value)
                                + "` brings quotes or a NULL of its own into the SQL text, so it is not a single value to bind");
    }

    /** What the text keeps, checked, as people read it; empty where all values are bound. */
    String kept() {
        return reading.checks().stream()
                .map(check -> "`" + file.text(parts.parts().get(check.part()).node()) + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether all parameters that are there already stand in parts of the text that are always there, once. */
    boolean markersAreSure() {
        int from = 0;
        for (StringParts.Step step : parts.steps()) {
            int first = from;
            int end = from + step.parts().size();
            boolean holds =
                    reading.markers().stream().anyMatch(marker -> first <= marker.part() && marker.part() < end);
            if (holds && step.conditional()) {
                return false;
            }
            from = end;
        }
        return true;
    }

    List<SqlValue> values() {
        return reading.slots().stream().map(slot -> SqlValue.of(this, slot)).toList();
    }

    /** The place-holders of JDBC, one for each slot. */
    List<String> questionMarks() {
        return reading.slots().stream()
                .map(slot -> slot.cast().isEmpty() ? "?" : "CAST(? AS " + slot.cast() + ")")
                .toList();
    }
}
