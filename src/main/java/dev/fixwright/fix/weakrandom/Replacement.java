package dev.fixwright.fix.weakrandom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Removal;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts {@code SecureRandom} where a predictable generator is. Each step answers why it cannot, or nothing. */
final class Replacement {
    private final JavaFile file;
    private final JavaEdits edits;
    private final BoundedNumbers numbers;
    private final List<String> review = new ArrayList<>();
    private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());

    Replacement(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
        this.numbers = new BoundedNumbers(file, edits);
    }

    List<String> review() {
        return review;
    }

    Optional<String> replace(Expression generator) {
        if (generator instanceof MethodReferenceExpr reference) {
            edits.replace(
                    reference, reference.toString().endsWith("::new") ? secure() + "::new" : fresh() + "::nextDouble");
            return Optional.empty();
        }
        if (generator instanceof ObjectCreationExpr made) {
            return replaceCreation(made);
        }
        MethodCallExpr call = (MethodCallExpr) generator;
        if (call.getNameAsString().equals("setSeed")) {
            return Seed.reasonToKeepForKeys(file, call).or(() -> removeStatement(call));
        }
        if (file.types().isStaticCall(call, "java.lang.Math", "random")) {
            edits.replace(call, fresh() + ".nextDouble()");
            return Optional.empty();
        }
        return call.getNameAsString().equals("current")
                ? replaceForeign(call, Generators.THREAD_LOCAL)
                : new RandomTexts(file, edits, numbers).replace(call);
    }

    private String secure() {
        return edits.use(Generators.SECURE_RANDOM);
    }

    private String fresh() {
        return "new " + secure() + "()";
    }

    private Optional<String> replaceCreation(ObjectCreationExpr made) {
        if (made.getAnonymousClassBody().isPresent()) {
            return Optional.of("the generator is a subclass of Random written on the spot");
        }
        if (!file.types().creates(made, Generators.SECURE_RANDOM)) {
            for (Expression seed : made.getArguments()) {
                Optional<String> reason = Seed.reasonToKeep(file, seed);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        if (!made.getArguments().isEmpty()) {
            review.add("The seed `" + file.text(made.getArgument(0))
                    + "` is gone: SecureRandom seeds itself, and its sequence cannot be repeated.");
        }
        if (file.types().creates(made, Generators.SPLITTABLE)) {
            return replaceForeign(made, Generators.SPLITTABLE);
        }
        edits.replace(made, fresh());
        return dropSeeding(made);
    }

    /** Seeds set later would say no more than the first, and a fixed one shows that repeating is wanted. */
    private Optional<String> dropSeeding(Expression made) {
        Optional<Variables.Declaration> variable = holder(made);
        if (variable.isEmpty()) {
            return Optional.empty();
        }
        if (variable.get().isInferred()) {
            for (AssignExpr assign : Variables.assignments(variable.get())) {
                if (!assign.getValue().isObjectCreationExpr()) {
                    return Optional.of(
                            "`" + variable.get().name() + "` is declared with var and given another value later");
                }
                edits.replace(assign.getValue(), fresh());
            }
        }
        for (Expression use : Variables.uses(variable.get())) {
            Optional<MethodCallExpr> seeding = use.getParentNode()
                    .filter(parent -> parent instanceof MethodCallExpr call
                            && call.getNameAsString().equals("setSeed")
                            && call.getScope().filter(scope -> scope == use).isPresent())
                    .map(MethodCallExpr.class::cast);
            if (seeding.isPresent() && done.add(seeding.get())) {
                Optional<String> reason =
                        Seed.reasonToKeep(file, seeding.get().getArgument(0)).or(() -> removeStatement(seeding.get()));
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> removeStatement(MethodCallExpr call) {
        Node statement = call.getParentNode().orElseThrow();
        if (!(statement instanceof ExpressionStmt setting)) {
            return Optional.of("`" + file.text(call) + "` is part of a longer expression");
        }
        if (!JavaEdits.isInBlock(setting)) {
            edits.replace(setting, "{}");
            return Optional.empty();
        }
        Edit removal = Removal.of(file, setting);
        edits.replace(removal.start(), removal.end(), "");
        review.add("The seed of `" + file.text(call.getArgument(0)) + "` is gone: SecureRandom seeds itself.");
        return Optional.empty();
    }

    /** A generator whose type SecureRandom does not inherit from: its variable's type and calls change too. */
    private Optional<String> replaceForeign(Expression made, String type) {
        Node parent = made.getParentNode().orElseThrow();
        if (parent instanceof MethodCallExpr call
                && call.getScope().filter(scope -> scope == made).isPresent()) {
            return numbers.replace(call, fresh());
        }
        if (parent instanceof ReturnStmt) {
            return Optional.of("the method gives a " + type + " back, which SecureRandom is not");
        }
        Optional<Variables.Declaration> variable = holder(made);
        boolean typed = variable.filter(declared -> declared.isInferred()
                        || declared.type()
                                .filter(written -> file.types().names(written, type))
                                .isPresent())
                .isPresent();
        edits.replace(made, fresh());
        return typed ? retype(variable.orElseThrow(), type) : Optional.empty();
    }

    private Optional<String> retype(Variables.Declaration variable, String type) {
        Type written = variable.type().orElseThrow();
        if (!variable.isInferred() && done.add(written)) {
            edits.replace(written, secure());
        }
        for (Expression use : Variables.uses(variable)) {
            Node parent = use.getParentNode().orElseThrow();
            boolean asked = parent instanceof MethodCallExpr call
                    && call.getScope().filter(scope -> scope == use).isPresent();
            if (asked && done.add(parent)) {
                Optional<String> reason = numbers.replace((MethodCallExpr) parent, file.text(use));
                if (reason.isPresent()) {
                    return reason;
                }
            }
            if (!asked && !(parent instanceof AssignExpr)) {
                return Optional.of(
                        "`" + variable.name() + "` is handed on as a " + type + ", which SecureRandom is not");
            }
        }
        return Optional.empty();
    }

    private static Optional<Variables.Declaration> holder(Expression made) {
        Node parent = made.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable) {
            return Variables.of(variable);
        }
        if (parent instanceof AssignExpr assign && assign.getTarget() instanceof NameExpr name) {
            return Variables.declaration(name);
        }
        return parent instanceof AssignExpr assign && assign.getTarget().isFieldAccessExpr()
                ? Variables.declaration(assign.getTarget().asFieldAccessExpr().getNameAsString(), assign)
                : Optional.empty();
    }
}
