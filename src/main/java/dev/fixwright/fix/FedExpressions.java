package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Expressions of one kind that a finding means: on its line, else, where the tool reported the line on which a value comes
 * in, those of the same method that use a variable which that line writes, or one that is made of such.
 */
public final class FedExpressions {
    private FedExpressions() {}

    /** On the reported lines, else fed by them. */
    public static <T extends Expression> List<T> onOrFedBy(JavaSite site, Class<T> kind, Predicate<T> wanted) {
        List<T> here = site.nodes(kind).stream().filter(wanted).toList();
        return here.isEmpty() ? fedBy(site, kind).stream().filter(wanted).toList() : here;
    }

    /** The expressions that use what the reported lines write. */
    public static <T extends Expression> List<T> fedBy(JavaSite site, Class<T> kind) {
        Set<String> names = new TreeSet<>();
        site.nodes(VariableDeclarator.class).forEach(one -> names.add(one.getNameAsString()));
        site.nodes(AssignExpr.class).forEach(one -> names.add(one.getTarget().toString()));
        site.nodes(Parameter.class).forEach(one -> names.add(one.getNameAsString()));
        Optional<CallableDeclaration<?>> method = site.nodes(Node.class).stream()
                .flatMap(node -> JavaFile.around(node, CallableDeclaration.class).stream())
                .<CallableDeclaration<?>>map(found -> found)
                .findFirst();
        method.ifPresent(found -> spread(found, names));
        return method.map(found -> found.findAll(kind)).orElse(List.of()).stream()
                .filter(one -> mentions(one, names))
                .toList();
    }

    private static void spread(CallableDeclaration<?> method, Set<String> names) {
        int known;
        do {
            known = names.size();
            method.findAll(VariableDeclarator.class).stream()
                    .filter(one -> one.getInitializer()
                            .filter(value -> mentions(value, names))
                            .isPresent())
                    .forEach(one -> names.add(one.getNameAsString()));
            method.findAll(AssignExpr.class).stream()
                    .filter(one -> mentions(one.getValue(), names))
                    .forEach(one -> names.add(one.getTarget().toString()));
        } while (names.size() > known);
    }

    private static boolean mentions(Node node, Set<String> names) {
        return node.findAll(NameExpr.class).stream().anyMatch(name -> names.contains(name.getNameAsString()));
    }
}
