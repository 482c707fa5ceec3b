package dev.fixwright.fix.sqlinjection;

import static java.util.stream.Collectors.joining;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the values of composed SQL texts as parameters. */
public final class SqlInjectionFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Attempt direct = directly(site);
        return direct instanceof Attempt.Fixed
                ? direct
                : PlainForm.attempt(site, this::directly).orElse(direct);
    }

    private Attempt directly(JavaSite site) {
        List<MethodCallExpr> sinks = new ArrayList<>(new SqlSinks(site).found());
        sinks.addAll(sinks.isEmpty() ? PassedText.sinks(site) : List.of());
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
        TemplateBatch batch = new TemplateBatch(site, call, site.file().edit());
        if (kind == SqlSinks.Kind.TEMPLATE && batch.isSeveral()) {
            return batch(batch);
        }
        boolean query = kind == SqlSinks.Kind.QUERY;
        boolean doubleQuotes = query || SqlSinks.isMySql(site);
        SqlText apart = SqlText.of(site, SqlSinks.text(site.file(), call), doubleQuotes);
        SqlText whole = SqlText.whole(site, SqlSinks.text(site.file(), call), doubleQuotes);
        boolean checks = !whole.reading().checks().isEmpty() && whole.refusal().isEmpty();
        // Scanners follow a list that is checked, but not one that grows beside the text.
        boolean list = whole.reading().checks().stream().allMatch(check -> check.method() == SqlChecks.LIST);
        SqlText first = checks && list && !apart.parts().isLinear() ? whole : apart;
        Attempt attempt = attempt(site, call, kind, first);
        return attempt instanceof Attempt.Fixed || !checks
                ? attempt
                : attempt(site, call, kind, first == whole ? apart : whole);
    }

    private Attempt batch(TemplateBatch batch) {
        String refusal = batch.refusal();
        boolean bound = batch.texts().stream().anyMatch(text -> !text.values().isEmpty());
        return refusal.isEmpty()
                ? fixed(batch.texts(), batch.edits(), bound ? TemplateRewrite.EXPLANATION : "")
                : Attempt.declined(refusal);
    }

    private Attempt attempt(JavaSite site, MethodCallExpr call, SqlSinks.Kind kind, SqlText text) {
        JavaEdits edits = site.file().edit();
        if (text.refusal().isPresent()) {
            boolean jdbc = kind == SqlSinks.Kind.STATEMENT || kind == SqlSinks.Kind.PREPARE;
            Optional<PassedText> passed = jdbc ? PassedText.of(site, text.argument(), edits) : Optional.empty();
            Optional<KeptClause> clause = jdbc ? KeptClause.of(site, text, edits) : Optional.empty();
            return passed.map(found -> passed(site, call, kind, text, found, edits))
                    .or(() -> clause.map(found -> clause(site, text, found, edits)))
                    .orElseGet(() -> Attempt.declined(text.refusal().get()));
        }
        if (text.values().isEmpty()) {
            boolean wantsConstant = site.finding().rule().endsWith("NONCONSTANT_STRING")
                    || site.finding().rule().startsWith("SQL_NONCONSTANT_STRING");
            return wantsConstant
                    ? Attempt.declined(text.kept() + " names a part of the database, and names cannot be bound as"
                            + " parameters, so the SQL text cannot become constant")
                    : checked(text, edits);
        }
        return rewritten(text, rewrite(site, call, kind, text, edits), edits);
    }

    private Attempt passed(
            JavaSite site, MethodCallExpr call, SqlSinks.Kind kind, SqlText text, PassedText passed, JavaEdits edits) {
        String array = edits.freshName("parameters");
        String refusal = passed.refusal(array, SqlSinks.isMySql(site));
        return refusal.isEmpty()
                ? rewritten(text, rewrite(site, call, kind, text.passed(array), edits), edits)
                : Attempt.declined(refusal);
    }

    private Attempt clause(JavaSite site, SqlText text, KeptClause clause, JavaEdits edits) {
        String array = edits.freshName(text.parts().values().get(0).node() + "Parameters");
        boolean doubleQuotes = SqlSinks.isMySql(site);
        String refusal = clause.refusal(array, doubleQuotes);
        String explanation = "";
        for (MethodCallExpr sink : clause.sinks()) {
            SqlSinks.Kind kind = SqlSinks.kind(site.file(), sink).orElseThrow();
            SinkRewrite rewrite = rewrite(site, sink, kind, clause.text(sink, array, doubleQuotes), edits);
            refusal = refusal.isEmpty() ? rewrite.refusal() : refusal;
            explanation = rewrite.explanation();
        }
        return refusal.isEmpty() ? fixed(List.of(text), edits, explanation) : Attempt.declined(refusal);
    }

    private static SinkRewrite rewrite(
            JavaSite site, MethodCallExpr call, SqlSinks.Kind kind, SqlText text, JavaEdits edits) {
        return switch (kind) {
            case STATEMENT -> new StatementRewrite(site, call, text, edits);
            case PREPARE -> new PrepareRewrite(site, call, text, edits);
            case TEMPLATE -> new TemplateRewrite(site, call, text, edits);
            case NAMED -> new NamedTemplateRewrite(site, call, text, edits);
            case CLIENT -> new ClientRewrite(site, call, text, edits);
            case QUERY -> new QueryRewrite(site, call, text, edits);
            case ARGUMENTS -> new ArgumentRewrite(site, call, text, edits);
        };
    }

    private Attempt rewritten(SqlText text, SinkRewrite rewrite, JavaEdits edits) {
        String refusal = rewrite.refusal();
        if (!refusal.isEmpty()) {
            return Attempt.declined(refusal);
        }
        return fixed(List.of(text), edits, rewrite.explanation());
    }

    /** A text without values to bind, whose names are checked. */
    private Attempt checked(SqlText text, JavaEdits edits) {
        SqlPlan plan = new SqlPlanner(text, edits, List.of()).plan().orElseThrow();
        plan.applyTo(edits);
        edits.replace(text.argument(), plan.sql());
        return fixed(List.of(text), edits, "");
    }

    private Attempt fixed(List<SqlText> texts, JavaEdits edits, String bound) {
        String names = texts.stream()
                .map(SqlText::kept)
                .filter(kept -> !kept.isEmpty())
                .collect(joining(", "));
        String values = bound.isEmpty()
                ? ""
                : "The values are bound as parameters, so they can no longer change what the SQL does. ";
        String explanation = names.isEmpty()
                ? bound
                : values + names
                        + " cannot be bound, and is refused now unless it has the form of what stands there: names,"
                        + " a direction, or literals.";
        return edits.fit()
                ? new Attempt.Fixed(
                        new Fix(weakness(), Patch.of(edits.patch()), explanation, reviews(texts, leavesType(edits))))
                : Attempt.declined("the places that would have to change lie inside one another");
    }

    private static boolean leavesType(JavaEdits edits) {
        return edits.patch().edits().stream()
                .anyMatch(edit -> edit.replacement().contains("Types.OTHER"));
    }

    private static List<String> reviews(List<SqlText> texts, boolean leavesType) {
        List<SqlValue> values =
                texts.stream().flatMap(text -> text.values().stream()).toList();
        boolean numbers = values.stream().anyMatch(SqlValue::number);
        String nulls =
                "A value that is null is now bound as NULL, where before the word 'null' became part of the SQL.";
        List<String> reviews = new ArrayList<>();
        if (!values.isEmpty()) {
            reviews.add(nulls);
        }
        if (leavesType) {
            reviews.add(
                    "`Types.OTHER` lets PostgreSQL tell a value's type by its column, as it did when the value stood"
                            + " in the SQL in quotes; where all these columns hold text, `setString` does as well.");
        }
        if (numbers) {
            reviews.add(
                    "A text that stood in the SQL without quotes is bound as it is: check that the database converts it"
                            + " to the column's type, or parse it first.");
        }
        if (texts.stream().anyMatch(text -> !text.reading().checks().isEmpty())) {
            reviews.add(
                    "Any name of a table, column or procedure still passes: where the code knows which ones are meant,"
                            + " list them and check against the list.");
        }
        return reviews;
    }
}
