package dev.fixwright.fix;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the text that an expression has at run time is written down: in literals of this file and others, and in
 * configuration files. {@link #unknown} names the origins that cannot be read.
 */
public final class Spellings {
    private static final int MAX_DEPTH = 12;
    private static final Set<String> SAME_TEXT =
            Set.of("trim", "strip", "toUpperCase", "toLowerCase", "intern", "toString");
    private static final Set<String> LOOKUPS = Set.of(
            "getProperty", "getString", "getOrDefault", "get", "getRequiredProperty", "getenv", "getInitParameter");

    private final List<Spelling> found = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Project project;

    /**
     * One place where a text is written.
     *
     * @param literal the Java expression, where it is one; else it is a value in a configuration file
     */
    public record Spelling(SourcePath path, int start, int end, String text, Optional<Expression> literal) {
        /** The new text as it is written there. */
        public String written(String newText) {
            return literal.isPresent() ? "\"" + newText + "\"" : newText;
        }
    }

    private Spellings(Project project) {
        this.project = project;
    }

    public static Spellings of(Project project, JavaFile file, Expression expression) {
        Spellings spellings = new Spellings(project);
        spellings.trace(file, expression, 0);
        return spellings;
    }

    public List<Spelling> found() {
        return List.copyOf(found);
    }

    /** The origins that cannot be read, as people would name them. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    private void trace(JavaFile file, Expression expression, int depth) {
        if (depth > MAX_DEPTH || expression.isNullLiteralExpr()) {
            return;
        }
        if (expression.isStringLiteralExpr()) {
            add(file, expression, expression.asStringLiteralExpr().asString());
        } else if (expression.isEnclosedExpr()) {
            trace(file, expression.asEnclosedExpr().getInner(), depth + 1);
        } else if (expression.isCastExpr()) {
            trace(file, expression.asCastExpr().getExpression(), depth + 1);
        } else if (expression instanceof ConditionalExpr conditional) {
            trace(file, conditional.getThenExpr(), depth + 1);
            trace(file, conditional.getElseExpr(), depth + 1);
        } else if (expression instanceof SwitchExpr choice) {
            traceSwitch(file, choice, depth);
        } else if (expression instanceof BinaryExpr) {
            new Constants(file)
                    .text(expression)
                    .ifPresentOrElse(text -> add(file, expression, text), () -> cannotRead(file, expression));
        } else if (expression instanceof NameExpr name) {
            traceName(file, name, depth);
        } else if (expression instanceof FieldAccessExpr access) {
            traceField(file, access, depth);
        } else if (expression instanceof MethodCallExpr call) {
            traceCall(file, call, depth);
        } else {
            cannotRead(file, expression);
        }
    }

    private void add(JavaFile file, Expression literal, String text) {
        Spelling spelling =
                new Spelling(file.source().path(), file.start(literal), file.end(literal), text, Optional.of(literal));
        if (!found.contains(spelling)) {
            found.add(spelling);
        }
    }

    private void cannotRead(JavaFile file, Expression expression) {
        unknown.add("`" + file.text(expression) + "`");
    }

    private void traceSwitch(JavaFile file, SwitchExpr choice, int depth) {
        choice.getEntries()
                .forEach(entry -> entry.getStatements().forEach(statement -> {
                    if (statement instanceof ExpressionStmt arrow
                            && arrow.getParentNode().orElse(null) == entry) {
                        trace(file, arrow.getExpression(), depth + 1);
                    } else {
                        statement
                                .findAll(YieldStmt.class)
                                .forEach(given -> trace(file, given.getExpression(), depth + 1));
                    }
                }));
    }

    private void traceName(JavaFile file, NameExpr name, int depth) {
        Optional<Variables.Declaration> declared = Variables.declaration(name);
        if (declared.isPresent()) {
            traceVariable(file, declared.get(), name, depth);
            return;
        }
        Optional<String> imported = file.unit().getImports().stream()
                .filter(one -> one.isStatic() && !one.isAsterisk())
                .map(one -> one.getNameAsString())
                .filter(one -> one.endsWith("." + name.getNameAsString()))
                .findFirst();
        boolean known = imported.isPresent()
                && traceConstant(
                        imported.get().substring(0, imported.get().lastIndexOf('.')), name.getNameAsString(), depth);
        if (!known) {
            cannotRead(file, name);
        }
    }

    private void traceVariable(JavaFile file, Variables.Declaration declared, Expression use, int depth) {
        if (!seen.add(declared.node())) {
            return;
        }
        Optional<String> placeholder = ConfiguredValues.placeholder(annotated(declared));
        if (placeholder.isPresent()) {
            addConfigured(file, ConfiguredValues.key(placeholder.get()), use, false);
            ConfiguredValues.inlineDefault(file, annotated(declared)).ifPresent(found::add);
            return;
        }
        List<AssignExpr> assignments = Variables.assignments(declared);
        if (declared.isParameter()) {
            traceArguments(file, declared, use, depth);
        } else if (declared.initializer().isEmpty() && assignments.isEmpty()) {
            cannotRead(file, use);
        }
        declared.initializer().ifPresent(value -> trace(file, value, depth + 1));
        assignments.forEach(assign -> trace(file, assign.getValue(), depth + 1));
    }

    private static Optional<NodeWithAnnotations<?>> annotated(Variables.Declaration declared) {
        Object node = declared.isField() ? declared.node().getParentNode().orElseThrow() : declared.node();
        return node instanceof NodeWithAnnotations<?> with ? Optional.of(with) : Optional.empty();
    }

    /** What the callers of a private method hand in. */
    private void traceArguments(JavaFile file, Variables.Declaration parameter, Expression use, int depth) {
        Optional<MethodDeclaration> method = parameter
                .node()
                .getParentNode()
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast)
                .filter(MethodDeclaration::isPrivate);
        List<MethodCallExpr> calls = method.stream()
                .flatMap(one -> file.unit().findAll(MethodCallExpr.class).stream()
                        .filter(call -> call.getNameAsString().equals(one.getNameAsString())
                                && call.getArguments().size()
                                        == one.getParameters().size()))
                .toList();
        if (calls.isEmpty()) {
            cannotRead(file, use);
            return;
        }
        int index = method.orElseThrow().getParameters().indexOf(parameter.node());
        calls.forEach(call -> trace(file, call.getArgument(index), depth + 1));
    }

    private void traceField(JavaFile file, FieldAccessExpr access, int depth) {
        String name = access.getNameAsString();
        if (access.getScope().isThisExpr()) {
            Variables.declaration(name, access)
                    .ifPresentOrElse(
                            declared -> traceVariable(file, declared, access, depth), () -> cannotRead(file, access));
            return;
        }
        String owner =
                file.names().qualify(access.getScope().toString(), access).orElse("");
        if (owner.endsWith("MessageDigestAlgorithms")) {
            add(file, access, name.equals("SHA_1") ? "SHA-1" : name.replace('_', '-'));
        } else if (!traceConstant(owner, name, depth)) {
            cannotRead(file, access);
        }
    }

    /** A constant of a class of the project; the answer says whether there is one. */
    private boolean traceConstant(String owner, String name, int depth) {
        String suffix = "/" + owner.replace('.', '/') + ".java";
        return project.tree().paths().stream()
                .filter(path -> ("/" + path.value()).endsWith(suffix))
                .flatMap(path -> project.java(path).stream())
                .anyMatch(file -> file.unit().findAll(TypeDeclaration.class).stream()
                        .filter(type -> type.getFullyQualifiedName().equals(Optional.of(owner)))
                        .flatMap(type -> ((TypeDeclaration<?>) type)
                                        .getFieldByName(name)
                                        .flatMap(field -> field.getVariables().stream()
                                                .filter(variable -> variable.getNameAsString()
                                                        .equals(name))
                                                .findFirst()
                                                .flatMap(VariableDeclarator::getInitializer))
                                        .stream())
                        .findFirst()
                        .map(value -> {
                            trace(file, value, depth + 1);
                            return true;
                        })
                        .orElse(false));
    }

    private void traceCall(JavaFile file, MethodCallExpr call, int depth) {
        String name = call.getNameAsString();
        int arguments = call.getArguments().size();
        if (arguments <= 1 && SAME_TEXT.contains(name) && call.getScope().isPresent()) {
            trace(file, call.getScope().get(), depth + 1);
            return;
        }
        if (LOOKUPS.contains(name) && (arguments == 1 || arguments == 2)) {
            boolean hasDefault = arguments == 2;
            new Constants(file)
                    .text(call.getArgument(0))
                    .ifPresentOrElse(key -> addConfigured(file, key, call, hasDefault), () -> cannotRead(file, call));
            if (hasDefault) {
                trace(file, call.getArgument(1), depth + 1);
            }
            return;
        }
        List<ReturnStmt> returns = file.unit().findAll(MethodDeclaration.class).stream()
                .filter(method -> method.getNameAsString().equals(name)
                        && method.getParameters().size() == arguments
                        && (call.getScope().isEmpty() || call.getScope().get().isThisExpr()))
                .filter(seen::add)
                .flatMap(method -> method.findAll(ReturnStmt.class).stream())
                .toList();
        if (returns.isEmpty()) {
            cannotRead(file, call);
        }
        returns.stream().flatMap(one -> one.getExpression().stream()).forEach(value -> trace(file, value, depth + 1));
    }

    private void addConfigured(JavaFile file, String key, Expression use, boolean hasDefault) {
        List<Spelling> values = ConfiguredValues.of(project.tree(), key, file);
        values.stream().filter(value -> !found.contains(value)).forEach(found::add);
        if (values.isEmpty() && !hasDefault) {
            cannotRead(file, use);
        }
    }
}
