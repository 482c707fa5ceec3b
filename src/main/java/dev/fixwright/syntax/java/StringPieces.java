package dev.fixwright.syntax.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one expression apart into the pieces of the text that it gives. */
final class StringPieces {
    static final String BUILDER = "java.lang.StringBuilder";
    static final String BUFFER = "java.lang.StringBuffer";
    private static final Set<String> KEEPS_TEXT = Set.of("trim", "strip", "stripIndent", "intern", "toString");

    private final JavaFile file;
    private final Constants constants;

    StringPieces(JavaFile file) {
        this.file = file;
        this.constants = new Constants(file);
    }

    List<Part> of(Expression expression) {
        List<Part> parts = new ArrayList<>();
        add(expression, parts);
        return parts;
    }

    private void add(Expression expression, List<Part> parts) {
        Optional<LiteralText> literal = LiteralText.of(file, expression);
        if (literal.isPresent()) {
            parts.add(new Text(literal.get().text(), expression, 0, literal, Optional.empty()));
        } else if (expression instanceof EnclosedExpr enclosed) {
            add(enclosed.getInner(), parts);
        } else if (isConcatenation(expression)) {
            operands(expression.asBinaryExpr()).forEach(operand -> add(operand, parts));
        } else if (!(expression instanceof MethodCallExpr call && call(call, parts)) && !creation(expression, parts)) {
            parts.add(simple(expression));
        }
    }

    /** A constant, a choice among constants, or a value. */
    private Part simple(Expression expression) {
        List<String> texts = choices(expression, 0);
        return switch (texts.size()) {
            case 0 -> new Value(expression, Optional.empty());
            case 1 -> new Text(texts.get(0), expression, 0, Optional.empty(), Optional.empty());
            default -> new Choice(texts, expression, Optional.empty());
        };
    }

    /** Operands from left to right; numbers that are added before the first text stay one operand. */
    private List<Expression> operands(BinaryExpr sum) {
        List<Expression> operands = new ArrayList<>();
        Expression at = sum;
        while (isConcatenation(at)) {
            BinaryExpr binary = at.asBinaryExpr();
            operands.add(0, binary.getRight());
            at = binary.getLeft();
        }
        operands.add(0, at);
        return operands;
    }

    private boolean isConcatenation(Expression expression) {
        return expression instanceof BinaryExpr binary
                && binary.getOperator() == BinaryExpr.Operator.PLUS
                && (file.types().isString(binary.getLeft()) || file.types().isString(binary.getRight()));
    }

    private boolean call(MethodCallExpr call, List<Part> parts) {
        String name = call.getNameAsString();
        if (name.equals("append") && isBuilder(call)) {
            add(call.getScope().orElseThrow(), parts);
            appended(call, parts);
            return true;
        }
        if (new FormatPieces(file, this).add(call, parts)) {
            return true;
        }
        if (name.equals("concat") && call.getArguments().size() == 1 && isStringScope(call)) {
            add(call.getScope().orElseThrow(), parts);
            add(call.getArgument(0), parts);
            return true;
        }
        if (file.types().isStaticCall(call, "java.lang.String", "join")) {
            return join(call.getArguments(), parts);
        }
        if (file.types().isStaticCall(call, "java.lang.String", "valueOf")
                && call.getArguments().size() == 1) {
            return composed(call.getArgument(0), parts);
        }
        return KEEPS_TEXT.contains(name)
                && call.getArguments().isEmpty()
                && call.getScope().filter(scope -> composed(scope, parts)).isPresent();
    }

    /** Adds the pieces of an expression that is a composition; leaves out plain names and calls. */
    private boolean composed(Expression expression, List<Part> parts) {
        List<Part> pieces = of(expression);
        boolean plain = pieces.size() == 1 && pieces.get(0) instanceof Value;
        return !plain && parts.addAll(pieces);
    }

    void appended(MethodCallExpr append, List<Part> parts) {
        if (append.getArguments().size() == 1) {
            add(append.getArgument(0), parts);
        } else {
            parts.add(new Value(append, Optional.empty()));
        }
    }

    private boolean join(NodeList<Expression> arguments, List<Part> parts) {
        Optional<String> separator = arguments.isEmpty() ? Optional.empty() : constants.text(arguments.get(0));
        if (separator.isEmpty()
                || arguments.size() < 3
                || !arguments.subList(1, arguments.size()).stream().allMatch(file.types()::isString)) {
            return false;
        }
        for (int i = 1; i < arguments.size(); i++) {
            if (i > 1) {
                parts.add(new Text(separator.get(), arguments.get(0), 0, Optional.empty(), Optional.empty()));
            }
            add(arguments.get(i), parts);
        }
        return true;
    }

    /** {@code new StringBuilder("…")} and {@code new String("…")}. */
    private boolean creation(Expression expression, List<Part> parts) {
        if (!(expression instanceof ObjectCreationExpr creation) || !makesText(creation)) {
            return false;
        }
        if (creation.getArguments().size() == 1 && !isNumber(creation.getArgument(0))) {
            add(creation.getArgument(0), parts);
        }
        return creation.getArguments().size() < 2;
    }

    private boolean makesText(ObjectCreationExpr creation) {
        return file.types().creates(creation, BUILDER)
                || file.types().creates(creation, BUFFER)
                || file.types().creates(creation, "java.lang.String");
    }

    private boolean isNumber(Expression expression) {
        return file.types().typeOf(expression).filter("int"::equals).isPresent();
    }

    boolean isBuilder(MethodCallExpr call) {
        Optional<Expression> scope = call.getScope();
        return scope.isPresent() && isBuilder(scope.get());
    }

    boolean isBuilder(Expression expression) {
        return file.types().isA(expression, BUILDER) || file.types().isA(expression, BUFFER);
    }

    private boolean isStringScope(MethodCallExpr call) {
        return call.getScope().filter(file.types()::isString).isPresent();
    }

    /** The texts that an expression may have, where all of them are the programmer's own. */
    private List<String> choices(Expression expression, int depth) {
        Optional<String> text = constants.text(expression);
        if (text.isPresent()) {
            return List.of(text.get());
        }
        if (depth > 6) {
            return List.of();
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return choices(enclosed.getInner(), depth + 1);
        }
        if (expression instanceof ConditionalExpr conditional) {
            return all(List.of(conditional.getThenExpr(), conditional.getElseExpr()), depth);
        }
        if (expression instanceof SwitchExpr choice) {
            return all(results(choice), depth);
        }
        if (expression instanceof NameExpr name) {
            return all(definitions(name), depth);
        }
        return expression instanceof MethodCallExpr call ? all(returned(call), depth) : List.of();
    }

    private List<String> all(List<Expression> expressions, int depth) {
        List<String> texts = new ArrayList<>();
        for (Expression expression : expressions) {
            List<String> found = expression.isNullLiteralExpr() ? List.of("null") : choices(expression, depth + 1);
            if (found.isEmpty()) {
                return List.of();
            }
            texts.addAll(found);
        }
        return texts.stream().distinct().toList();
    }

    private static List<Expression> results(SwitchExpr choice) {
        List<Expression> results = new ArrayList<>();
        for (SwitchEntry entry : choice.getEntries()) {
            if (entry.getType() == SwitchEntry.Type.THROWS_STATEMENT) {
                continue;
            }
            if (entry.getType() != SwitchEntry.Type.EXPRESSION) {
                return List.of();
            }
            results.add(((ExpressionStmt) entry.getStatement(0)).getExpression());
        }
        return results;
    }

    /** Everything that is ever assigned to a local variable. */
    private static List<Expression> definitions(NameExpr name) {
        List<Expression> definitions = new ArrayList<>();
        Optional<Variables.Declaration> declaration =
                Variables.declaration(name).filter(Variables.Declaration::isLocal);
        if (declaration.isEmpty()) {
            return List.of();
        }
        declaration.get().initializer().ifPresent(definitions::add);
        for (AssignExpr assign : Variables.assignments(declaration.get())) {
            if (assign.getOperator() != AssignExpr.Operator.ASSIGN) {
                return List.of();
            }
            definitions.add(assign.getValue());
        }
        return definitions;
    }

    /** What a method of this class returns, on all its ways. */
    private static List<Expression> returned(MethodCallExpr call) {
        if (call.getScope().filter(scope -> !scope.isThisExpr()).isPresent()) {
            return List.of();
        }
        Optional<TypeDeclaration<?>> type =
                JavaFile.around(call, TypeDeclaration.class).map(found -> (TypeDeclaration<?>) found);
        List<MethodDeclaration> methods = type.map(found -> found.getMethodsByName(call.getNameAsString()).stream()
                        .filter(method -> method.getParameters().size()
                                == call.getArguments().size())
                        .toList())
                .orElse(List.of());
        if (methods.size() != 1
                || !(methods.get(0).isPrivate() || methods.get(0).isStatic())) {
            return List.of();
        }
        return methods.get(0).findAll(ReturnStmt.class).stream()
                .flatMap(statement -> statement.getExpression().stream())
                .toList();
    }
}
