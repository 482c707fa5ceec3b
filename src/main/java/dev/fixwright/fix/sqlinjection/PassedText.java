package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.List;
import java.util.Optional;

/** An SQL text that a private method is handed to run it: its callers hand over constant texts, and the values beside. */
final class PassedText {
    private final JavaSite site;
    private final JavaFile file;
    private final Parameter parameter;
    private final MethodDeclaration method;
    private final JavaEdits edits;

    private PassedText(JavaSite site, Parameter parameter, MethodDeclaration method, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.parameter = parameter;
        this.method = method;
        this.edits = edits;
    }

    /** Empty where the text is no parameter of a private method. */
    static Optional<PassedText> of(JavaSite site, Expression argument, JavaEdits edits) {
        if (!(argument instanceof NameExpr name)) {
            return Optional.empty();
        }
        return Variables.declaration(name)
                .filter(Variables::isNeverReassigned)
                .map(Declaration::node)
                .filter(node -> node instanceof Parameter
                        && node.getParentNode().orElse(null) instanceof MethodDeclaration method
                        && method.isPrivate()
                        && method.getParameters().stream().noneMatch(Parameter::isVarArgs))
                .map(node -> new PassedText(
                        site,
                        (Parameter) node,
                        (MethodDeclaration) node.getParentNode().orElseThrow(),
                        edits));
    }

    /** The calls that run what a method is handed, where the finding names a call of that method. */
    static List<MethodCallExpr> sinks(JavaSite site) {
        List<MethodCallExpr> named = site.nodes(MethodCallExpr.class);
        return site.file().unit().findAll(MethodCallExpr.class).stream()
                .filter(call -> SqlSinks.kind(site.file(), call).isPresent())
                .filter(call -> of(
                                site,
                                SqlSinks.text(site.file(), call),
                                site.file().edit())
                        .filter(passed -> passed.calls().stream().anyMatch(named::contains))
                        .isPresent())
                .toList();
    }

    private List<MethodCallExpr> calls() {
        return file.unit().findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals(method.getNameAsString())
                        && call.getArguments().size() == method.getParameters().size()
                        && call.getScope().filter(scope -> !scope.isThisExpr()).isEmpty())
                .toList();
    }

    /** Hands the values of every caller's text over beside it; says why not, or nothing where that is done. */
    String refusal(String array, boolean doubleQuotesHoldText) {
        long sameName = file.unit()
                .findAll(MethodDeclaration.class, one -> one.getNameAsString().equals(method.getNameAsString()))
                .size();
        boolean referred = !file.unit()
                .findAll(MethodReferenceExpr.class, one -> one.getIdentifier().equals(method.getNameAsString()))
                .isEmpty();
        if (sameName > 1 || referred || calls().isEmpty()) {
            return "the whole SQL text comes from the callers of `" + method.getNameAsString()
                    + "`, which cannot all be found here";
        }
        boolean bound = false;
        for (MethodCallExpr call : calls()) {
            Expression argument = call.getArgument(method.getParameters().indexOf(parameter));
            SqlText text = text(argument, doubleQuotesHoldText);
            boolean constant = text.parts().parts().stream().noneMatch(Value.class::isInstance);
            if (constant || text.isSafe()) {
                continue;
            }
            String refusal = bind(call, argument, text);
            if (!refusal.isEmpty()) {
                return refusal;
            }
            bound = true;
        }
        edits.insert(file.end(method.getParameter(method.getParameters().size() - 1)), ", Object... " + array);
        return bound ? "" : "the SQL text is already constant: no caller puts a value into it";
    }

    /** The text taken apart as far as its number of values stays known. */
    private SqlText text(Expression argument, boolean doubleQuotesHoldText) {
        SqlText text = SqlText.of(site, argument, doubleQuotesHoldText);
        return text.parts().isLinear() ? text : SqlText.whole(site, argument, doubleQuotesHoldText);
    }

    private String bind(MethodCallExpr call, Expression argument, SqlText text) {
        if (text.refusal().isPresent()) {
            return text.refusal().get();
        }
        boolean nothing = text.values().isEmpty() && text.reading().checks().isEmpty();
        if (!text.reading().markers().isEmpty() || !text.parts().isLinear() || nothing) {
            return "the SQL text that `" + file.text(call) + "` hands over has no fixed number of values";
        }
        SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks());
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        plan.get().applyTo(edits);
        edits.replace(argument, plan.get().sql());
        StringBuilder values = new StringBuilder();
        plan.get().values().forEach(value -> values.append(", ").append(value.expression()));
        edits.insert(file.end(call.getArgument(call.getArguments().size() - 1)), values.toString());
        return "";
    }
}
