package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** With which expressions texts, and the files and paths made of them, can begin; followed back through local variables. */
public final class Beginnings {
    private static final int MAX_DEPTH = 20;
    private static final Set<String> KEEPING = Set.of(
            "trim",
            "strip",
            "toString",
            "toLowerCase",
            "toUpperCase",
            "concat",
            "replace",
            "replaceAll",
            "replaceFirst",
            "intern",
            "getPath",
            "getAbsolutePath",
            "getCanonicalPath",
            "getAbsoluteFile",
            "getCanonicalFile",
            "toPath",
            "toFile",
            "normalize",
            "toAbsolutePath",
            "resolve",
            "append",
            "toRealPath",
            "toURI",
            "toUri",
            "toURL",
            "stripTrailing",
            "formatted",
            "build");
    private static final Set<String> OF_FIRST = Set.of("get", "of", "create", "valueOf", "toString", "requireNonNull");
    private static final Set<String> HOLDERS =
            Set.of("Paths", "Path", "URI", "String", "Objects", "UriComponentsBuilder");
    private static final Pattern PLACE = Pattern.compile("^%[^%n]|^\\{\\d");

    private final JavaFile file;
    private final Constants constants;

    public Beginnings(JavaFile file) {
        this.file = file;
        this.constants = new Constants(file);
    }

    /** Whether every text that the expression can begin with passes the test; empty constants are passed over. */
    public boolean all(Expression expression, Predicate<Expression> test) {
        List<Expression> found = of(expression);
        return !found.isEmpty() && found.stream().allMatch(test);
    }

    /** The expressions that the text can begin with; none where that cannot be told. */
    public List<Expression> of(Expression expression) {
        return of(expression, 0);
    }

    private List<Expression> of(Expression expression, int depth) {
        if (depth > MAX_DEPTH || isNothing(expression)) {
            return List.of();
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner(), depth + 1);
        }
        if (expression instanceof CastExpr cast) {
            return of(cast.getExpression(), depth + 1);
        }
        if (expression instanceof AssignExpr assign) {
            return of(assign.getValue(), depth + 1);
        }
        if (expression instanceof ConditionalExpr choice) {
            List<Expression> both = new ArrayList<>(of(choice.getThenExpr(), depth + 1));
            both.addAll(of(choice.getElseExpr(), depth + 1));
            return both;
        }
        if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            return of(isNothing(sum.getLeft()) ? sum.getRight() : sum.getLeft(), depth + 1);
        }
        if (expression instanceof NameExpr name) {
            return variable(name, depth);
        }
        if (expression instanceof ObjectCreationExpr made
                && made.getArguments().isNonEmpty()
                && made.getType()
                        .getNameAsString()
                        .matches("File|String|StringBuilder|StringBuffer|URI|URL|UrlResource")) {
            return creation(made, depth);
        }
        return expression instanceof MethodCallExpr call ? call(call, depth) : List.of(expression);
    }

    private List<Expression> creation(ObjectCreationExpr made, int depth) {
        boolean path = made.getType().getNameAsString().equals("URI")
                && made.getArguments().size() > 1;
        if (path) {
            int index = made.getArguments().size() == 3
                    ? 1
                    : Math.min(made.getArguments().size() - 3, 4);
            return of(made.getArgument(Math.max(index, 1)), depth + 1);
        }
        Expression first = made.getArgument(0);
        return of(isNothing(first) && made.getArguments().size() > 1 ? made.getArgument(1) : first, depth + 1);
    }

    private List<Expression> call(MethodCallExpr call, int depth) {
        String name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            return List.of(call);
        }
        Expression scope = call.getScope().get();
        boolean ofText = scope.toString().equals("String") || scope.toString().equals("MessageFormat");
        if (ofText && name.equals("format") && call.getArguments().isNonEmpty()) {
            return format(call, depth);
        }
        if (ofText && name.equals("join") && call.getArguments().size() > 1) {
            return of(call.getArgument(1), depth + 1);
        }
        if (OF_FIRST.contains(name) && call.getArguments().isNonEmpty() && isHolder(scope)) {
            return of(call.getArgument(0), depth + 1);
        }
        return KEEPING.contains(name) && !(scope instanceof NameExpr type && isHolder(type))
                ? of(scope, depth + 1)
                : List.of(call);
    }

    private static boolean isHolder(Expression scope) {
        String text = scope.toString();
        return HOLDERS.contains(text.substring(text.lastIndexOf('.') + 1));
    }

    private List<Expression> format(MethodCallExpr call, int depth) {
        boolean located = file.types().isA(call.getArgument(0), "java.util.Locale");
        int at = located ? 1 : 0;
        Optional<String> text = constants.text(call.getArgument(at));
        boolean beginsWithValue =
                text.filter(found -> PLACE.matcher(found).find()).isPresent();
        if (beginsWithValue && call.getArguments().size() > at + 1) {
            return of(call.getArgument(at + 1), depth + 1);
        }
        return List.of(call.getArgument(at));
    }

    private List<Expression> variable(NameExpr name, int depth) {
        Optional<Declaration> declared = Variables.declaration(name);
        if (declared.isEmpty() || !declared.get().isLocal()) {
            return List.of(name);
        }
        List<Expression> found = new ArrayList<>();
        declared.get().initializer().ifPresent(value -> found.addAll(of(value, depth + 1)));
        boolean mayBeEmpty =
                declared.get().initializer().filter(this::isNothing).isPresent();
        for (Expression use : Variables.uses(declared.get())) {
            Node parent = use.getParentNode().orElse(use);
            if (parent instanceof AssignExpr assign && assign.getTarget() == use) {
                boolean replaces = assign.getOperator() == AssignExpr.Operator.ASSIGN;
                if ((replaces && !beginsWith(assign.getValue(), name)) || (found.isEmpty() && mayBeEmpty)) {
                    found.addAll(of(assign.getValue(), depth + 1));
                }
            } else if (found.isEmpty() && isAppending(parent, use)) {
                found.addAll(of(((MethodCallExpr) parent).getArgument(0), depth + 1));
            }
        }
        return found.isEmpty() ? List.of(name) : found;
    }

    private static boolean beginsWith(Expression value, NameExpr name) {
        return value.toString().startsWith(name.getNameAsString());
    }

    private static boolean isAppending(Node parent, Expression use) {
        return parent instanceof MethodCallExpr call
                && call.getNameAsString().equals("append")
                && call.getScope().filter(scope -> scope == use).isPresent()
                && call.getArguments().size() == 1;
    }

    /** An empty text, {@code null}, or a builder that nothing is in yet. */
    private boolean isNothing(Expression expression) {
        return expression.isNullLiteralExpr()
                || constants.text(expression).filter(String::isEmpty).isPresent()
                || (expression instanceof ObjectCreationExpr made
                        && made.getType().getNameAsString().matches("StringBuilder|StringBuffer")
                        && (made.getArguments().isEmpty() || made.getArgument(0).isIntegerLiteralExpr()));
    }
}
