package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.sqlinjection.PythonSqlSteps.Step;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlPiece;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.TextPiece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rewrites one call that runs SQL, and the statements that build its text. */
final class PythonSqlRewrite {
    static final String DONE =
            "The SQL text is constant now and the values are bound as parameters, so they can no longer change what the statement"
                    + " does.";
    static final String CONSTANT = "the SQL text is already constant";
    static final String NO_DRIVER =
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
        SyntaxNode bare = PythonFile.bare(argument);
        if (!bare.is("identifier")) {
            return single(argument);
        }
        List<Step> steps = PythonSqlSteps.of(file, bare);
        if (steps.isEmpty()) {
            return Attempt.declined(unseen(argument));
        }
        Attempt attempt = steps.size() == 1 && !PythonSqlSteps.changesBetween(file, steps.get(0), argument)
                ? single(steps.get(0).expression())
                : gathered(bare.text(), steps);
        Optional<String> elsewhere = PythonSqlSteps.otherUse(file, bare, steps);
        return attempt.fold(fix -> elsewhere.isPresent(), declined -> false)
                ? Attempt.declined(elsewhere.orElseThrow())
                : attempt;
    }

    private static String unseen(SyntaxNode text) {
        return "`" + PythonSite.words(text)
                + "` is not built in this function, so it cannot be seen which values the SQL text holds";
    }

    private Attempt single(SyntaxNode expression) {
        Optional<BuiltText> text = BuiltText.of(file, expression);
        Optional<String> declined = text.isEmpty() ? Optional.of(unseen(expression)) : objection(text.get());
        if (declined.isPresent()) {
            return Attempt.declined(declined.get());
        }
        Optional<String> list =
                values().areThere() || helper.isPresent() || sink.method().matches("text|read_sql.*|RawSQL")
                        ? Optional.empty()
                        : new PythonSqlList(file, edits).mark(text.orElseThrow(), style.orElseThrow());
        if (list.isPresent()) {
            values().pass(list.get());
            return PythonSite.fixed(
                    "sqlinjection",
                    edits,
                    "The SQL text has a marker for each value of the list, and the values are bound as parameters, so they can no"
                            + " longer change what the statement does.",
                    "The values are handed over as they are, no longer as text: check that the list is no iterator, which can"
                            + " be read only once.");
        }
        SqlPieceReading reading = reading(PythonSqlText.pieces(file, text.orElseThrow()));
        if (reading.obstacle().isPresent()) {
            return Attempt.declined(reading.obstacle().get());
        }
        PythonSqlValues values = values();
        Optional<List<String>> before = values.before(reading.markers().size());
        if (before.isEmpty()) {
            return Attempt.declined("the parameters that the statement already has cannot be matched with its text");
        }
        taken.addAll(PythonSqlText.names(text.get()));
        PythonSqlText sql = PythonSqlText.of(file, expression, text.get(), reading, style.orElseThrow(), taken);
        edits.replace(PythonFile.bare(expression), sql.written());
        List<String> all = new ArrayList<>();
        int next = 0;
        for (int index : sql.order()) {
            if (index >= 0) {
                all.add(sql.values().get(index));
            } else if (next < before.get().size()) {
                all.add(before.get().get(next++));
            }
        }
        values.pass(sql, all);
        return style.orElseThrow() == PythonSqlStyle.DOLLAR
                ? PythonSite.fixed(
                        "sqlinjection",
                        edits,
                        DONE,
                        "The driver takes only values of the column's own type: convert"
                                + " texts to numbers where the column holds numbers.")
                : PythonSite.fixed("sqlinjection", edits, DONE);
    }

    /** Django's {@code RawSQL} is a part of a statement. */
    private SqlPieceReading reading(List<SqlPiece> pieces) {
        return sink.method().equals("RawSQL")
                ? SqlPieceReading.after("SELECT x WHERE ", pieces)
                : SqlPieceReading.of(pieces, writesLiterals());
    }

    private boolean writesLiterals() {
        return style.orElseThrow() == PythonSqlStyle.PERCENT
                && sink.node()
                        .file()
                        .source()
                        .text()
                        .matches("(?s).*\\b(psycopg2|pymysql|MySQLdb|flask_mysqldb|mysql\\.connector)\\b.*");
    }

    /** Names the function of this file that runs the text, where the sink calls one. */
    PythonSqlRewrite through(PythonSqlHelper found) {
        helper = Optional.of(found);
        return this;
    }

    private PythonSqlValues values() {
        return new PythonSqlValues(file, edits, sink, style.orElseThrow(), helper);
    }

    private Optional<String> objection(BuiltText text) {
        if (text.obstacle().isPresent()) {
            return text.obstacle();
        }
        if (text.values().stream().allMatch(value -> value.constant().isPresent())) {
            return Optional.of(CONSTANT);
        }
        if (text.values().stream().allMatch(value -> value.constant().isPresent() || isMarkers(value))) {
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

    private Attempt gathered(String name, List<Step> steps) {
        boolean constant = steps.stream()
                .flatMap(
                        step -> BuiltText.of(file, step.expression()).map(BuiltText::values).orElse(List.of()).stream())
                .allMatch(value -> value.constant().isPresent()
                        || value.expression().text().equals(name));
        if (constant) {
            return Attempt.declined(CONSTANT);
        }
        return style.isEmpty()
                ? Attempt.declined(NO_DRIVER)
                : new PythonSqlGathering(file, edits, values(), style.get(), name).attempt(steps);
    }
}
