package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.sqlinjection.PythonSqlSteps.Step;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding.Kind;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SQL text that several statements build: its values are gathered beside it, in a list or by their names. */
final class PythonSqlGathering {
    private final PythonFile file;
    private final SyntaxEdits edits;
    private final PythonSqlValues values;
    private final PythonSqlStyle style;
    private final String name;
    private final String params;
    private final Set<String> taken = new HashSet<>();

    PythonSqlGathering(PythonFile file, SyntaxEdits edits, PythonSqlValues values, PythonSqlStyle style, String name) {
        this.file = file;
        this.edits = edits;
        this.values = values;
        this.style = style;
        this.name = name;
        this.params = edits.freshName("params");
    }

    Attempt attempt(List<Step> steps) {
        if (values.areThere()) {
            return Attempt.declined(
                    "`" + name + "` is built by several statements, and parameters are handed over with it"
                            + " already, among which new ones have no certain place");
        }
        if (!values.isOne()) {
            return Attempt.declined(
                    "`" + name + "` is built by several statements, and its parameters are counted or handed"
                            + " over one by one, so that they cannot be gathered");
        }
        steps.forEach(step ->
                BuiltText.of(file, step.expression()).ifPresent(text -> taken.addAll(PythonSqlText.names(text))));
        SqlPieceReading reading = SqlPieceReading.of(List.of());
        for (Step step : steps) {
            SyntaxNode statement = PythonFile.statement(step.binding().name());
            Optional<BuiltText> text = BuiltText.of(file, step.expression())
                    .filter(found -> found.obstacle().isEmpty());
            if (text.isEmpty()) {
                return unseen(statement);
            }
            int first = step.begins() || step.binding().is(Kind.AUGMENTED) ? 0 : 1;
            List<SqlPieceReading.SqlPiece> pieces = PythonSqlText.pieces(file, text.get());
            reading = step.begins() ? SqlPieceReading.of(pieces) : reading.then(pieces, first);
            if (reading.obstacle().isPresent()) {
                return Attempt.declined(reading.obstacle().get());
            }
            PythonSqlText sql = PythonSqlText.of(file, step.expression(), text.get(), reading, style, taken);
            boolean adds = step.begins() || !sql.values().isEmpty();
            if (adds && !file.standsAlone(statement)) {
                return unseen(statement);
            }
            edits.replace(PythonFile.bare(step.expression()), sql.written());
            gather(statement, step.begins(), sql);
        }
        values.pass(params);
        return PythonSite.fixed("sqlinjection", edits, PythonSqlRewrite.DONE);
    }

    private static Attempt unseen(SyntaxNode statement) {
        return Attempt.declined(
                "it cannot be seen which values `" + PythonSite.words(statement) + "` brings into the SQL text");
    }

    /** Puts the values of one statement beside the text. */
    private void gather(SyntaxNode statement, boolean begins, PythonSqlText sql) {
        boolean named = style == PythonSqlStyle.NAMED;
        List<String> members = new ArrayList<>();
        for (int i = 0; i < sql.values().size(); i++) {
            members.add((named ? "\"" + sql.names().get(i) + "\": " : "")
                    + sql.values().get(i));
        }
        String all = String.join(", ", members);
        if (begins) {
            edits.insertAfter(statement, params + " = " + (named ? "{" + all + "}" : "[" + all + "]"));
        } else if (named && !members.isEmpty()) {
            edits.insertAfter(statement, params + ".update({" + all + "})");
        } else if (members.size() == 1) {
            edits.insertAfter(statement, params + ".append(" + all + ")");
        } else if (!members.isEmpty()) {
            edits.insertAfter(statement, params + ".extend([" + all + "])");
        }
    }
}
