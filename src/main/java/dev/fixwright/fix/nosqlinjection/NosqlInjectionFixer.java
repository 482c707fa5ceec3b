package dev.fixwright.fix.nosqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CodeText;
import dev.fixwright.fix.CodeText.Language;
import dev.fixwright.fix.GuardFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts;
import java.util.List;
import java.util.Optional;

/**
 * Makes queries of MongoDB from names and values, and doubles the quotes of values in the select expressions of Amazon
 * SimpleDB, which knows no parameters.
 */
public final class NosqlInjectionFixer extends GuardFixer {
    private static final Language SELECT = Language.ofCode("select", '\'');

    @Override
    public String weakness() {
        return "nosqlinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        return MongoQuery.attempt(site).orElseGet(() -> super.attempt(site));
    }

    @Override
    protected Optional<Expression> text(JavaFile file, Expression expression) {
        boolean made = expression instanceof ObjectCreationExpr creation
                && creation.getType().getNameAsString().equals("SelectRequest")
                && !creation.getArguments().isEmpty();
        if (made) {
            return Optional.of(((ObjectCreationExpr) expression).getArgument(0));
        }
        boolean set = expression instanceof MethodCallExpr call
                && call.getNameAsString().matches("(with|set)SelectExpression|selectExpression")
                && call.getArguments().size() == 1;
        return set ? Optional.of(((MethodCallExpr) expression).getArgument(0)) : Optional.empty();
    }

    @Override
    protected boolean isSafe(MethodCallExpr call) {
        return call.toString().matches("(?s).*\\.replace(All)?\\(\"'\", \"''\"\\)|SimpleDBUtils\\.quote\\w+\\(.*");
    }

    @Override
    protected Optional<String> obstacle(JavaFile file, Expression text, Expression value) {
        return text == value
                ? Optional.of("`" + file.text(text)
                        + "` is the whole select expression, and no constant text shows its values")
                : CodeText.read(file, StringParts.of(file, text), SELECT, found -> found == value)
                        .obstacle();
    }

    @Override
    protected String guarded(JavaFile file, JavaEdits edits, Expression value, boolean whole) {
        return "String.valueOf(" + file.text(value) + ").replace(\"'\", \"''\")";
    }

    @Override
    protected String nothing() {
        return "no query is made of a text on the reported line";
    }

    @Override
    protected String already() {
        return "the select expression needs no fix: nobody outside chooses a quote in it";
    }

    @Override
    protected String explanation(String values) {
        return "Quotes in " + values + " are doubled, so no value can end its text and go on as a condition.";
    }

    @Override
    protected List<String> review() {
        return List.of("A value whose quotes were doubled before it came here has them doubled twice now.");
    }
}
