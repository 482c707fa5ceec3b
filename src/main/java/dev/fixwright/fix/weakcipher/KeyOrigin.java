package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the key of a cipher comes from.
 *
 * @param made the expression that makes the key, or the last one that could be followed
 * @param holders the variables through which it came
 * @param copies the key specifications that were made from its encoded form on the way
 */
record KeyOrigin(JavaFile file, Expression made, List<Variables.Declaration> holders, List<ObjectCreationExpr> copies) {
    private static final int MAX_STEPS = 8;
    private static final String GENERATOR = "javax.crypto.KeyGenerator";

    static KeyOrigin of(JavaFile file, Expression key) {
        List<Variables.Declaration> holders = new ArrayList<>();
        List<ObjectCreationExpr> copies = new ArrayList<>();
        Expression at = key;
        for (int i = 0; i < MAX_STEPS; i++) {
            Optional<Expression> next = at instanceof ObjectCreationExpr copy && isSpec(file, copy)
                    ? encoded(copy, holders, copies)
                    : next(at, holders);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return new KeyOrigin(file, at, holders, copies);
    }

    private static boolean isSpec(JavaFile file, ObjectCreationExpr made) {
        return file.types().creates(made, "javax.crypto.spec.SecretKeySpec");
    }

    /** The key whose encoded form a specification copies. */
    private static Optional<Expression> encoded(
            ObjectCreationExpr copy, List<Variables.Declaration> holders, List<ObjectCreationExpr> copies) {
        Expression bytes = copy.getArgument(0);
        Optional<Variables.Declaration> variable =
                bytes instanceof NameExpr name ? Variables.declaration(name) : Optional.empty();
        Expression value = variable.flatMap(KeyOrigin::value).orElse(bytes);
        boolean copied = value instanceof MethodCallExpr call
                && call.getNameAsString().equals("getEncoded")
                && call.getScope().isPresent();
        if (!copied) {
            return Optional.empty();
        }
        variable.ifPresent(holders::add);
        copies.add(copy);
        return value.asMethodCallExpr().getScope();
    }

    private static Optional<Expression> next(Expression at, List<Variables.Declaration> holders) {
        if (at.isEnclosedExpr()) {
            return Optional.of(at.asEnclosedExpr().getInner());
        }
        if (at.isCastExpr()) {
            return Optional.of(at.asCastExpr().getExpression());
        }
        Optional<Variables.Declaration> variable = at instanceof NameExpr name
                ? Variables.declaration(name)
                : at instanceof FieldAccessExpr access && access.getScope().isThisExpr()
                        ? Variables.declaration(access.getNameAsString(), access)
                        : Optional.empty();
        if (variable.isPresent()) {
            holders.add(variable.get());
            return value(variable.get());
        }
        return at instanceof MethodCallExpr call ? returned(call) : Optional.empty();
    }

    private static Optional<Expression> value(Variables.Declaration variable) {
        List<Expression> values = new ArrayList<>(variable.initializer().stream()
                .filter(one -> !one.isNullLiteralExpr())
                .toList());
        Variables.assignments(variable).stream().map(AssignExpr::getValue).forEach(values::add);
        return variable.isParameter() || values.size() != 1 ? Optional.empty() : Optional.of(values.get(0));
    }

    private static Optional<Expression> returned(MethodCallExpr call) {
        if (call.getScope().isPresent() && !call.getScope().get().isThisExpr()) {
            return Optional.empty();
        }
        List<ReturnStmt> returns = call.findCompilationUnit().stream()
                .flatMap(unit -> unit.findAll(MethodDeclaration.class).stream())
                .filter(method -> method.getNameAsString().equals(call.getNameAsString())
                        && method.getParameters().size() == call.getArguments().size())
                .flatMap(method -> method.findAll(ReturnStmt.class).stream())
                .toList();
        return returns.size() == 1 ? returns.get(0).getExpression() : Optional.empty();
    }

    /** The call that picked the algorithm of the generator that made the key. */
    Optional<MethodCallExpr> generator() {
        return made instanceof MethodCallExpr call && call.getNameAsString().equals("generateKey")
                ? call.getScope()
                        .map(scope -> KeyOrigin.of(file, scope).made())
                        .filter(MethodCallExpr.class::isInstance)
                        .map(MethodCallExpr.class::cast)
                        .filter(one -> file.types().isStaticCall(one, GENERATOR, "getInstance"))
                : Optional.empty();
    }

    /** The calls that set the size of the generator's keys. */
    List<MethodCallExpr> sizes() {
        return made.asMethodCallExpr().getScope().filter(Expression::isNameExpr).stream()
                .flatMap(scope -> Variables.declaration(scope.asNameExpr()).stream())
                .flatMap(variable -> Variables.uses(variable).stream())
                .map(use -> use.getParentNode().orElse(null))
                .filter(parent -> parent instanceof MethodCallExpr call
                        && call.getNameAsString().equals("init")
                        && !call.getArguments().isEmpty()
                        && call.getArgument(0).isIntegerLiteralExpr())
                .map(MethodCallExpr.class::cast)
                .toList();
    }

    Optional<ObjectCreationExpr> spec() {
        return made instanceof ObjectCreationExpr creation && isSpec(file, creation)
                ? Optional.of(creation)
                : Optional.empty();
    }

    /** Whether the bytes of a key specification surely are as long as AES needs. */
    boolean fitsAes() {
        return spec().map(creation -> creation.getArgument(0))
                .map(bytes -> KeyOrigin.of(file, bytes).made())
                .filter(bytes -> bytes instanceof MethodCallExpr call
                        && call.getNameAsString().equals("getBytes")
                        && call.getScope().isPresent())
                .flatMap(bytes -> new Constants(file)
                        .text(((MethodCallExpr) bytes).getScope().orElseThrow()))
                .filter(text -> text.chars().allMatch(c -> c < 0x80)
                        && (text.length() == 16 || text.length() == 24 || text.length() == 32))
                .isPresent();
    }

    /** Whether the key was made here and never leaves, so that nothing encrypted with it can be read elsewhere. */
    boolean staysHere() {
        if (generator().isEmpty()) {
            return false;
        }
        for (Variables.Declaration holder : holders) {
            boolean visible = holder.isField()
                    && !(holder.node().getParentNode().orElseThrow() instanceof FieldDeclaration field
                            && field.isPrivate());
            if (visible || Variables.uses(holder).stream().anyMatch(use -> !isInit(use))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInit(Expression use) {
        Node parent = use.getParentNode().orElse(null);
        return (parent instanceof MethodCallExpr call && call.getNameAsString().equals("init"))
                || (parent instanceof MethodCallExpr copy
                        && copy.getNameAsString().equals("getEncoded")
                        && (copy.getParentNode().orElse(null) instanceof VariableDeclarator
                                || isSpecNamed(copy.getParentNode().orElse(null))))
                || isSpecNamed(parent)
                || (parent instanceof AssignExpr assign && assign.getTarget() == use)
                || parent instanceof VariableDeclarator;
    }

    private static boolean isSpecNamed(@Nullable Node node) {
        return node instanceof ObjectCreationExpr made
                && made.getType().getNameAsString().equals("SecretKeySpec");
    }
}
