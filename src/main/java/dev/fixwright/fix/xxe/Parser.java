package dev.fixwright.fix.xxe;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.Handlers;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/**
 * The call by which a factory makes a parser, or by which a reader that is told itself starts to read.
 *
 * @param call the call
 * @param factory what it is made on: a variable, or the expression that makes the factory
 */
record Parser(JavaFile file, MethodCallExpr call, Expression factory, Hardening kind) {

    static Optional<Parser> of(JavaFile file, Expression expression, Hardening kind) {
        if (!(expression instanceof MethodCallExpr call) || !kind.makers().contains(call.getNameAsString())) {
            return Optional.empty();
        }
        return call.getScope()
                .filter(scope ->
                        file.types().typeOf(scope).filter(kind.type()::equals).isPresent())
                .map(scope -> new Parser(file, call, scope, needsDoctypes(file, call) ? kind.keepingDoctypes() : kind));
    }

    /** Whether the program itself counts on document types: it validates against them or resolves their entities. */
    private static boolean needsDoctypes(JavaFile file, Node call) {
        return JavaFile.around(call, CallableDeclaration.class)
                .map(Node.class::cast)
                .map(file::text)
                .filter(text ->
                        text.matches("(?s).*(setValidating\\s*\\(\\s*true|setEntityResolver\\s*\\(|<!DOCTYPE).*"))
                .isPresent();
    }

    String explanation() {
        return "The parser no longer reads document types or entities from other places, so a document cannot make it open"
                + " files or addresses.";
    }

    boolean isHardened() {
        Node scope = JavaFile.around(call, CallableDeclaration.class)
                .map(Node.class::cast)
                .orElse(file.unit());
        String text = file.text(scope);
        List<String> marks = kind.marks();
        boolean there = marks.stream().allMatch(mark -> text.contains(mark) || text.contains(spelledOut(mark)));
        return there
                || (text.contains("disallow-doctype-decl\", true")
                        && marks.get(0).contains("setFeature"));
    }

    private String spelledOut(String mark) {
        String whole = mark;
        for (String type : kind.imports()) {
            whole = whole.replace("(" + type.substring(type.lastIndexOf('.') + 1) + ".", "(" + type + ".");
        }
        return whole;
    }

    /** Writes the settings; or why there is no place for them. */
    Optional<String> harden(JavaEdits edits) {
        Optional<Statement> statement = JavaFile.around(call, Statement.class);
        Optional<Variables.Declaration> variable =
                factory instanceof NameExpr name ? Variables.declaration(name) : Optional.empty();
        boolean local = variable.filter(Variables.Declaration::isLocal).isPresent();
        Optional<Statement> declaration = variable.filter(
                        one -> local && one.initializer().isPresent())
                .flatMap(one -> JavaFile.around(one.node(), Statement.class))
                .filter(JavaEdits::isInBlock);
        boolean later = declaration.isPresent()
                && unhandled(declaration.get()).isPresent()
                && statement.isPresent()
                && edits.takesLinesBefore(statement.get())
                && unhandled(statement.get()).isEmpty();
        if (declaration.isPresent() && !later) {
            return unhandled(declaration.get()).or(() -> {
                edits.insertAfter(declaration.get(), lines(edits, file.text(factory)));
                return Optional.empty();
            });
        }
        if (statement.isEmpty() || !edits.takesLinesBefore(statement.get())) {
            return Optional.of("there is no room for settings before `" + file.text(call) + "`");
        }
        Optional<String> reason = unhandled(statement.get());
        if (reason.isPresent()) {
            return reason;
        }
        if (variable.isPresent() || factory.isFieldAccessExpr()) {
            edits.insertBefore(statement.get(), lines(edits, file.text(factory)));
            return Optional.empty();
        }
        return pullApart(edits, statement.get());
    }

    /** A factory that is made and used in one breath gets a name first. */
    private Optional<String> pullApart(JavaEdits edits, Statement statement) {
        String type = edits.use(kind.type());
        String simple = kind.type().substring(kind.type().lastIndexOf('.') + 1);
        String wanted = simple.endsWith("Factory") ? "factory" : simple.equals("XMLReader") ? "reader" : "parser";
        String name = edits.freshName(wanted);
        String[] settings = lines(edits, name);
        String[] all = new String[settings.length + 1];
        all[0] = type + " " + name + " = " + file.text(factory) + ";";
        System.arraycopy(settings, 0, all, 1, settings.length);
        edits.insertBefore(statement, all);
        edits.replace(factory, name);
        return Optional.empty();
    }

    private String[] lines(JavaEdits edits, String name) {
        String around = JavaFile.around(call, CallableDeclaration.class)
                .map(Node.class::cast)
                .map(file::text)
                .orElse("");
        List<String> lines = kind.lines().stream()
                .map(line -> line.replace("%s", name))
                .filter(line -> !around.contains(line))
                .toList();
        for (String type : kind.imports()) {
            String simple = type.substring(type.lastIndexOf('.') + 1);
            String written = edits.use(type);
            lines = lines.stream()
                    .map(line -> line.replace("(" + simple + ".", "(" + written + "."))
                    .toList();
        }
        return lines.toArray(String[]::new);
    }

    private Optional<String> unhandled(Statement place) {
        return kind.thrown().stream()
                .filter(types -> !Handlers.take(place, types))
                .findFirst()
                .map(types -> "the settings may throw " + types.get(0) + ", which nothing around line "
                        + file.firstLine(place) + " handles");
    }
}
