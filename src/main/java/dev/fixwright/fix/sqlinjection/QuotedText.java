package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import java.util.List;
import java.util.Optional;

/** Values that bring their own quotes, or NULL, into an SQL text: {@code v == null ? "null" : "'" + v + "'"}. */
final class QuotedText {
    private final JavaFile file;

    QuotedText(JavaFile file) {
        this.file = file;
    }

    /** The Java expression of what stands between the quotes, null for NULL; empty where the value is of another form. */
    Optional<String> bare(Expression value) {
        if (value instanceof EnclosedExpr enclosed) {
            return bare(enclosed.getInner());
        }
        if (value instanceof ConditionalExpr choice) {
            Optional<String> first = isNull(choice.getThenExpr()) ? Optional.of("null") : bare(choice.getThenExpr());
            Optional<String> second = isNull(choice.getElseExpr()) ? Optional.of("null") : bare(choice.getElseExpr());
            boolean both = first.isPresent() && second.isPresent() && !first.equals(second);
            return both
                    ? Optional.of(file.text(choice.getCondition()) + " ? " + first.get() + " : " + second.get())
                    : Optional.empty();
        }
        Optional<MethodDeclaration> quoting = value instanceof MethodCallExpr call
                ? own(call).or(() -> method(call).filter(QuotedText::onlyQuotes))
                : Optional.empty();
        if (quoting.isPresent()) {
            return argument((MethodCallExpr) value, quoting.get());
        }
        return quoted(value);
    }

    private boolean isNull(Expression value) {
        return new Constants(file)
                .text(value)
                .filter(text -> text.strip().equalsIgnoreCase("null"))
                .isPresent();
    }

    /** What stands between the quotes of {@code "'" + v + "'"}. */
    private Optional<String> quoted(Expression value) {
        List<Part> parts = StringParts.of(file, value).parts();
        int last = parts.size() - 1;
        boolean form = last > 0
                && parts.get(0) instanceof Text first
                && parts.get(last) instanceof Text end
                && first.value().startsWith("'")
                && end.value().endsWith("'")
                && parts.stream()
                        .noneMatch(part -> part instanceof Text text
                                && text.value().replaceAll("^'|'$", "").contains("'"));
        if (!form) {
            return Optional.empty();
        }
        int length = ((Text) parts.get(last)).value().length();
        Slot slot = new Slot(0, 0, last, length, 1, 1);
        List<Object> pieces = slot.pieces(parts, '\'');
        String inner = slot.expression(file, parts, '\'');
        boolean plain = pieces.size() != 1
                || !(pieces.get(0) instanceof Expression only)
                || file.types().isString(only);
        return Optional.of(plain ? inner : "String.valueOf(" + inner + ")");
    }

    /** What a method of this file is given, where all it does is to put quotes around that. */
    private Optional<String> argument(MethodCallExpr call, MethodDeclaration method) {
        List<ReturnStmt> returns = method.findAll(ReturnStmt.class);
        String parameter = method.getParameter(0).getNameAsString();
        boolean same = returns.size() == 1
                && method.getBody().orElseThrow().getStatements().size() == 1
                && returns.get(0)
                        .getExpression()
                        .filter(text -> onlyQuotes(method) || isQuoted(text, parameter))
                        .isPresent();
        return same && file.types().isString(call.getArgument(0))
                ? Optional.of(file.text(call.getArgument(0)))
                : Optional.empty();
    }

    /** Whether a text is the parameter in quotes, or NULL where the parameter is null. */
    private boolean isQuoted(Expression text, String parameter) {
        if (text instanceof ConditionalExpr choice) {
            String test = choice.getCondition().toString().replaceAll("^\\(|\\)$", "");
            return test.equals(parameter + " == null")
                    ? isNull(choice.getThenExpr()) && isQuoted(choice.getElseExpr(), parameter)
                    : test.equals(parameter + " != null")
                            && isNull(choice.getElseExpr())
                            && isQuoted(choice.getThenExpr(), parameter);
        }
        return quoted(text).filter(parameter::equals).isPresent();
    }

    /** Whether a method, of whatever file, gives its argument in quotes and does no more. */
    private static boolean onlyQuotes(MethodDeclaration method) {
        return method.getParameters().size() == 1
                && method.isStatic()
                && method.findAll(ReturnStmt.class).stream()
                        .flatMap(returned -> returned.getExpression().stream())
                        .map(Object::toString)
                        .allMatch(("\"'\" + " + method.getParameter(0).getNameAsString() + " + \"'\"")::equals)
                && method.getBody()
                        .filter(body -> body.getStatements().size() == 1)
                        .isPresent();
    }

    private static Optional<MethodDeclaration> own(MethodCallExpr call) {
        return call.getArguments().size() != 1
                ? Optional.empty()
                : call.findCompilationUnit()
                        .flatMap(unit -> unit.findFirst(
                                MethodDeclaration.class,
                                one -> one.getNameAsString().equals(call.getNameAsString())
                                        && one.getParameters().size() == 1
                                        && one.getBody().isPresent()));
    }

    /** Whether a value may bring SQL of its own: quotes around it, or the word NULL. */
    boolean bringsSql(Expression value) {
        return SqlChecks.origins(value).anyMatch(origin -> writesSql(origin) || isWrittenElsewhere(origin));
    }

    private boolean isWrittenElsewhere(Expression value) {
        return value instanceof ConditionalExpr choice
                ? isWrittenElsewhere(choice.getThenExpr()) || isWrittenElsewhere(choice.getElseExpr())
                : value instanceof MethodCallExpr call
                        && method(call).filter(QuotedText::writesSql).isPresent();
    }

    /** The method of the project that a call runs, as far as that can be told by its name. */
    private Optional<MethodDeclaration> method(MethodCallExpr call) {
        var type = call.getScope().isPresent()
                ? file.types()
                        .staticScope(call)
                        .or(() -> call.getScope().flatMap(file.types()::typeOf))
                        .flatMap(file.names()::declaration)
                : JavaFile.around(call, TypeDeclaration.class);
        return type.stream()
                .flatMap(found -> ((TypeDeclaration<?>) found).getMethodsByName(call.getNameAsString()).stream())
                .filter(one -> one.getParameters().size() == call.getArguments().size())
                .findFirst();
    }

    private static boolean writesSql(Node code) {
        return code.findAll(StringLiteralExpr.class).stream()
                .filter(text ->
                        text.getValue().contains("'") || text.getValue().strip().equalsIgnoreCase("null"))
                .anyMatch(text -> !(text.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getNameAsString().matches("replace\\w*|equals\\w*|contains|indexOf|split|get\\w*")));
    }
}
