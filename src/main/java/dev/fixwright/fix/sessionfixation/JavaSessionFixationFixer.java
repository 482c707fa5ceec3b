package dev.fixwright.fix.sessionfixation;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Has Spring Security give a session a new id when its visitor logs in. */
public final class JavaSessionFixationFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "sessionfixation";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaEdits edits = site.file().edit();
        Optional<MethodCallExpr> none =
                site.node(MethodCallExpr.class, call -> call.getNameAsString().equals("none") && isFixation(call));
        none.ifPresent(call -> edits.replace(call.getName(), "migrateSession"));
        Optional<MethodReferenceExpr> reference = site.node(
                MethodReferenceExpr.class, one -> one.getIdentifier().equals("none") && isArgumentOfFixation(one));
        if (none.isEmpty()) {
            reference.ifPresent(one -> edits.replace(one, site.file().text(one.getScope()) + "::migrateSession"));
        }
        if (edits.isEmpty()
                && site.node(
                                ObjectCreationExpr.class,
                                one -> one.getType().getNameAsString().equals("NullAuthenticatedSessionStrategy"))
                        .isPresent()) {
            return Attempt.declined(
                    "`NullAuthenticatedSessionStrategy` leaves the session as it is; what takes its place"
                            + " (`ChangeSessionIdAuthenticationStrategy`, as a rule) depends on who else keeps sessions here");
        }
        if (edits.isEmpty()) {
            boolean already = site.node(
                            MethodCallExpr.class,
                            call -> call.getNameAsString().matches("migrateSession|changeSessionId|newSession"))
                    .isPresent();
            return Attempt.declined(
                    already
                                    || site.node(
                                                    MethodReferenceExpr.class,
                                                    one -> one.getIdentifier()
                                                            .matches("migrateSession|changeSessionId|newSession"))
                                            .isPresent()
                            ? "a login already brings a session with a new id"
                            : "no setting of Spring Security that keeps the session over a login is on the reported line");
        }
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "A session gets a new id when its visitor logs in, so nobody who knew the old one is logged in with them.",
                List.of()));
    }

    private static boolean isFixation(MethodCallExpr call) {
        Expression scope = call.getScope().orElse(call);
        boolean chained = scope instanceof MethodCallExpr before
                && before.getNameAsString().equals("sessionFixation");
        return chained
                || (scope.isNameExpr()
                        && JavaFile.around(call, LambdaExpr.class)
                                .filter(JavaSessionFixationFixer::isArgumentOfFixation)
                                .isPresent());
    }

    private static boolean isArgumentOfFixation(Expression argument) {
        return argument.getParentNode()
                .filter(parent -> parent instanceof MethodCallExpr outer
                        && outer.getNameAsString().equals("sessionFixation"))
                .isPresent();
    }
}
