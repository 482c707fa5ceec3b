package dev.fixwright.fix.commandinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;

/** Lists of a command's words that scanners can look into: {@code Arrays.asList} instead of {@code List.of}. */
final class ListLiterals {
    private ListLiterals() {}

    static void replace(JavaSite site, JavaEdits edits) {
        var calls = site.nodes(MethodCallExpr.class);
        var method = calls.stream()
                .flatMap(call -> JavaFile.around(call, CallableDeclaration.class).stream())
                .findFirst();
        var all = method.isPresent() ? method.get().findAll(MethodCallExpr.class) : calls;
        all.stream()
                .filter(call -> site.file().types().isStaticCall(call, "java.util.List", "of"))
                .filter(call ->
                        !call.getArguments().isEmpty() && call.getScope().isPresent())
                .filter(ListLiterals::isOfCommand)
                .forEach(call -> edits.replace(
                        site.file().start(call),
                        site.file().end(call.getName()),
                        edits.use("java.util.Arrays") + ".asList"));
    }

    /** Handed to a builder, or kept in a variable that is. */
    private static boolean isOfCommand(MethodCallExpr list) {
        Node parent = list.getParentNode().orElseThrow();
        if (parent instanceof VariableDeclarator variable) {
            return JavaFile.around(variable, CallableDeclaration.class)
                    .filter(method -> method.toString()
                            .matches("(?s).*(ProcessBuilder|command)\\(\\s*" + variable.getNameAsString() + "\\b.*"))
                    .isPresent();
        }
        return parent.toString().contains("ProcessBuilder(")
                || parent.toString().contains("command(");
    }
}
