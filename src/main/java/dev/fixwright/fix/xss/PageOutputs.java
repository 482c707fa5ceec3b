package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.PageWriters;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the calls that write what a finding reports. */
final class PageOutputs {
    private final JavaSite site;
    private final JavaFile file;
    private final PageWriters writers;

    PageOutputs(JavaSite site) {
        this.site = site;
        this.file = site.file();
        this.writers = new PageWriters(file);
    }

    /** The writing calls of the reported line in the order in which they run, else those that write a variable set there. */
    List<MethodCallExpr> reported() {
        int line = site.finding().region().startLine();
        int last = site.finding().region().endLine();
        List<MethodCallExpr> writes = site.nodes(MethodCallExpr.class).stream()
                .filter(writers::isWrite)
                .toList();
        List<MethodCallExpr> onLine = writes.stream()
                .filter(call -> file.firstLine(call) <= last && line <= file.lastLine(call))
                .toList();
        List<MethodCallExpr> found = onLine.isEmpty() ? writes : onLine;
        return inOrder(found.isEmpty() ? downstream() : found);
    }

    private List<MethodCallExpr> inOrder(List<MethodCallExpr> calls) {
        return calls.stream()
                .sorted(Comparator.comparing((MethodCallExpr call) -> file.start(call.getName())))
                .toList();
    }

    /** Some tools name the line where the text is put together. */
    private List<MethodCallExpr> downstream() {
        Set<String> names = new LinkedHashSet<>();
        site.nodes(VariableDeclarator.class).forEach(variable -> names.add(variable.getNameAsString()));
        site.nodes(AssignExpr.class)
                .forEach(assign -> names.add(assign.getTarget().toString()));
        site.nodes(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("append"))
                .flatMap(call -> call.findAll(NameExpr.class).stream())
                .forEach(name -> names.add(name.getNameAsString()));
        List<Node> nodes = new ArrayList<>(site.nodes(Expression.class));
        if (names.isEmpty() || nodes.isEmpty()) {
            return List.of();
        }
        return XssFixer.callable(nodes.get(0)).findAll(MethodCallExpr.class).stream()
                .filter(writers::isWrite)
                .filter(call -> call.getArguments().stream()
                        .flatMap(argument -> argument.findAll(NameExpr.class).stream())
                        .anyMatch(name -> names.contains(name.getNameAsString())))
                .toList();
    }

    /** The constant text that earlier calls of the same method write, which decides where in the page the next one is. */
    List<String> constantsBefore(MethodCallExpr write) {
        Constants constants = new Constants(file);
        List<String> texts = new ArrayList<>();
        inOrder(XssFixer.callable(write).findAll(MethodCallExpr.class)).stream()
                .filter(call -> file.start(call.getName()) < file.start(write.getName()))
                .filter(call -> !PageWriters.isAnswer(call) && writers.isWrite(call))
                .filter(call -> !isOtherBranch(call, write))
                .flatMap(call -> call.getArguments().stream())
                .flatMap(argument -> Concatenation.of(file, argument).parts().stream())
                .forEach(part -> texts.add(constants.text(part).orElse("0")));
        return texts;
    }

    /** Whether an earlier call is in a branch that ends before the later one, so that it may not have run. */
    private static boolean isOtherBranch(MethodCallExpr earlier, MethodCallExpr later) {
        return dev.fixwright.syntax.java.JavaFile.around(earlier, com.github.javaparser.ast.stmt.IfStmt.class)
                .filter(branch -> branch.findAll(MethodCallExpr.class).stream().anyMatch(call -> call == later))
                .filter(branch -> branch.getElseStmt()
                        .filter(other ->
                                other.findAll(MethodCallExpr.class).stream().anyMatch(call -> call == later))
                        .isPresent())
                .filter(branch -> branch.getThenStmt().findAll(MethodCallExpr.class).stream()
                        .anyMatch(call -> call == earlier))
                .isPresent();
    }
}
