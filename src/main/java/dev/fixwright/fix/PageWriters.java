package dev.fixwright.fix;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.Optional;
import java.util.Set;

/** Knows the calls that write to a servlet's response. */
public final class PageWriters {
    private static final Set<String> WRITES = Set.of("print", "println", "write", "append", "format", "printf");
    private static final Set<String> ANSWERS = Set.of("sendError", "setStatus");
    private static final Set<String> ELSEWHERE = Set.of(
            "java.io.FileWriter",
            "java.io.FileOutputStream",
            "java.io.StringWriter",
            "java.io.CharArrayWriter",
            "java.io.ByteArrayOutputStream");

    private final JavaFile file;

    public PageWriters(JavaFile file) {
        this.file = file;
    }

    /** Whether a call writes text to the client. */
    public boolean isWrite(MethodCallExpr call) {
        if (call.getArguments().isEmpty() || call.getScope().isEmpty()) {
            return false;
        }
        String method = call.getNameAsString();
        if (ANSWERS.contains(method)) {
            return call.getArguments().size() == 2 && isResponse(call.getScope().get());
        }
        return WRITES.contains(method) && isWriter(call.getScope().get());
    }

    /** Whether a call answers with a status and a message. */
    public static boolean isAnswer(MethodCallExpr call) {
        return ANSWERS.contains(call.getNameAsString());
    }

    public boolean isResponse(Expression expression) {
        return file.types().isA(expression, "javax.servlet.ServletResponse")
                || file.types().isA(expression, "jakarta.servlet.ServletResponse");
    }

    private boolean isWriter(Expression scope) {
        Optional<String> type = file.types().typeOf(scope);
        if (type.isEmpty()) {
            return scope instanceof MethodCallExpr call
                    && (call.getNameAsString().matches("getWriter|getOutputStream|getOut|out|writer")
                            || (WRITES.contains(call.getNameAsString())
                                    && call.getScope().filter(this::isWriter).isPresent()));
        }
        if (type.get().equals("java.io.PrintStream")) {
            return !scope.toString().matches("(java\\.lang\\.)?System\\.(out|err)") && !leadsElsewhere(scope);
        }
        boolean writes = file.types().isA(scope, "java.io.Writer")
                || file.types().isA(scope, "java.io.OutputStream")
                || (file.types().isA(scope, "java.lang.Appendable") && !isBuilder(type.get()));
        return writes && !leadsElsewhere(scope);
    }

    private static boolean isBuilder(String type) {
        return type.equals("java.lang.StringBuilder") || type.equals("java.lang.StringBuffer");
    }

    /** Whether a writer surely ends in a file or in memory. */
    private boolean leadsElsewhere(Expression writer) {
        if (file.types().typeOf(writer).filter(ELSEWHERE::contains).isPresent()) {
            return true;
        }
        if (writer instanceof NameExpr name) {
            return Variables.declaration(name)
                    .flatMap(declared -> declared.initializer().or(() -> Variables.soleValue(declared)))
                    .filter(value -> value != writer && leadsElsewhere(value))
                    .isPresent();
        }
        return writer instanceof ObjectCreationExpr made
                && made.getArguments().isNonEmpty()
                && (leadsElsewhere(made.getArgument(0)) || isFile(made.getArgument(0)));
    }

    private boolean isFile(Expression target) {
        return file.types()
                .typeOf(target)
                .filter(type -> type.equals("java.io.File") || type.equals("java.lang.String"))
                .isPresent();
    }
}
