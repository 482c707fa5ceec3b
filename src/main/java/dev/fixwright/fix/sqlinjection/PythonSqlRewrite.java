package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.sqlinjection.PythonSqlSteps.Step;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding.Kind;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.TextPiece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rewrites one call that runs SQL, and the statements that build its text. */
final class PythonSqlRewrite {
    private static final String DONE =
            "The SQL text is constant now and the values are bound as parameters, so they can no longer change what the statement"
                    + " does.";

    private static final String CONSTANT = "the SQL text is already constant";
    private static final String NO_DRIVER =
            "it cannot be told which database driver runs this statement, and drivers differ in how they mark parameters";

    private final PythonFile file;
    private final PythonCall sink;
    private final Optional<PythonSqlStyle> style;
    private final SyntaxEdits edits;
    private final Set<String> taken = new HashSet<>();
    private Optional<PythonSqlHelper> helper = Optional.empty();

    PythonSqlRewrite(PythonSite site, PythonCall sink, Optional<PythonSqlStyle> style) {
        this.file = site.file();
        this.sink = sink;
        this.style = style;
        this.edits = site.edit();
    }

    Attempt attempt() {
        SyntaxNode argument = sink.arguments().get(0);
        if (argument.is("keyword_argument", "list_splat", "dictionary_splat")) {
            argument = argument.child("value").orElse(argument);
        }
        boolean named = PythonFile.bare(argument).is("identifier");
        List<Step> steps = named ? PythonSqlSteps.of(file, PythonFile.bare(argument)) : List.of();
        if (named && steps.isEmpty()) {
            return Attempt.declined("`" + PythonSite.words(argument)
                    + "` is not built in this function, so it cannot be seen which values the SQL text holds");
        }
        if (steps.size() == 1 && !PythonSqlSteps.changesBetween(file, steps.get(0), argument)) {
            return single(steps.get(0).expression());
        }
        return named ? gathered(PythonFile.bare(argument).text(), steps) : single(argument);
    }

    private Attempt single(SyntaxNode expression) {
        Optional<BuiltText> text = BuiltText.of(file, expression);
        Optional<String> declined = objection(expression, text);
        if (declined.isPresent()) {
            return Attempt.declined(declined.get());
        }
        SqlPieceReading reading = SqlPieceReading.of(PythonSqlText.pieces(file, text.orElseThrow()));
        if (reading.obstacle().isPresent()) {
            return Attempt.declined(reading.obstacle().get());
        }
        if (reading.slots().isEmpty()) {
            return Attempt.declined(CONSTANT);
        }
        Optional<SyntaxNode> given = given();
        boolean mixed = !reading.markers().isEmpty() || given.isPresent();
        Optional<List<String>> before = given.map(PythonSqlRewrite::elements).orElse(Optional.of(List.of()));
        boolean each = helper.filter(PythonSqlHelper::takesEach).isPresent() && given.isPresent();
        boolean fits = !each
                && before.isPresent()
                && before.get().size() == reading.markers().size()
                && !(mixed && style().counts());
        if (!fits || (mixed && style() == PythonSqlStyle.NAMED)) {
            return Attempt.declined("the parameters that the statement already has cannot be matched with its text");
        }
        PythonSqlText sql = PythonSqlText.of(file, expression, text.get(), reading, style(), taken);
        edits.replace(PythonFile.bare(expression), sql.written());
        List<String> values = new ArrayList<>();
        int next = 0;
        for (int index : sql.order()) {
            values.add(index < 0 ? before.get().get(next++) : sql.values().get(index));
        }
        pass(sql, values, given);
        return style() == PythonSqlStyle.DOLLAR
                ? PythonSite.fixed(
                        "sqlinjection",
                        edits,
                        DONE,
                        "The driver takes only values of the column's own type: convert"
                                + " texts to numbers where the column holds numbers.")
                : PythonSite.fixed("sqlinjection", edits, DONE);
    }

    /** Names the function of this file that runs the text, where the sink calls one. */
    PythonSqlRewrite through(PythonSqlHelper found) {
        helper = Optional.of(found);
        return this;
    }

    private PythonSqlStyle style() {
        return style.orElseThrow();
    }

    private Optional<String> objection(SyntaxNode expression, Optional<BuiltText> text) {
        if (text.isEmpty()) {
            return Optional.of("`" + PythonSite.words(expression)
                    + "` is not built in this function, so it cannot be seen which values the SQL text holds");
        }
        if (text.get().obstacle().isPresent()) {
            return text.get().obstacle();
        }
        if (text.get().values().stream().allMatch(value -> value.constant().isPresent())) {
            return Optional.of(CONSTANT);
        }
        if (text.get().values().stream().allMatch(value -> value.constant().isPresent() || isMarkers(value))) {
            return Optional.of("the values of the list are already bound one by one");
        }
        if (style.isEmpty()) {
            return Optional.of(NO_DRIVER);
        }
        return sink.spreads()
                ? Optional.of("the arguments of `" + PythonSite.words(sink.function()) + "` are not all known")
                : Optional.empty();
    }

    /** Markers of parameters, as many as there are values: {@code ", ".join("?" for _ in ids)}. */
    private boolean isMarkers(TextPiece value) {
        String text = file.resolve(value.expression()).text();
        return text.matches("(?s)['\"],\\s*['\"]\\.join\\(\\s*[\\[(]?['\"](\\?|%s)['\"].*");
    }

    /** The parameters that the sink is given already. */
    private Optional<SyntaxNode> given() {
        if (helper.isPresent()) {
            return sink.arguments().size() > 1 ? Optional.of(sink.arguments().get(1)) : Optional.empty();
        }
        return sink.method().startsWith("read_sql") ? sink.keyword("params") : sink.argument(1, "params");
    }

    private static Optional<List<String>> elements(SyntaxNode parameters) {
        return parameters.is("tuple", "list")
                ? Optional.of(parameters.parts().stream().map(SyntaxNode::text).toList())
                : Optional.empty();
    }

    private void pass(PythonSqlText sql, List<String> values, Optional<SyntaxNode> given) {
        if (style() == PythonSqlStyle.NAMED) {
            named(dictionary(sql), keywords(sql));
        } else if (style() == PythonSqlStyle.DOLLAR
                || helper.filter(PythonSqlHelper::takesEach).isPresent()) {
            values.forEach(value -> sink.append(edits, value));
        } else {
            give(sink.method().equals("raw") ? "[" + String.join(", ", values) + "]" : tuple(values), given);
        }
    }

    private void give(String values, Optional<SyntaxNode> given) {
        if (given.isPresent()) {
            edits.replace(given.get(), values);
        } else {
            sink.append(edits, sink.method().startsWith("read_sql") ? "params=" + values : values);
        }
    }

    private static String tuple(List<String> values) {
        return "(" + String.join(", ", values) + (values.size() == 1 ? ",)" : ")");
    }

    private static String dictionary(PythonSqlText sql) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sql.names().size(); i++) {
            pairs.add("\"" + sql.names().get(i) + "\": " + sql.values().get(i));
        }
        return "{" + String.join(", ", pairs) + "}";
    }

    private static String keywords(PythonSqlText sql) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sql.names().size(); i++) {
            pairs.add(sql.names().get(i) + "=" + sql.values().get(i));
        }
        return String.join(", ", pairs);
    }

    /** SQLAlchemy's parameters: given to the call that runs the text, or bound to the text itself. */
    private void named(String dictionary, String keywords) {
        if (!sink.method().equals("text")) {
            String text = new PythonImports(file, edits).member("sqlalchemy", "text", sink.node());
            SyntaxNode argument = sink.arguments().get(0);
            edits.insert(argument.start(), text + "(").insert(argument.end(), ")");
            sink.append(edits, dictionary);
            return;
        }
        Optional<PythonCall> runs = sink.node()
                .around("call")
                .map(call -> new PythonCall(file, call))
                .filter(call -> call.arguments().equals(List.of(sink.node()))
                        && call.method().matches("execute|scalars?"));
        if (runs.isPresent()) {
            runs.get().append(edits, dictionary);
        } else {
            edits.insert(sink.node().end(), ".bindparams(" + keywords + ")");
        }
    }

    /** A text that several statements build: its values are gathered in a list beside it. */
    private Attempt gathered(String name, List<Step> steps) {
        boolean constant = steps.stream()
                .flatMap(
                        step -> BuiltText.of(file, step.expression()).map(BuiltText::values).orElse(List.of()).stream())
                .allMatch(value -> value.constant().isPresent()
                        || value.expression().text().equals(name));
        if (constant) {
            return Attempt.declined(CONSTANT);
        }
        if (style.isEmpty()) {
            return Attempt.declined(NO_DRIVER);
        }
        if (style().counts()
                || style() == PythonSqlStyle.NAMED
                || given().isPresent()
                || helper.filter(PythonSqlHelper::takesEach).isPresent()) {
            return Attempt.declined(
                    "`" + name + "` is built by several statements, and its parameters are counted or named, so that"
                            + " they cannot be gathered one by one");
        }
        if (!steps.get(0).begins()) {
            return Attempt.declined("it cannot be seen where the text in `" + name + "` begins");
        }
        String list = edits.freshName("params");
        SqlPieceReading reading = SqlPieceReading.of(List.of());
        int values = 0;
        for (Step step : steps) {
            SyntaxNode statement = PythonFile.statement(step.binding().name());
            Optional<BuiltText> text = BuiltText.of(file, step.expression());
            if (text.isEmpty() || text.get().obstacle().isPresent() || !file.standsAlone(statement)) {
                return Attempt.declined("it cannot be seen which values `" + PythonSite.words(statement)
                        + "` brings into the SQL text");
            }
            int first = step.begins() || step.binding().is(Kind.AUGMENTED) ? 0 : 1;
            reading = step.begins()
                    ? SqlPieceReading.of(PythonSqlText.pieces(file, text.get()))
                    : reading.then(PythonSqlText.pieces(file, text.get()), first);
            if (reading.obstacle().isPresent() || !reading.markers().isEmpty()) {
                return Attempt.declined(reading.obstacle().orElse("`" + name + "` already has parameters of its own"));
            }
            PythonSqlText sql = PythonSqlText.of(file, step.expression(), text.get(), reading, style(), taken);
            values += sql.values().size();
            edits.replace(PythonFile.bare(step.expression()), sql.written());
            PythonSqlSteps.gather(edits, statement, step.begins(), list, sql.values());
        }
        if (values == 0) {
            return Attempt.declined(CONSTANT);
        }
        give(list, Optional.empty());
        return PythonSite.fixed("sqlinjection", edits, DONE);
    }
}
