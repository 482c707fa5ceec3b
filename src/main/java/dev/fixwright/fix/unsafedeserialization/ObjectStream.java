package dev.fixwright.fix.unsafedeserialization;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an object stream is made, and gets its filter: a stream takes one once, before it reads. */
final class ObjectStream {
    private static final String STREAM = "java.io.ObjectInputStream";

    private final JavaFile file;
    private final JavaEdits edits;

    ObjectStream(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    static boolean isRead(JavaFile file, MethodCallExpr call) {
        return List.of("readObject", "readUnshared").contains(call.getNameAsString())
                && call.getScope().isPresent()
                && file.types().isA(call.getScope().get(), STREAM);
    }

    /** Gives the stream that is read its filter; or says why that is impossible. */
    Optional<String> filter(MethodCallExpr read, String pattern) {
        Expression stream = read.getScope().orElseThrow();
        if (stream instanceof com.github.javaparser.ast.expr.EnclosedExpr enclosed) {
            stream = enclosed.getInner();
        }
        if (stream instanceof ObjectCreationExpr made) {
            return pullApart(read, made, pattern);
        }
        Optional<Variables.Declaration> variable =
                stream instanceof NameExpr name ? Variables.declaration(name) : Optional.empty();
        if (variable.isEmpty() || !variable.get().isLocal()) {
            return Optional.of("the stream `" + file.text(stream) + "` is made elsewhere");
        }
        return filterVariable(read, variable.get(), pattern);
    }

    private Optional<String> filterVariable(MethodCallExpr read, Variables.Declaration variable, String pattern) {
        List<Expression> made = new ArrayList<>(variable.initializer().stream()
                .filter(value -> !value.isNullLiteralExpr())
                .toList());
        Variables.assignments(variable).forEach(assign -> made.add(assign.getValue()));
        Optional<Expression> other =
                made.stream().filter(value -> !isPlain(value)).findFirst();
        if (other.isPresent() || made.isEmpty()) {
            return Optional.of(other.flatMap(ObjectStream::ownRules)
                    .orElse("the stream `" + variable.name() + "` is made elsewhere"));
        }
        String line = setting(variable.name(), pattern);
        Optional<TryStmt> resource = JavaFile.around(variable.node(), TryStmt.class)
                .filter(attempt -> attempt.getResources().stream().anyMatch(one -> one.isAncestorOf(variable.node())));
        if (resource.isPresent()) {
            BlockStmt block = resource.get().getTryBlock();
            if (!block.isAncestorOf(read)) {
                return noRoom(read);
            }
            edits.insertBefore(block.getStatement(0), line);
            return Optional.empty();
        }
        return made.stream().flatMap(one -> after(one, line).stream()).findFirst();
    }

    private static Optional<String> ownRules(Expression made) {
        return made.isObjectCreationExpr()
                ? Optional.of("the stream is of a class of its own, which may already choose what it reads")
                : Optional.empty();
    }

    private Optional<String> noRoom(MethodCallExpr read) {
        return Optional.of("there is no room for a filter before `" + file.text(read) + "`");
    }

    private boolean isPlain(Expression value) {
        return value instanceof ObjectCreationExpr creation
                && file.types().creates(creation, STREAM)
                && creation.getAnonymousClassBody().isEmpty();
    }

    private Optional<String> after(com.github.javaparser.ast.Node made, String line) {
        Optional<Statement> statement = JavaFile.around(made, Statement.class).filter(JavaEdits::isInBlock);
        if (statement.isEmpty()) {
            return Optional.of("there is no room for a filter after the stream is made");
        }
        edits.insertAfter(statement.get(), line);
        return Optional.empty();
    }

    private Optional<String> pullApart(MethodCallExpr read, ObjectCreationExpr made, String pattern) {
        Optional<Statement> statement = JavaFile.around(read, Statement.class);
        boolean inResource = statement.filter(TryStmt.class::isInstance).isPresent();
        if (!isPlain(made)) {
            return ownRules(made);
        }
        if (statement.isEmpty() || inResource || !edits.takesLinesBefore(statement.get())) {
            return noRoom(read);
        }
        String name = edits.freshName("objects");
        edits.insertBefore(
                statement.get(),
                edits.use(STREAM) + " " + name + " = " + file.text(made) + ";",
                setting(name, pattern));
        edits.replace(read.getScope().orElseThrow(), name);
        return Optional.empty();
    }

    private String setting(String stream, String pattern) {
        return stream + ".setObjectInputFilter(" + edits.use("java.io.ObjectInputFilter") + ".Config.createFilter(\""
                + pattern + "\"));";
    }
}
