package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;

/** Knows the classes of cookies that have setters. */
final class CookieObjects {
    private static final List<String> TYPES =
            List.of("javax.servlet.http.Cookie", "jakarta.servlet.http.Cookie", "java.net.HttpCookie");

    private final JavaFile file;

    CookieObjects(JavaFile file) {
        this.file = file;
    }

    boolean isCreation(ObjectCreationExpr made) {
        return TYPES.stream().anyMatch(type -> file.types().isA(made, type))
                || (file.types().typeOf(made).isEmpty()
                        && made.getType().getNameAsString().equals("Cookie"));
    }

    boolean isAdded(MethodCallExpr call) {
        return call.getNameAsString().equals("addCookie") && call.getArguments().size() == 1;
    }

    /** How to write the type of a cookie in a declaration. */
    String type(Expression cookie) {
        if (cookie instanceof ObjectCreationExpr made) {
            return file.text(made.getType());
        }
        return file.types().typeOf(cookie).filter(TYPES::contains).orElse("");
    }
}
