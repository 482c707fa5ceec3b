package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the fixers write a decline: by name, by the reason that it gives, or by a method that does nothing else. */
final class DeclineWords {
    private static final Set<String> DECLINES = Set.of("declined", "nothing", "without", "Declined");
    private static final Set<String> FIXES = Set.of("fixed", "fix", "Fix", "Fixed");
    private static final Pattern KEPT =
            Pattern.compile("(?i)\\w*(reason|obstacle|objection|problem|doubt|refus(ed|al)|why\\w*)");
    /** A reason is several words, begins small and has no full stop; what explains a fix is a sentence. */
    private static final Pattern REASON = Pattern.compile("(?s)[a-z`].*?\\b[a-z]+,? [a-z]+,? [a-z]+\\b.*(?<![.;{}])");

    private final Set<String> constants = new HashSet<>();
    private final Set<String> methods = new HashSet<>();

    DeclineWords(Collection<? extends Node> files) {
        files.stream()
                .flatMap(file -> file.findAll(VariableDeclarator.class).stream())
                .filter(one -> one.getNameAsString().matches("[A-Z_0-9]+"))
                .filter(one -> one.getInitializer().filter(this::isReason).isPresent())
                .forEach(one -> constants.add(one.getNameAsString()));
        List<MethodDeclaration> declared = files.stream()
                .flatMap(file -> file.findAll(MethodDeclaration.class).stream())
                .toList();
        while (methods.addAll(declared.stream()
                .map(MethodDeclaration::getNameAsString)
                .filter(name -> declared.stream()
                        .filter(one -> one.getNameAsString().equals(name))
                        .allMatch(this::onlyDeclines))
                .collect(Collectors.toSet()))) {
            // Until no method is found that only calls such methods.
        }
    }

    private boolean onlyDeclines(MethodDeclaration method) {
        List<ReturnStmt> ends = method.findAll(ReturnStmt.class).stream()
                .filter(end -> around(end, MethodDeclaration.class).orElse(method) == method)
                .filter(end -> around(end, LambdaExpr.class).isEmpty())
                .toList();
        return !ends.isEmpty() && ends.stream().allMatch(this::endsInDecline);
    }

    /** The innermost node of a type that a node stands in. */
    static <N extends Node> Optional<N> around(Node node, Class<N> type) {
        return Stream.iterate(node.getParentNode(), Optional::isPresent, parent -> parent.flatMap(Node::getParentNode))
                .flatMap(Optional::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    boolean endsInDecline(Statement statement) {
        if (statement instanceof BlockStmt block) {
            return block.getStatements().getLast().filter(this::endsInDecline).isPresent();
        }
        if (statement instanceof IfStmt test) {
            return endsInDecline(test.getThenStmt())
                    && test.getElseStmt().filter(this::endsInDecline).isPresent();
        }
        return statement instanceof ReturnStmt end
                && end.getExpression().filter(this::isDecline).isPresent();
    }

    boolean isDecline(Expression expression) {
        if (expression instanceof EnclosedExpr inner) {
            return isDecline(inner.getInner());
        }
        if (expression instanceof ConditionalExpr either) {
            return isDecline(either.getThenExpr()) && isDecline(either.getElseExpr());
        }
        if (expression instanceof NameExpr name) {
            return KEPT.matcher(name.getNameAsString()).matches();
        }
        if (expression instanceof MethodCallExpr call) {
            String name = call.getNameAsString();
            return DECLINES.contains(name)
                    || methods.contains(name)
                    || KEPT.matcher(name).matches()
                    || carriesReason(call, name);
        }
        return expression instanceof ObjectCreationExpr made
                && (DECLINES.contains(made.getType().getNameAsString())
                        || carriesReason(made, made.getType().getNameAsString()));
    }

    /** Whether something that is no fix is made of a reason. */
    private boolean carriesReason(NodeWithArguments<?> made, String name) {
        return !FIXES.contains(name)
                && made.getArguments().stream()
                        .anyMatch(part -> isReason(part) || name.equals("of") && isDecline(part));
    }

    /** Whether the function that is mapped over a value makes a decline of it. */
    boolean makesDecline(Expression function) {
        if (function instanceof MethodReferenceExpr reference) {
            return DECLINES.contains(reference.getIdentifier());
        }
        return function instanceof LambdaExpr lambda
                && lambda.getBody() instanceof ExpressionStmt body
                && (isReason(body.getExpression()) || isDecline(body.getExpression()));
    }

    private boolean isReason(Expression text) {
        if (text instanceof NameExpr name) {
            return constants.contains(name.getNameAsString());
        }
        boolean written = text instanceof StringLiteralExpr || text.isBinaryExpr();
        return written
                && REASON.matcher(text.findAll(StringLiteralExpr.class).stream()
                                .map(StringLiteralExpr::asString)
                                .collect(Collectors.joining()))
                        .matches();
    }
}
