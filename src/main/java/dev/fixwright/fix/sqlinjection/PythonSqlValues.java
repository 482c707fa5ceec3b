package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands the values of a text to the call that runs it. */
final class PythonSqlValues {
    private final PythonFile file;
    private final SyntaxEdits edits;
    private final PythonCall sink;
    private final PythonSqlStyle style;
    private final boolean takesEach;
    private final Optional<SyntaxNode> given;

    PythonSqlValues(
            PythonFile file,
            SyntaxEdits edits,
            PythonCall sink,
            PythonSqlStyle style,
            Optional<PythonSqlHelper> helper) {
        this.file = file;
        this.edits = edits;
        this.sink = sink;
        this.style = style;
        this.takesEach = helper.filter(PythonSqlHelper::takesEach).isPresent();
        this.given = helper.isPresent()
                ? sink.arguments().stream().skip(1).findFirst()
                : sink.method().startsWith("read_sql") ? sink.keyword("params") : sink.argument(1, "params");
    }

    /** Whether the call takes other parameters already, or may do so. */
    boolean areThere() {
        return given.isPresent() || sink.spreads();
    }

    /** Whether all of them can be handed over as one list, or one dictionary. */
    boolean isOne() {
        return !style.counts() && !takesEach;
    }

    private boolean isBoundToText() {
        return style == PythonSqlStyle.NAMED && sink.method().equals("text");
    }

    /** The parameters that the statement has already, one for each marker; empty where they are not all known. */
    Optional<List<String>> before(int markers) {
        if (isBoundToText()
                || (markers == 0 && given.filter(list -> !list.is("none")).isEmpty())) {
            return Optional.of(List.of());
        }
        return given.filter(list -> list.is("tuple", "list")
                        && list.parts().size() == markers
                        && isOne()
                        && style != PythonSqlStyle.NAMED
                        && !sink.method().equals("executemany"))
                .map(list -> list.parts().stream().map(SyntaxNode::text).toList());
    }

    /** Hands over the values of one text. */
    void pass(PythonSqlText sql, List<String> values) {
        if (style == PythonSqlStyle.NAMED) {
            named(joined(sql, "\"", "\": "), joined(sql, "", "="));
        } else if (style == PythonSqlStyle.DOLLAR || takesEach) {
            values.forEach(value -> sink.append(edits, value));
        } else {
            give(sink.method().equals("raw") ? "[" + String.join(", ", values) + "]" : tuple(values));
        }
    }

    /** Hands over a variable with all the values. */
    void pass(String variable) {
        if (style == PythonSqlStyle.NAMED) {
            named("**" + variable, "**" + variable);
        } else {
            give(variable);
        }
    }

    private void give(String values) {
        if (given.isPresent()) {
            edits.replace(given.get(), values);
        } else {
            sink.append(edits, sink.method().startsWith("read_sql") ? "params=" + values : values);
        }
    }

    private static String tuple(List<String> values) {
        return "(" + String.join(", ", values) + (values.size() == 1 ? ",)" : ")");
    }

    private static String joined(PythonSqlText sql, String before, String after) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sql.names().size(); i++) {
            pairs.add(before + sql.names().get(i) + after + sql.values().get(i));
        }
        return String.join(", ", pairs);
    }

    /** SQLAlchemy's parameters: given to the call that runs the text, or bound to the text itself. */
    private void named(String pairs, String keywords) {
        String dictionary = pairs.startsWith("**") ? pairs.substring(2) : "{" + pairs + "}";
        if (!isBoundToText()) {
            String text = new PythonImports(file, edits).member("sqlalchemy", "text", sink.node());
            SyntaxNode argument = sink.arguments().get(0);
            edits.insert(argument.start(), text + "(").insert(argument.end(), ")");
            sink.append(edits, dictionary);
            return;
        }
        Optional<PythonCall> runs = sink.node()
                .around("call")
                .map(call -> new PythonCall(file, call))
                .filter(call -> call.method().matches("execute|scalars?")
                        && call.arguments().get(0) == sink.node());
        Optional<SyntaxNode> there = runs.flatMap(call -> call.argument(1, "params"))
                .filter(found -> found.is("dictionary") && !found.parts().isEmpty());
        if (there.isPresent()) {
            List<SyntaxNode> parts = there.get().parts();
            edits.insert(parts.get(parts.size() - 1).end(), ", " + pairs);
        } else if (runs.filter(call -> call.arguments().size() == 1).isPresent()) {
            runs.get().append(edits, dictionary);
        } else {
            edits.insert(sink.node().end(), ".bindparams(" + keywords + ")");
        }
    }
}
