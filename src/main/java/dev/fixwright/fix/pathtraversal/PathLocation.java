package dev.fixwright.fix.pathtraversal;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the texts of paths that a finding means: on its line, else where the line's variables come to a path. */
final class PathLocation {
    private PathLocation() {}

    static List<PathText> texts(JavaSite site) {
        PathTexts paths = new PathTexts(site.file());
        List<Expression> calls =
                site.nodes(Expression.class).stream().filter(PathTexts::isCall).toList();
        List<PathText> here = distinct(calls, paths);
        return here.isEmpty() ? distinct(reachedFrom(site), paths) : here;
    }

    private static List<PathText> distinct(List<Expression> calls, PathTexts paths) {
        Map<Integer, PathText> found = new LinkedHashMap<>();
        for (Expression call : calls) {
            for (PathText path : paths.of(call)) {
                found.putIfAbsent(System.identityHashCode(path.text()), path);
            }
        }
        return withoutInner(new ArrayList<>(found.values()));
    }

    /** A text that stands inside another one is checked with that. */
    private static List<PathText> withoutInner(List<PathText> texts) {
        return texts.stream()
                .filter(path -> texts.stream()
                        .noneMatch(other -> other != path && other.text().isAncestorOf(path.text())))
                .toList();
    }

    /** The calls of the same method that use a variable which the reported line writes, or one that is made of such. */
    private static List<Expression> reachedFrom(JavaSite site) {
        Set<String> names = new TreeSet<>();
        site.nodes(VariableDeclarator.class).forEach(one -> names.add(one.getNameAsString()));
        site.nodes(AssignExpr.class).forEach(one -> names.add(one.getTarget().toString()));
        site.nodes(Parameter.class).forEach(one -> names.add(one.getNameAsString()));
        return site.nodes(Node.class).stream()
                .flatMap(node -> JavaFile.around(node, CallableDeclaration.class).stream())
                .findFirst()
                .map(callable -> callsWith((CallableDeclaration<?>) callable, names))
                .orElse(List.of());
    }

    private static List<Expression> callsWith(CallableDeclaration<?> callable, Set<String> names) {
        int known;
        do {
            known = names.size();
            callable.findAll(VariableDeclarator.class).stream()
                    .filter(one -> one.getInitializer()
                            .filter(value -> mentions(value, names))
                            .isPresent())
                    .forEach(one -> names.add(one.getNameAsString()));
            callable.findAll(AssignExpr.class).stream()
                    .filter(one -> mentions(one.getValue(), names))
                    .forEach(one -> names.add(one.getTarget().toString()));
        } while (names.size() > known);
        return callable.findAll(Expression.class, PathTexts::isCall).stream()
                .filter(call -> mentions(call, names))
                .toList();
    }

    private static boolean mentions(Node node, Set<String> names) {
        return node.findAll(NameExpr.class).stream().anyMatch(name -> names.contains(name.getNameAsString()));
    }
}
