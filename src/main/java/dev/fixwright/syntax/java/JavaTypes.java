package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The types of a file's expressions, as qualified names without type arguments, arrays with {@code []}. Declared types and
 * known methods answer first; the symbol solver, which is slower, is asked last. An unknown type is an empty answer.
 */
public final class JavaTypes {
    private static final String STRING = "java.lang.String";

    private final JavaFile file;
    private final JavaNames names;
    private final CallResults results;
    private final IdentityHashMap<Expression, Optional<String>> known = new IdentityHashMap<>();

    JavaTypes(JavaFile file, JavaNames names) {
        this.file = file;
        this.names = names;
        this.results = new CallResults(this, names);
    }

    /** Whether an expression is surely of this type or of one that inherits from it. */
    public boolean isA(Expression expression, String qualified) {
        return typeOf(expression)
                .filter(type -> names.isSubtype(type, qualified))
                .isPresent();
    }

    /** The operands of a concatenation of texts, in order; a lone expression is its own only operand. */
    public List<Expression> operands(Expression text) {
        List<Expression> operands = new ArrayList<>();
        Expression at = text;
        while (at instanceof EnclosedExpr enclosed) {
            at = enclosed.getInner();
        }
        while (at instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS && isString(sum)) {
            operands.add(0, sum.getRight());
            at = sum.getLeft();
        }
        operands.add(0, at);
        return operands;
    }

    public boolean isString(Expression expression) {
        return typeOf(expression).filter(STRING::equals).isPresent();
    }

    /** Whether a written type names this class, whichever way it is written. */
    public boolean names(Type type, String qualified) {
        return qualified(type).filter(qualified::equals).isPresent();
    }

    /** Whether {@code new X(…)} makes exactly this class. */
    public boolean creates(ObjectCreationExpr creation, String qualified) {
        return names(creation.getType(), qualified);
    }

    /** The qualified name of a written type. */
    public Optional<String> qualified(Type type) {
        if (type.isArrayType()) {
            return qualified(type.asArrayType().getComponentType()).map(element -> element + "[]");
        }
        if (type.isClassOrInterfaceType()) {
            return names.qualify(type.asClassOrInterfaceType().getNameWithScope(), type);
        }
        return type.isPrimitiveType() || type.isVoidType() ? Optional.of(type.asString()) : Optional.empty();
    }

    /** The class that a static call's scope names, such as {@code Math} in {@code Math.random()}. */
    public Optional<String> staticScope(MethodCallExpr call) {
        return call.getScope().flatMap(this::typeName);
    }

    /** Whether a call is a static one of this class and name, also through a static import. */
    public boolean isStaticCall(MethodCallExpr call, String qualified, String method) {
        if (!call.getNameAsString().equals(method)) {
            return false;
        }
        if (call.getScope().isPresent()) {
            return staticScope(call).filter(qualified::equals).isPresent();
        }
        return file.unit().getImports().stream()
                .filter(one -> one.isStatic())
                .anyMatch(one -> one.isAsterisk()
                        ? one.getNameAsString().equals(qualified)
                        : one.getNameAsString().equals(qualified + "." + method));
    }

    /** Whether a call is of this method on a value of this type or of one that inherits from it. */
    public boolean isCall(MethodCallExpr call, String qualified, String method) {
        return call.getNameAsString().equals(method) && isCallOn(call, qualified);
    }

    /** Whether a call is made on a value of this type, or unqualified inside a class that inherits from it. */
    public boolean isCallOn(MethodCallExpr call, String qualified) {
        if (call.getScope().isPresent()) {
            return isA(call.getScope().get(), qualified);
        }
        return enclosingType(call)
                .filter(type -> names.isSubtype(type, qualified))
                .isPresent();
    }

    private Optional<String> enclosingType(Node node) {
        return JavaFile.around(node, TypeDeclaration.class)
                .flatMap(type -> ((TypeDeclaration<?>) type).getFullyQualifiedName());
    }

    /** The type that a name or a dotted name stands for, where it stands for no variable. */
    private Optional<String> typeName(Expression expression) {
        if (expression instanceof NameExpr name) {
            return Variables.declaration(name).isPresent()
                    ? Optional.empty()
                    : names.qualify(name.getNameAsString(), name);
        }
        if (expression instanceof FieldAccessExpr access) {
            String dotted = access.toString();
            return dotted.matches("[\\w.]+") ? names.qualify(dotted, access).filter(names::exists) : Optional.empty();
        }
        return Optional.empty();
    }

    public Optional<String> typeOf(Expression expression) {
        Optional<String> type = known.get(expression);
        if (type == null) {
            known.put(expression, Optional.empty()); // ends a definition that leads back to itself
            type = quickly(expression);
            if (type.isEmpty() && asksSolver(expression)) {
                type = names.solver().typeOf(expression);
            }
            known.put(expression, type);
        }
        return type;
    }

    private static boolean asksSolver(Expression expression) {
        return expression instanceof MethodCallExpr
                || expression instanceof NameExpr
                || expression instanceof FieldAccessExpr;
    }

    private Optional<String> quickly(Expression expression) {
        if (expression.isStringLiteralExpr() || expression.isTextBlockLiteralExpr()) {
            return Optional.of(STRING);
        }
        if (expression.isIntegerLiteralExpr() || expression.isInstanceOfExpr()) {
            return Optional.of(expression.isIntegerLiteralExpr() ? "int" : "boolean");
        }
        if (expression.isLongLiteralExpr()) {
            return Optional.of("long");
        }
        if (expression.isBooleanLiteralExpr()) {
            return Optional.of("boolean");
        }
        if (expression.isCharLiteralExpr()) {
            return Optional.of("char");
        }
        if (expression.isDoubleLiteralExpr()) {
            return Optional.of("double");
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return typeOf(enclosed.getInner());
        }
        if (expression instanceof CastExpr cast) {
            return qualified(cast.getType());
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return qualified(creation.getType());
        }
        if (expression.isArrayCreationExpr()) {
            return qualified(expression.asArrayCreationExpr().getElementType()).map(element -> element + "[]");
        }
        if (expression instanceof AssignExpr assign) {
            return typeOf(assign.getTarget());
        }
        if (expression instanceof ConditionalExpr conditional) {
            return typeOf(conditional.getThenExpr()).or(() -> typeOf(conditional.getElseExpr()));
        }
        if (expression instanceof ThisExpr) {
            return enclosingType(expression);
        }
        if (expression instanceof ArrayAccessExpr access) {
            return typeOf(access.getName())
                    .filter(type -> type.endsWith("[]"))
                    .map(type -> type.substring(0, type.length() - 2));
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary);
        }
        if (expression instanceof NameExpr name) {
            return Variables.declaration(name).flatMap(this::variable);
        }
        if (expression instanceof FieldAccessExpr access) {
            return field(access);
        }
        if (expression instanceof MethodCallExpr call) {
            return call(call);
        }
        return Optional.empty();
    }

    private Optional<String> binary(BinaryExpr binary) {
        return switch (binary.getOperator()) {
            case PLUS ->
                isString(binary.getLeft()) || isString(binary.getRight()) ? Optional.of(STRING) : arithmetic(binary);
            case MINUS, MULTIPLY, DIVIDE, REMAINDER -> arithmetic(binary);
            case BINARY_AND, BINARY_OR, XOR, LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
                typeOf(binary.getLeft());
            default -> Optional.of("boolean");
        };
    }

    private Optional<String> arithmetic(BinaryExpr binary) {
        Optional<String> left = typeOf(binary.getLeft());
        Optional<String> right = typeOf(binary.getRight());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<String> both = List.of(left.get(), right.get());
        return List.of("double", "float", "long").stream()
                .filter(both::contains)
                .findFirst()
                .or(() -> Optional.of("int"));
    }

    private Optional<String> variable(Variables.Declaration declaration) {
        if (declaration.isInferred()) {
            return declaration.initializer().flatMap(this::typeOf);
        }
        return declaration.type().flatMap(this::qualified);
    }

    private Optional<String> field(FieldAccessExpr access) {
        String name = access.getNameAsString();
        if (name.equals("length")
                && typeOf(access.getScope()).filter(type -> type.endsWith("[]")).isPresent()) {
            return Optional.of("int");
        }
        if (access.toString().equals("System.out") || access.toString().equals("System.err")) {
            return Optional.of("java.io.PrintStream");
        }
        Optional<String> owner = typeName(access.getScope()).or(() -> typeOf(access.getScope()));
        return owner.flatMap(names::declaration)
                .flatMap(type -> type.getFieldByName(name))
                .flatMap(field -> qualified(field.getElementType()));
    }

    private Optional<String> call(MethodCallExpr call) {
        Optional<String> owner = call.getScope().isPresent()
                ? typeName(call.getScope().get())
                        .or(() -> typeOf(call.getScope().get()))
                : enclosingType(call);
        Optional<String> type = owner.flatMap(known -> results.of(known, call));
        return type.or(() -> call.getScope().isPresent() ? Optional.empty() : outerCall(call));
    }

    /** An unqualified call may be of a method of a class further out. */
    private Optional<String> outerCall(MethodCallExpr call) {
        return file.unit().getTypes().stream()
                .flatMap(type -> type.getFullyQualifiedName().stream())
                .flatMap(type -> results.of(type, call).stream())
                .findFirst();
    }
}
