package dev.fixwright.fix.openredirect;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.HarmlessText;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a redirect leads, as far as the code tells. */
final class RedirectTarget {
    private static final String CHECKED = "already checks the address against what is allowed";
    private static final String LOOSE =
            "lets other sites pass whose names end or begin so, and which sites are meant is"
                    + " not known: compare the whole host";

    private final JavaFile file;
    private final Expression target;

    RedirectTarget(JavaFile file, Expression target) {
        this.file = file;
        this.target = target;
    }

    /** The reason why nothing is to be done about this target, if there is one. */
    Optional<String> reasonToLeave() {
        if (new HarmlessText(file).isHarmless(target)) {
            return Optional.of("the redirect leads to a constant address, which needs no fix");
        }
        if (target instanceof MethodCallExpr call && call.getNameAsString().startsWith("localTarget")) {
            return Optional.of("the redirect already stays on this site");
        }
        String start = start();
        if (start.matches("(?s)/[^/\\\\].*|[\\w.\\-]+[/?#].*|[?#].*|https?://[^/?#\\\\@]+[/?#].*")) {
            return Optional.of("the address always begins with `" + start
                    + "`, so a visitor cannot choose the site, which needs no fix");
        }
        return check().or(this::otherSite);
    }

    /** The constant text that the address begins with; a context path counts as none. */
    private String start() {
        Expression whole =
                target instanceof NameExpr name ? Variables.soleValue(name).orElse(target) : target;
        StringBuilder start = new StringBuilder();
        for (Expression part : Concatenation.of(file, whole).parts()) {
            Optional<String> constant = new Constants(file).text(part);
            boolean context = part instanceof MethodCallExpr call
                    && call.getNameAsString().equals("getContextPath")
                    && start.isEmpty();
            if (constant.isEmpty() && !context) {
                break;
            }
            start.append(constant.orElse(""));
        }
        return start.toString();
    }

    /** A check of the address against what is allowed, earlier in the same method. */
    private Optional<String> check() {
        Set<String> names = new HashSet<>();
        target.findAll(NameExpr.class).forEach(name -> names.add(name.getNameAsString()));
        Optional<CallableDeclaration<?>> method =
                JavaFile.around(target, CallableDeclaration.class).map(found -> (CallableDeclaration<?>) found);
        if (method.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        for (Variables.Declaration derived : derived(method.get(), names)) {
            names.add(derived.name());
        }
        return method.get().findAll(MethodCallExpr.class).stream()
                .filter(call -> file.start(call) < file.start(target))
                .filter(call -> isCheck(call, names))
                .findFirst()
                .map(call -> "`" + call + "` " + (isLoose(call) ? LOOSE : CHECKED));
    }

    /** Whether a check looks at the end of a host without a dot before it, or at the beginning without a slash after it. */
    private static boolean isLoose(MethodCallExpr call) {
        String text = call.getArguments().stream()
                .filter(Expression::isStringLiteralExpr)
                .map(argument -> argument.asStringLiteralExpr().asString())
                .findFirst()
                .orElse("");
        return call.getNameAsString().equals("endsWith") && text.matches("\\w.*")
                || call.getNameAsString().equals("startsWith") && text.matches("(?i)(https?:)?//[^/?#]+");
    }

    private static List<Variables.Declaration> derived(Node method, Set<String> names) {
        List<Variables.Declaration> derived = new ArrayList<>();
        method.findAll(com.github.javaparser.ast.body.VariableDeclarator.class).stream()
                .filter(variable -> variable.getInitializer()
                        .filter(value -> value.toString().contains("URI")
                                || value.toString().contains("getHost"))
                        .filter(value -> value.findAll(NameExpr.class).stream()
                                .anyMatch(name -> names.contains(name.getNameAsString())))
                        .isPresent())
                .forEach(variable -> Variables.declaration(variable.getNameAsString(), variable)
                        .ifPresent(derived::add));
        return derived;
    }

    private static boolean isCheck(MethodCallExpr call, Set<String> names) {
        String method = call.getNameAsString();
        boolean ofTarget = call.getArguments().stream()
                .flatMap(argument -> argument.findAll(NameExpr.class).stream())
                .anyMatch(name -> names.contains(name.getNameAsString()));
        boolean onTarget = call.getScope().stream()
                .flatMap(scope -> scope.findAll(NameExpr.class).stream())
                .anyMatch(name -> names.contains(name.getNameAsString()));
        boolean site = call.getArguments().stream()
                .anyMatch(argument -> argument.toString().matches("(?s)\".*(://|\\w\\.\\w).*\""));
        return (ofTarget && method.matches("contains|containsKey|isAllowed\\w*|isTrusted\\w*|isSafe\\w*"))
                || (onTarget && site && method.matches("startsWith|equals|equalsIgnoreCase|endsWith|matches"));
    }

    /** A site that the code itself redirects to, which must still work. */
    private Optional<String> otherSite() {
        List<Expression> origins = new ArrayList<>(List.of(target));
        for (NameExpr name : target.findAll(NameExpr.class)) {
            Variables.declaration(name).ifPresent(declared -> {
                declared.initializer().ifPresent(origins::add);
                Variables.assignments(declared).forEach(assign -> origins.add(assign.getValue()));
            });
        }
        return origins.stream()
                .flatMap(origin -> origin.findAll(StringLiteralExpr.class).stream())
                .map(StringLiteralExpr::asString)
                .filter(text -> text.matches("(?i)(https?:)?//.*"))
                .findFirst()
                .map(site ->
                        "the code itself leads to " + site + " as well, and which other sites are meant is not known");
    }
}
