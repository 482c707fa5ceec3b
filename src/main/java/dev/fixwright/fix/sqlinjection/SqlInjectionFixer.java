package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;

/** Binds the values of composed SQL texts as parameters. */
public final class SqlInjectionFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<MethodCallExpr> sinks = new SqlSinks(site).found();
        if (sinks.isEmpty()) {
            return Attempt.declined("no call that runs SQL stands on the reported line");
        }
        Attempt first = null;
        for (MethodCallExpr sink : sinks) {
            Attempt attempt = attempt(site, sink);
            if (attempt instanceof Attempt.Fixed) {
                return attempt;
            }
            first = first == null ? attempt : first;
        }
        return first == null ? Attempt.declined("no call that runs SQL stands on the reported line") : first;
    }

    private Attempt attempt(JavaSite site, MethodCallExpr call) {
        SqlSinks.Kind kind = SqlSinks.kind(site.file(), call).orElseThrow();
        boolean query = kind == SqlSinks.Kind.QUERY;
        SqlText text = SqlText.of(site, SqlSinks.text(call), query || SqlSinks.isMySql(site));
        if (text.refusal().isPresent()) {
            return Attempt.declined(text.refusal().get());
        }
        JavaEdits edits = site.file().edit();
        SinkRewrite rewrite = switch (kind) {
            case STATEMENT -> new StatementRewrite(site, call, text, edits);
            case PREPARE -> new PrepareRewrite(site, call, text, edits);
            case TEMPLATE -> new TemplateRewrite(site, call, text, edits);
            case NAMED -> new NamedTemplateRewrite(site, call, text, edits);
            case CLIENT -> new ClientRewrite(site, call, text, edits);
            case QUERY -> new QueryRewrite(site, call, text, edits);
        };
        String refusal = rewrite.refusal();
        if (!refusal.isEmpty()) {
            return Attempt.declined(refusal);
        }
        return edits.fit()
                ? new Attempt.Fixed(new Fix(weakness(), Patch.of(edits.patch()), rewrite.explanation(), reviews(text)))
                : Attempt.declined("the places that would have to change lie inside one another");
    }

    private static List<String> reviews(SqlText text) {
        boolean numbers = text.values().stream().anyMatch(SqlValue::number);
        String nulls =
                "A value that is null is now bound as NULL, where before the word 'null' became part of the SQL.";
        return numbers
                ? List.of(
                        nulls,
                        "A text that stood in the SQL without quotes is bound as it is: check that the database converts it"
                                + " to the column's type, or parse it first.")
                : List.of(nulls);
    }
}
