package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conditions in SQL that Django's {@code extra} adds to a query: their values go into {@code params}. */
final class PythonDjangoExtra {
    private final PythonSite site;
    private final PythonCall call;

    PythonDjangoExtra(PythonSite site, PythonCall call) {
        this.site = site;
        this.call = call;
    }

    Attempt attempt() {
        Optional<SyntaxNode> where = call.keyword("where").filter(value -> value.is("list"));
        if (where.isEmpty()) {
            return Attempt.declined("`extra` takes parts of SQL text here that are no conditions by themselves:"
                    + " say it with `filter` or `annotate`");
        }
        if (call.keyword("params").isPresent() || call.spreads()) {
            return Attempt.declined(
                    "`extra` is given parameters already, or may be, among which new ones have no certain place");
        }
        SyntaxEdits edits = site.edit();
        List<String> values = new ArrayList<>();
        List<SyntaxNode> others = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (SyntaxNode condition : where.get().parts()) {
            Optional<BuiltText> text = BuiltText.of(site.file(), condition)
                    .filter(found -> found.obstacle().isEmpty());
            if (text.isEmpty()) {
                return Attempt.declined(
                        "`" + PythonSite.words(condition) + "` is not built here, so its values cannot be told");
            }
            SqlPieceReading reading =
                    SqlPieceReading.after("SELECT x FROM x WHERE ", PythonSqlText.pieces(site.file(), text.get()));
            if (reading.obstacle().isPresent()) {
                return Attempt.declined(reading.obstacle().get());
            }
            if (reading.slots().isEmpty()) {
                others.add(condition);
            } else {
                PythonSqlText sql =
                        PythonSqlText.of(site.file(), condition, text.get(), reading, PythonSqlStyle.PERCENT, taken);
                edits.replace(condition, sql.written());
                values.addAll(sql.values());
            }
        }
        if (values.isEmpty()) {
            return Attempt.declined("the conditions are already constant");
        }
        others.stream()
                .filter(condition -> condition.text().contains("%"))
                .forEach(condition -> edits.replace(condition, condition.text().replace("%", "%%")));
        call.append(edits, "params=[" + String.join(", ", values) + "]");
        return PythonSite.fixed(
                "sqlinjection",
                edits,
                "The values are handed to the database beside the condition, so that no part of them is SQL.");
    }
}
