package dev.fixwright.fix;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The lines of a room's guards: the conditions one of whose branches ends in a decline, the local variables that nothing
 * else reads, and the methods that answer yes or no to nothing else. All other conditions choose how a fix is written or
 * spare time, and whoever changes them is caught by other tests.
 */
final class GuardLines {
    private final DeclineWords words;
    private final Map<String, Node> files = new TreeMap<>();
    private final Set<Node> guards = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> declines = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The lines of each file that has any, by the names under which the sources are given. */
    static Map<String, Set<Integer>> of(Map<String, String> sources) {
        return new GuardLines(sources).lines();
    }

    private GuardLines(Map<String, String> sources) {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        sources.forEach(
                (name, text) -> files.put(name, parser.parse(text).getResult().orElseThrow()));
        words = new DeclineWords(files.values());
        all(IfStmt.class).filter(this::isGuard).forEach(one -> guards.add(one.getCondition()));
        all(ConditionalExpr.class)
                .filter(one -> words.isDecline(one.getThenExpr()) || words.isDecline(one.getElseExpr()))
                .forEach(one -> guards.add(one.getCondition()));
        all(MethodCallExpr.class)
                .filter(one -> one.getNameAsString().equals("map")
                        && one.getArguments().size() == 1
                        && words.makesDecline(one.getArgument(0)))
                .forEach(one -> one.getScope().ifPresent(guards::add));
        all(Expression.class).filter(words::isDecline).forEach(declines::add);
        int before;
        do {
            before = guards.size();
            all(VariableDeclarator.class)
                    .filter(this::isOnlyForGuards)
                    .forEach(one -> one.getInitializer().ifPresent(guards::add));
            all(MethodDeclaration.class).filter(this::answersOnlyGuards).forEach(guards::add);
        } while (guards.size() > before);
    }

    private <T extends Node> Stream<T> all(Class<T> kind) {
        return files.values().stream().flatMap(file -> file.findAll(kind).stream());
    }

    private boolean isGuard(IfStmt test) {
        boolean otherwise = test.getElseStmt()
                .or(() -> next(test))
                .filter(words::endsInDecline)
                .isPresent();
        return otherwise || words.endsInDecline(test.getThenStmt());
    }

    /** What comes when the condition does not hold, where the statement has no else and its branch ends the method. */
    private static Optional<Statement> next(IfStmt test) {
        Statement last = test.getThenStmt() instanceof BlockStmt block
                ? block.getStatements().getLast().orElse(block)
                : test.getThenStmt();
        List<Node> siblings = test.getParentNode().map(Node::getChildNodes).orElse(List.of());
        int next = siblings.indexOf(test) + 1;
        return last instanceof ReturnStmt && next < siblings.size() && siblings.get(next) instanceof Statement found
                ? Optional.of(found)
                : Optional.empty();
    }

    private boolean isOnlyForGuards(VariableDeclarator variable) {
        List<NameExpr> uses = DeclineWords.around(variable, MethodDeclaration.class).stream()
                .flatMap(method -> method.findAll(NameExpr.class).stream())
                .filter(name -> name.getName().equals(variable.getName()))
                .toList();
        return uses.stream().anyMatch(use -> isIn(guards, use))
                && uses.stream().allMatch(use -> isIn(guards, use) || isIn(declines, use));
    }

    private boolean answersOnlyGuards(MethodDeclaration method) {
        List<Node> uses = new ArrayList<>();
        if (method.getTypeAsString().equals("boolean")) {
            all(MethodCallExpr.class)
                    .filter(call -> call.getName().equals(method.getName()))
                    .forEach(uses::add);
            all(MethodReferenceExpr.class)
                    .filter(call -> call.getIdentifier().equals(method.getNameAsString()))
                    .forEach(uses::add);
        }
        return !uses.isEmpty() && uses.stream().allMatch(use -> isIn(guards, use));
    }

    private static boolean isIn(Set<Node> nodes, Node node) {
        return nodes.contains(node)
                || node.getParentNode().filter(above -> isIn(nodes, above)).isPresent();
    }

    private Map<String, Set<Integer>> lines() {
        Map<String, Set<Integer>> lines = new TreeMap<>();
        files.forEach((name, file) -> file.walk(node -> {
            if (guards.contains(node)) {
                Set<Integer> found = lines.computeIfAbsent(name, none -> new TreeSet<>());
                node.getRange().ifPresent(range -> {
                    for (int line = range.begin.line; line <= range.end.line; line++) {
                        found.add(line);
                    }
                });
            }
        }));
        return lines;
    }
}
