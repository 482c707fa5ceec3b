package dev.fixwright.fix.pathtraversal;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.fix.FedExpressions;
import dev.fixwright.fix.JavaSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the texts of paths that a finding means: on its line, else where the line's variables come to a path. */
final class PathLocation {
    private PathLocation() {}

    static List<PathText> texts(JavaSite site) {
        PathTexts paths = new PathTexts(site.file());
        List<Expression> calls =
                site.nodes(Expression.class).stream().filter(PathTexts::isCall).toList();
        List<PathText> here = distinct(calls, paths);
        return here.isEmpty() ? distinct(fed(site), paths) : here;
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

    private static List<Expression> fed(JavaSite site) {
        return FedExpressions.fedBy(site, Expression.class).stream()
                .filter(PathTexts::isCall)
                .toList();
    }
}
