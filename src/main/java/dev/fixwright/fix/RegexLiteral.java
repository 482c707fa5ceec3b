package dev.fixwright.fix;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A constant regular expression where it is written.
 *
 * @param expression the literal, or the sum of literals
 */
public record RegexLiteral(JavaFile file, Expression expression, List<Part> parts) {

    /** The constant texts on the reported lines, and those that variables there stand for. */
    public static List<RegexLiteral> on(JavaSite site) {
        List<RegexLiteral> found = new ArrayList<>();
        for (Expression expression : site.nodes(Expression.class)) {
            boolean piece = expression
                    .getParentNode()
                    .filter(parent -> parent instanceof BinaryExpr)
                    .isPresent();
            boolean literal = !piece
                    && (expression.isStringLiteralExpr()
                            || expression.isTextBlockLiteralExpr()
                            || expression.isBinaryExpr());
            Optional<Expression> written = literal
                    ? Optional.of(expression)
                    : expression instanceof NameExpr name ? Variables.soleValue(name) : Optional.empty();
            written.filter(value ->
                            value.isStringLiteralExpr() || value.isTextBlockLiteralExpr() || value.isBinaryExpr())
                    .map(value -> new RegexLiteral(
                            site.file(),
                            value,
                            StringParts.of(site.file(), value).parts()))
                    .filter(one ->
                            !one.parts().isEmpty() && one.parts().stream().allMatch(Text.class::isInstance))
                    .filter(one -> found.stream()
                            .noneMatch(other -> other.expression() == one.expression()
                                    || other.expression().isAncestorOf(one.expression())))
                    .ifPresent(found::add);
        }
        return found;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(((Text) part).value()));
        return text.toString();
    }

    /**
     * Whether some code may ask for what a group has captured: not where a text is only matched as a whole or split, nor in
     * a file that asks for no group.
     */
    public boolean isObserved() {
        boolean whole = expression
                .getParentNode()
                .filter(parent -> parent instanceof MemberValuePair
                        || (parent instanceof MethodCallExpr call
                                && call.getNameAsString().matches("matches|split")))
                .isPresent();
        boolean inside = JavaFile.around(expression, FieldDeclaration.class)
                .map(FieldDeclaration::isPrivate)
                .orElseGet(() -> JavaFile.around(expression, ReturnStmt.class).isEmpty());
        boolean asked = file.source()
                .text()
                .matches("(?s).*(\\.(group|start|end|toMatchResult|results|appendReplacement)\\(|\\$\\d|\\$\\{).*");
        return !whole && (!inside || asked);
    }

    /** Writes another expression, changing no more than differs; false where what differs is not written in one literal. */
    public boolean rewrite(JavaEdits edits, String after) {
        String before = text();
        int from = 0;
        while (from < Math.min(before.length(), after.length()) && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int end = before.length();
        int endAfter = after.length();
        while (end > from && endAfter > from && before.charAt(end - 1) == after.charAt(endAfter - 1)) {
            end--;
            endAfter--;
        }
        int start = 0;
        for (Part part : parts) {
            Text text = (Text) part;
            int length = text.value().length();
            if (start <= from && end <= start + length && text.literal().isPresent()) {
                String quoted = Slot.quote(after.substring(from, endAfter));
                edits.replace(
                        text.offset(from - start), text.offset(end - start), quoted.substring(1, quoted.length() - 1));
                return true;
            }
            start += length;
        }
        return false;
    }
}
