package dev.fixwright.fix.csrf;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Imports;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Removal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Leaves Spring Security's check for forged requests on, where the pages of the application send its token; and limits
 * handlers that take every method of HTTP.
 */
public final class JavaCsrfFixer implements JavaFixer {
    private static final String CONFIGURERS = "org.springframework.security.config.annotation.web.configurers.";

    @Override
    public String weakness() {
        return "csrf";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        String rule = site.finding().rule().toLowerCase(Locale.ROOT);
        if (rule.contains("request_mapping") || rule.contains("request-mapping")) {
            return new RequestMappings(site).limit();
        }
        Optional<MethodCallExpr> off = off(site.nodes(MethodCallExpr.class)).or(() -> off(inMethod(site)));
        if (off.isPresent()) {
            return remove(site, off.get());
        }
        Optional<ExpressionStmt> among = among(site);
        if (among.isPresent()) {
            Optional<String> reason =
                    new Visitors(site).reason((MethodCallExpr) among.get().getExpression());
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
            JavaEdits edits = site.file().edit();
            Edit removal = Removal.of(site.file(), among.get());
            edits.replace(removal.start(), removal.end(), removal.replacement());
            return fixed(site.file(), edits);
        }
        boolean mapped = new RequestMappings(site).isHere();
        return mapped ? new RequestMappings(site).limit() : Attempt.declined(reasonForNone(site));
    }

    /** A statement among others of what sets the check up. */
    private static Optional<ExpressionStmt> among(JavaSite site) {
        return inMethod(site).stream()
                .filter(call -> call.getNameAsString().equals("disable")
                        && call.getScope().filter(Expression::isNameExpr).isPresent())
                .filter(call -> JavaFile.around(call, LambdaExpr.class)
                        .flatMap(Node::getParentNode)
                        .filter(parent -> parent instanceof MethodCallExpr outer
                                && outer.getNameAsString().equals("csrf"))
                        .isPresent())
                .flatMap(call -> call.getParentNode().stream())
                .filter(ExpressionStmt.class::isInstance)
                .map(ExpressionStmt.class::cast)
                .filter(JavaEdits::isInBlock)
                .findFirst();
    }

    private static String reasonForNone(JavaSite site) {
        boolean left = site.node(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().matches("ignoring\\w+|requireCsrfProtectionMatcher"))
                .isPresent();
        return left
                ? "the check is left out for some addresses only; whether they need it is for their authors to say"
                : "the check for forged requests is not switched off on the reported line";
    }

    private static List<MethodCallExpr> inMethod(JavaSite site) {
        return site.nodes(Expression.class).stream()
                .findFirst()
                .flatMap(one -> JavaFile.around(one, CallableDeclaration.class))
                .map(method -> ((Node) method).findAll(MethodCallExpr.class))
                .orElse(List.of());
    }

    /** The last call of what switches the check off: {@code csrf().disable()} or {@code csrf(…disable…)}. */
    private static Optional<MethodCallExpr> off(List<MethodCallExpr> calls) {
        return calls.stream().flatMap(call -> off(call).stream()).findFirst();
    }

    private static Optional<MethodCallExpr> off(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (name.equals("disable")
                && call.getScope().filter(JavaCsrfFixer::isCsrf).isPresent()) {
            return Optional.of(call);
        }
        if (name.equals("csrf") && call.getArguments().size() == 1 && disables(call.getArgument(0))) {
            return Optional.of(call);
        }
        return name.equals("disable")
                ? JavaFile.around(call, MethodCallExpr.class)
                        .filter(outer -> outer.getNameAsString().equals("csrf")
                                && outer.getArguments().size() == 1
                                && disables(outer.getArgument(0)))
                : Optional.empty();
    }

    private static boolean isCsrf(Expression scope) {
        return scope instanceof MethodCallExpr call
                && call.getNameAsString().equals("csrf")
                && call.getArguments().isEmpty()
                && call.getScope().isPresent();
    }

    private static boolean disables(Expression argument) {
        if (argument.isMethodReferenceExpr()) {
            return argument.asMethodReferenceExpr().getIdentifier().equals("disable");
        }
        return argument instanceof LambdaExpr lambda
                && lambda.getBody().toString().replaceAll("[\\s{};]", "").matches("\\w+\\.disable\\(\\)");
    }

    private Attempt remove(JavaSite site, MethodCallExpr off) {
        Optional<String> reason = new Visitors(site).reason(off);
        if (reason.isPresent()) {
            return Attempt.declined(reason.get());
        }
        JavaFile file = site.file();
        MethodCallExpr csrf = off.getNameAsString().equals("csrf")
                ? off
                : (MethodCallExpr) off.getScope().orElseThrow();
        Expression before = csrf.getScope().orElse(csrf);
        if (before == csrf) {
            return Attempt.declined("`" + file.text(off) + "` is called on nothing that could stay");
        }
        JavaEdits edits = file.edit();
        Optional<Node> statement = off.getParentNode().filter(ExpressionStmt.class::isInstance);
        if (statement.isPresent() && !(before instanceof MethodCallExpr)) {
            Edit removal = Removal.of(file, statement.get());
            if (!JavaEdits.isInBlock((ExpressionStmt) statement.get())) {
                return Attempt.declined("`" + file.text(off) + "` is all that its branch does");
            }
            int rest = file.end(statement.get());
            String text = file.source().text();
            while (rest < text.length() && text.charAt(rest) == ' ') {
                rest++;
            }
            boolean commented = text.startsWith("//", rest);
            edits.replace(removal.start(), commented ? rest : removal.end(), removal.replacement());
        } else {
            boolean trailing = statement.isPresent()
                    && before instanceof MethodCallExpr and
                    && and.getNameAsString().equals("and")
                    && and.getScope().filter(Expression::isMethodCallExpr).isPresent();
            Expression kept = trailing ? ((MethodCallExpr) before).getScope().orElseThrow() : before;
            edits.replace(file.end(kept), file.end(off), "");
        }
        return fixed(file, edits);
    }

    private Attempt fixed(JavaFile file, JavaEdits edits) {
        return new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(Imports.pruned(
                                file,
                                edits.patch(),
                                CONFIGURERS + "AbstractHttpConfigurer",
                                CONFIGURERS + "CsrfConfigurer")),
                        "Spring Security again asks for a token that only the application's own pages know, with every request that"
                                + " changes something.",
                        List.of(
                                "Send every form and every request of a script once; those that bring no token are refused now.",
                                "Other programs that call the application with a session need the token, too."))
                .deleting());
    }
}
