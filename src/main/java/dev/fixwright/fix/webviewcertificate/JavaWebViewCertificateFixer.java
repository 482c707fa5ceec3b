package dev.fixwright.fix.webviewcertificate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Has a web view stop at a page whose certificate does not fit. */
public final class JavaWebViewCertificateFixer implements JavaFixer {
    private static final String HANDLER = "onReceivedSslError";

    @Override
    public String weakness() {
        return "webviewcertificate";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<MethodDeclaration> method = site.node(
                        MethodDeclaration.class, one -> one.getNameAsString().equals(HANDLER))
                .or(() -> site.nodes(MethodCallExpr.class).stream()
                        .flatMap(call -> JavaFile.around(call, MethodDeclaration.class).stream())
                        .filter(one -> one.getNameAsString().equals(HANDLER))
                        .findFirst());
        if (method.isEmpty() || method.get().getParameters().size() != 3) {
            return Attempt.declined("no `" + HANDLER + "` is on the reported line");
        }
        String handler = method.get().getParameter(1).getNameAsString();
        List<MethodCallExpr> going = method.get()
                .findAll(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("proceed")
                                && call.getScope()
                                        .filter(scope -> scope.toString().equals(handler))
                                        .isPresent());
        Optional<MethodCallExpr> handed = method.get()
                .findFirst(
                        MethodCallExpr.class,
                        call -> !call.getNameAsString().equals(HANDLER)
                                && call.getArguments().stream()
                                        .anyMatch(
                                                argument -> argument.toString().equals(handler)));
        if (going.isEmpty() && handed.isPresent()) {
            return Attempt.declined("whether the web view goes on is decided by `"
                    + site.file().text(handed.get()) + "`, which is given the handler");
        }
        if (going.isEmpty()) {
            return Attempt.declined("the web view already stops at a page whose certificate does not fit");
        }
        boolean asks = going.stream()
                .anyMatch(call -> isInside(call, LambdaExpr.class, method.get())
                        || isInside(call, IfStmt.class, method.get())
                        || isInside(call, ObjectCreationExpr.class, method.get()));
        if (asks) {
            return Attempt.declined(
                    "whether the web view goes on is decided by more than the certificate here, and whether that"
                            + " is enough is for its authors to say");
        }
        JavaEdits edits = site.file().edit();
        going.forEach(call -> edits.replace(call.getName(), "cancel"));
        return new Attempt.Fixed(
                new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "A page whose certificate does not fit is not shown, so nobody on the way can show one of their own.",
                        List.of(
                                "Sites with certificates of your own authority need a network security configuration that names it.")));
    }

    private static <T extends Node> boolean isInside(MethodCallExpr call, Class<T> kind, MethodDeclaration method) {
        return JavaFile.around(call, kind).filter(method::isAncestorOf).isPresent();
    }
}
