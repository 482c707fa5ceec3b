package dev.fixwright.fix.csrf;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Handlers of Spring that take every method of HTTP, and with it requests that the check for forged ones passes over. */
final class RequestMappings {
    private static final String METHOD = "org.springframework.web.bind.annotation.RequestMethod";

    private final JavaSite site;

    RequestMappings(JavaSite site) {
        this.site = site;
    }

    boolean isHere() {
        return handler().isPresent();
    }

    private Optional<MethodDeclaration> handler() {
        return site.nodes(MethodDeclaration.class).stream()
                .filter(method -> mapping(method).isPresent())
                .findFirst()
                .or(() -> site.nodes(Node.class).stream()
                        .flatMap(node -> JavaFile.around(node, MethodDeclaration.class).stream())
                        .filter(method -> mapping(method).isPresent())
                        .findFirst());
    }

    private static Optional<AnnotationExpr> mapping(MethodDeclaration method) {
        return method.getAnnotationByName("RequestMapping");
    }

    Attempt limit() {
        Optional<MethodDeclaration> handler = handler();
        if (handler.isEmpty()) {
            return Attempt.declined("no handler with @RequestMapping is on the reported line");
        }
        AnnotationExpr mapping = mapping(handler.get()).orElseThrow();
        Optional<MemberValuePair> methods = mapping instanceof NormalAnnotationExpr normal
                ? normal.getPairs().stream()
                        .filter(pair -> pair.getNameAsString().equals("method"))
                        .findFirst()
                : Optional.empty();
        if (methods.isPresent()) {
            return Attempt.declined(
                    "the handler takes " + site.file().text(methods.get().getValue())
                            + "; which of them its callers use is for its authors to say");
        }
        if (takesBody(handler.get())) {
            return limit(
                    mapping,
                    List.of("POST", "PUT", "PATCH", "DELETE"),
                    "The handler reads the body of its request, so only the methods that have one are taken, and all of these"
                            + " are checked for forgery.");
        }
        if (onlyShows(handler.get())) {
            return limit(
                    mapping, List.of("GET"), "The handler only shows a page, so only requests that read are taken.");
        }
        return Attempt.declined("whether `" + handler.get().getNameAsString()
                + "` is meant for links or for forms cannot be told; use @GetMapping or @PostMapping");
    }

    private static boolean takesBody(MethodDeclaration handler) {
        return handler.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotationPresent("RequestBody")
                        && !parameter
                                .getAnnotationByName("RequestBody")
                                .orElseThrow()
                                .toString()
                                .contains("required"));
    }

    /** No values of a request come in, and nothing is called but the model's own methods and getters. */
    private static boolean onlyShows(MethodDeclaration handler) {
        List<Statement> statements = handler.getBody().stream()
                .flatMap(body -> body.getStatements().stream())
                .toList();
        String address = mapping(handler).orElseThrow().toString().toLowerCase(Locale.ROOT);
        boolean forwarded = address.matches("(?s).*(error|denied|login|logout|fail|success|/\\d{3}\\b).*");
        return !forwarded
                && !statements.isEmpty()
                && handler.getParameters().stream().allMatch(RequestMappings::isSurrounding)
                && statements.get(statements.size() - 1) instanceof ReturnStmt last
                && last.getExpression().filter(Expression::isStringLiteralExpr).isPresent()
                && !last.toString().matches("(?s).*\"(redirect|forward):.*")
                && handler.findAll(MethodCallExpr.class).stream()
                        .allMatch(call ->
                                call.getNameAsString().matches("addAttribute|put|now|of|get[A-Z]\\w*|is[A-Z]\\w*"));
    }

    private static boolean isSurrounding(Parameter parameter) {
        return parameter.getType().asString().matches("Model|ModelMap|Locale|Principal|Authentication")
                && parameter.getAnnotations().isEmpty();
    }

    private Attempt limit(AnnotationExpr mapping, List<String> methods, String explanation) {
        JavaEdits edits = site.file().edit();
        String type = edits.use(METHOD);
        String names =
                String.join(", ", methods.stream().map(one -> type + "." + one).toList());
        String method = "method = " + (methods.size() == 1 ? names : "{" + names + "}");
        if (mapping.isSingleMemberAnnotationExpr()) {
            Expression value = mapping.asSingleMemberAnnotationExpr().getMemberValue();
            edits.insert(site.file().start(value), "value = ")
                    .insert(site.file().end(value), ", " + method);
        } else if (mapping instanceof NormalAnnotationExpr normal
                && normal.getPairs().isNonEmpty()) {
            edits.insert(site.file().end(normal.getPairs().get(normal.getPairs().size() - 1)), ", " + method);
        } else {
            edits.replace(mapping, "@RequestMapping(" + method + ")");
        }
        return new Attempt.Fixed(new Fix(
                "csrf",
                Patch.of(edits.patch()),
                explanation,
                List.of("Requests by other methods are answered with 405 now.")));
    }
}
