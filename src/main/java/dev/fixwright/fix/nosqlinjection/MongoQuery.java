package dev.fixwright.fix.nosqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CodeText;
import dev.fixwright.fix.CodeText.Language;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.GuardedTexts;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.TextSinks;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.LastingValues;
import dev.fixwright.syntax.java.Removal;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** Makes queries of MongoDB from names and values, where they were parsed from a text that holds the values. */
final class MongoQuery {
    private static final Language JSON = Language.ofCode("query", '\\');
    private static final List<String> TYPES = List.of("org.bson.Document", "com.mongodb.BasicDBObject");

    private MongoQuery() {}

    /** Empty where no query is parsed from a text. */
    static Optional<Attempt> attempt(JavaSite site) {
        List<TextSinks.Sink> sinks = TextSinks.of(site, call -> text(site.file(), call));
        return sinks.isEmpty() ? Optional.empty() : Optional.of(attempt(site.file(), sinks));
    }

    private static Attempt attempt(JavaFile file, List<TextSinks.Sink> sinks) {
        MethodCallExpr call = (MethodCallExpr) sinks.get(0).call();
        Expression text = sinks.get(0).text();
        GuardedTexts guarded = new GuardedTexts(file, file.edit(), one -> false);
        StringParts parts = StringParts.of(file, text);
        if (parts.values().stream().noneMatch(value -> guarded.isOpen(value.node()))) {
            return Attempt.declined("the query needs no fix: nobody outside chooses a part of it");
        }
        if (parts.parts().size() == 1) {
            return Attempt.declined(
                    "`" + file.text(text) + "` is the whole query, and no constant text shows its values");
        }
        CodeText.Reading reading = CodeText.read(file, parts, JSON, value -> true);
        if (reading.obstacle().isPresent()) {
            return Attempt.declined(reading.obstacle().get());
        }
        ComposedText composed = new ComposedText(file, text, parts, reading.slots());
        if (!parts.isLinear()) {
            return Attempt.declined("the query is put together by statements that may be skipped or repeated");
        }
        if (!new LastingValues(composed).allLast()) {
            return Attempt.declined("a value of the query may be another one by the time the query is parsed");
        }
        Optional<String> made = new FlatQuery(file, parts.parts(), reading.slots())
                .made(call.getScope().map(file::text).orElseThrow());
        if (made.isEmpty()) {
            return Attempt.declined(
                    "the query holds more than names with one value each, such as operators or a script");
        }
        return fixed(file, call, parts, made.get(), reading);
    }

    private static Attempt fixed(
            JavaFile file, MethodCallExpr call, StringParts parts, String made, CodeText.Reading reading) {
        JavaEdits edits = file.edit();
        edits.replace(call, made);
        for (StringParts.Step step : parts.steps()) {
            step.statement()
                    .filter(statement -> isForQueryOnly(statement, call, parts))
                    .ifPresent(statement -> {
                        Edit removal = Removal.of(file, statement);
                        edits.replace(removal.start(), removal.end(), removal.replacement());
                    });
        }
        String values = String.join(
                "`, `",
                reading.slots().stream()
                        .flatMap(slot -> slot.values(parts.parts()).stream())
                        .map(value -> file.text(value.node()))
                        .toList());
        return new Attempt.Fixed(new Fix(
                "nosqlinjection",
                Patch.of(edits.patch()),
                "The query is made of names and values instead of being parsed from a text, so `" + values
                        + "` stays one value whatever is in it.",
                List.of()));
    }

    /** Whether a statement declares or writes a variable that is used for the query alone. */
    private static boolean isForQueryOnly(
            com.github.javaparser.ast.stmt.Statement statement, MethodCallExpr call, StringParts parts) {
        return statement instanceof ExpressionStmt
                && call.findAll(com.github.javaparser.ast.expr.NameExpr.class).stream()
                        .flatMap(name -> Variables.declaration(name).stream())
                        .filter(Variables.Declaration::isLocal)
                        .allMatch(variable -> Variables.uses(variable).stream()
                                .allMatch(use -> call.isAncestorOf(use)
                                        || parts.steps().stream()
                                                .flatMap(step -> step.statement().stream())
                                                .anyMatch(one -> one.isAncestorOf(use))));
    }

    private static Optional<Expression> text(JavaFile file, Expression expression) {
        boolean parse = expression instanceof MethodCallExpr call
                && call.getNameAsString().equals("parse")
                && call.getArguments().size() == 1
                && file.types().staticScope(call).filter(TYPES::contains).isPresent();
        return parse ? Optional.of(((MethodCallExpr) expression).getArgument(0)) : Optional.empty();
    }
}
