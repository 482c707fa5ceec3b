package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Optional;

/** Where the variables of a file are declared and written, by the language's scopes. */
public final class Variables {
    private Variables() {}

    /** What declares a variable: a local variable, a parameter, a field of this file, or a pattern. */
    public record Declaration(Node node, String name, Optional<Type> type, Optional<Expression> initializer) {
        static Declaration of(VariableDeclarator variable) {
            return new Declaration(
                    variable, variable.getNameAsString(), Optional.of(variable.getType()), variable.getInitializer());
        }

        static Declaration of(Parameter parameter) {
            Optional<Type> type =
                    parameter.getType().isUnknownType() ? Optional.empty() : Optional.of(parameter.getType());
            return new Declaration(parameter, parameter.getNameAsString(), type, Optional.empty());
        }

        /** Declared with {@code var}. */
        public boolean isInferred() {
            return type.filter(
                            written -> written.isVarType() || written.asString().equals("var"))
                    .isPresent();
        }

        public boolean isField() {
            return node.getParentNode()
                    .filter(FieldDeclaration.class::isInstance)
                    .isPresent();
        }

        public boolean isParameter() {
            return node instanceof Parameter;
        }

        public boolean isLocal() {
            return !isField() && !isParameter();
        }

        public boolean isFinal() {
            return node.getParentNode()
                    .filter(parent -> (parent instanceof FieldDeclaration field && field.isFinal())
                            || (parent instanceof VariableDeclarationExpr local && local.isFinal()))
                    .isPresent();
        }
    }

    /** The declaration that a declarator or a parameter is. */
    public static Optional<Declaration> of(Node node) {
        if (node instanceof VariableDeclarator variable) {
            return Optional.of(Declaration.of(variable));
        }
        return node instanceof Parameter parameter ? Optional.of(Declaration.of(parameter)) : Optional.empty();
    }

    /** What declares the variable that a name stands for; empty for a type's name or an inherited field. */
    public static Optional<Declaration> declaration(NameExpr name) {
        return declaration(name.getNameAsString(), name);
    }

    /** What declares the variable {@code name} as seen from {@code at}. */
    public static Optional<Declaration> declaration(String name, Node at) {
        Node child = at;
        for (Node scope = at.getParentNode().orElse(null);
                scope != null;
                scope = scope.getParentNode().orElse(null)) {
            Optional<Declaration> found = declaredBy(scope, child, name);
            if (found.isPresent()) {
                return found;
            }
            child = scope;
        }
        return Optional.empty();
    }

    private static Optional<Declaration> declaredBy(Node scope, Node child, String name) {
        if (scope instanceof BlockStmt block) {
            return inStatements(block.getStatements(), child, name);
        }
        if (scope instanceof SwitchEntry entry) {
            return inStatements(entry.getStatements(), child, name);
        }
        if (scope instanceof ForStmt loop) {
            return inDeclarations(loop.getInitialization(), name);
        }
        if (scope instanceof ForEachStmt loop) {
            return child == loop.getIterable() ? Optional.empty() : inDeclaration(loop.getVariable(), name);
        }
        if (scope instanceof TryStmt attempt) {
            return child instanceof CatchClause ? Optional.empty() : inDeclarations(attempt.getResources(), name);
        }
        if (scope instanceof CatchClause clause) {
            return inParameters(List.of(clause.getParameter()), name);
        }
        if (scope instanceof LambdaExpr lambda) {
            return inParameters(lambda.getParameters(), name);
        }
        if (scope instanceof CallableDeclaration<?> callable) {
            return inParameters(callable.getParameters(), name).or(() -> inPatterns(callable, name));
        }
        if (scope instanceof TypeDeclaration<?> type) {
            return inFields(type.getMembers(), name).or(() -> inRecord(type, name));
        }
        if (scope instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent()) {
            return child instanceof com.github.javaparser.ast.body.BodyDeclaration<?>
                    ? inFields(creation.getAnonymousClassBody().get(), name)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Declaration> inStatements(List<Statement> statements, Node child, String name) {
        for (Statement statement : statements) {
            if (statement instanceof ExpressionStmt expression) {
                Optional<Declaration> found = inDeclaration(expression.getExpression(), name);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (statement == child) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Declaration> inDeclarations(List<? extends Expression> expressions, String name) {
        return expressions.stream()
                .flatMap(expression -> inDeclaration(expression, name).stream())
                .findFirst();
    }

    private static Optional<Declaration> inDeclaration(Expression expression, String name) {
        if (expression instanceof VariableDeclarationExpr declared) {
            return declared.getVariables().stream()
                    .filter(variable -> variable.getNameAsString().equals(name))
                    .map(Declaration::of)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Declaration> inParameters(List<Parameter> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getNameAsString().equals(name))
                .map(Declaration::of)
                .findFirst();
    }

    private static Optional<Declaration> inPatterns(Node callable, String name) {
        return callable.findFirst(
                        TypePatternExpr.class,
                        pattern -> pattern.getNameAsString().equals(name))
                .map(pattern -> new Declaration(pattern, name, Optional.of(pattern.getType()), Optional.empty()));
    }

    private static Optional<Declaration> inFields(
            List<? extends com.github.javaparser.ast.body.BodyDeclaration<?>> members, String name) {
        return members.stream()
                .filter(FieldDeclaration.class::isInstance)
                .flatMap(member -> ((FieldDeclaration) member).getVariables().stream())
                .filter(variable -> variable.getNameAsString().equals(name))
                .map(Declaration::of)
                .findFirst();
    }

    private static Optional<Declaration> inRecord(TypeDeclaration<?> type, String name) {
        return type.isRecordDeclaration()
                ? inParameters(type.asRecordDeclaration().getParameters(), name)
                : Optional.empty();
    }

    /** The code in which a variable can be written: its callable, initialiser or lambda, or for a field its file's type. */
    public static Node reach(Declaration declaration) {
        Node node = declaration.node();
        if (declaration.isField()) {
            Node outermost = node;
            for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
                if (at instanceof TypeDeclaration<?>) {
                    outermost = at;
                }
            }
            return outermost;
        }
        for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof CallableDeclaration<?> || at instanceof InitializerDeclaration) {
                return at;
            }
        }
        return node.findCompilationUnit().map(Node.class::cast).orElse(node);
    }

    /** Every name in the file that stands for this variable, also as {@code this.name}, in source order. */
    public static List<Expression> uses(Declaration declaration) {
        return reach(declaration).findAll(Expression.class).stream()
                .filter(expression -> isUse(expression, declaration))
                .toList();
    }

    private static boolean isUse(Expression expression, Declaration declaration) {
        if (expression instanceof NameExpr name) {
            return name.getNameAsString().equals(declaration.name())
                    && declaration(name)
                            .filter(found -> found.node() == declaration.node())
                            .isPresent();
        }
        return declaration.isField()
                && expression instanceof FieldAccessExpr access
                && access.getScope().isThisExpr()
                && access.getNameAsString().equals(declaration.name());
    }

    /** Every assignment to a variable after its declaration, {@code +=} too, in source order. */
    public static List<AssignExpr> assignments(Declaration declaration) {
        return uses(declaration).stream()
                .filter(use -> use.getParentNode()
                        .filter(parent -> parent instanceof AssignExpr assign && assign.getTarget() == use)
                        .isPresent())
                .map(use -> (AssignExpr) use.getParentNode().orElseThrow())
                .toList();
    }

    /** Whether a variable keeps the value it was declared with. */
    public static boolean isNeverReassigned(Declaration declaration) {
        return assignments(declaration).isEmpty()
                && uses(declaration).stream()
                        .noneMatch(use -> use.getParentNode()
                                .filter(parent -> parent instanceof UnaryExpr unary
                                        && (unary.isPrefix() || unary.isPostfix())
                                        && List.of("++", "--")
                                                .contains(unary.getOperator().asString()))
                                .isPresent());
    }

    /**
     * The one expression that a variable's value comes from: its initialiser where nothing else is ever assigned, or its
     * only assignment where it has no initialiser. Empty for parameters and for values with several origins.
     */
    public static Optional<Expression> soleValue(NameExpr name) {
        return declaration(name).flatMap(Variables::soleValue);
    }

    public static Optional<Expression> soleValue(Declaration declaration) {
        if (declaration.isParameter() || (declaration.isField() && !declaration.isFinal() && !isPrivate(declaration))) {
            return Optional.empty();
        }
        List<AssignExpr> assignments = assignments(declaration);
        if (declaration.initializer().isPresent()) {
            return isNeverReassigned(declaration) ? declaration.initializer() : Optional.empty();
        }
        return assignments.size() == 1 && assignments.get(0).getOperator() == AssignExpr.Operator.ASSIGN
                ? Optional.of(assignments.get(0).getValue())
                : Optional.empty();
    }

    private static boolean isPrivate(Declaration field) {
        return field.node()
                .getParentNode()
                .filter(parent -> parent instanceof FieldDeclaration declared && declared.isPrivate())
                .isPresent();
    }
}
