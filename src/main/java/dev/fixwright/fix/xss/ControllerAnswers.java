package dev.fixwright.fix.xss;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the texts that a Spring controller answers with as the body itself, not as the name of a view. */
final class ControllerAnswers {
    private final JavaSite site;
    private final JavaFile file;

    ControllerAnswers(JavaSite site) {
        this.site = site;
        this.file = site.file();
    }

    List<Expression> reported() {
        List<Expression> bodies = new ArrayList<>();
        for (ReturnStmt end : site.nodes(ReturnStmt.class)) {
            body(end).ifPresent(bodies::add);
        }
        if (bodies.isEmpty()) {
            site.nodes(Expression.class).stream()
                    .findFirst()
                    .flatMap(found -> JavaFile.around(found, MethodDeclaration.class))
                    .ifPresent(method -> method.findAll(ReturnStmt.class)
                            .forEach(end -> body(end).ifPresent(bodies::add)));
        }
        return bodies;
    }

    private Optional<Expression> body(ReturnStmt end) {
        Optional<MethodDeclaration> method = JavaFile.around(end, MethodDeclaration.class);
        if (method.isEmpty() || end.getExpression().isEmpty()) {
            return Optional.empty();
        }
        Expression answer = end.getExpression().get();
        String type = method.get().getType().asString();
        if (type.equals("String") && answersBody(method.get())) {
            return Optional.of(answer);
        }
        if (type.matches("(org\\.springframework\\.http\\.)?(ResponseEntity|HttpEntity)\\b.*")) {
            return entity(answer);
        }
        return type.matches("((javax|jakarta)\\.ws\\.rs\\.core\\.)?Response") ? resource(answer) : Optional.empty();
    }

    private static boolean answersBody(MethodDeclaration method) {
        boolean onClass = JavaFile.around(method, TypeDeclaration.class)
                .filter(type -> type.isAnnotationPresent("RestController") || type.isAnnotationPresent("ResponseBody"))
                .isPresent();
        boolean mapped = method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getNameAsString().matches(".*(Mapping|ExceptionHandler)"));
        boolean resource = method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getNameAsString().matches("GET|POST|PUT|DELETE|PATCH"));
        return method.isAnnotationPresent("ResponseBody") || (onClass && mapped) || resource;
    }

    /** The text in a chain such as {@code Response.status(404).entity(text).build()}. */
    private Optional<Expression> resource(Expression answer) {
        Optional<Expression> at = Optional.of(answer);
        while (at.isPresent() && at.get() instanceof MethodCallExpr call) {
            if (call.getNameAsString().matches("ok|entity|accepted")
                    && call.getArguments().isNonEmpty()) {
                return Optional.of(call.getArgument(0)).filter(this::isText);
            }
            at = call.getScope();
        }
        return Optional.empty();
    }

    /** The body of {@code ResponseEntity.ok(text)}, {@code ….body(text)} or {@code new ResponseEntity<>(text, …)}. */
    private Optional<Expression> entity(Expression answer) {
        if (answer instanceof ObjectCreationExpr made && made.getArguments().isNonEmpty()) {
            return Optional.of(made.getArgument(0)).filter(this::isText);
        }
        if (answer instanceof MethodCallExpr call
                && call.getNameAsString().matches("body|ok")
                && call.getArguments().size() == 1) {
            return Optional.of(call.getArgument(0)).filter(this::isText);
        }
        return Optional.empty();
    }

    private boolean isText(Expression expression) {
        return dev.fixwright.fix.Concatenation.isText(file, expression);
    }
}
