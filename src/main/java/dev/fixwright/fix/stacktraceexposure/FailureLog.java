package dev.fixwright.fix.stacktraceexposure;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.fixwright.fix.Loggers;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import java.util.Optional;

/** Writes an exception to the log: with a logger that the class has, else with one of the JDK's that it gets. */
final class FailureLog {
    private final JavaFile file;
    private final JavaEdits edits;
    private final Node at;

    FailureLog(JavaFile file, JavaEdits edits, Node at) {
        this.file = file;
        this.edits = edits;
        this.at = at;
    }

    /** A statement without its semicolon that logs the exception with its stack trace. */
    String entry(String exception) {
        String message = "\"Unexpected error in " + place() + "\"";
        Optional<FieldDeclaration> own = ownLogger();
        if (own.isPresent()) {
            String name = own.get().getVariable(0).getNameAsString();
            return call(name, type(own.get()), message, exception);
        }
        Optional<String> generated = generatedLogger();
        if (generated.isPresent()) {
            return call("log", generated.get(), message, exception);
        }
        return call(newLogger(), Loggers.JDK, message, exception);
    }

    private String call(String logger, String type, String message, String exception) {
        if (type.equals(Loggers.JDK)) {
            return logger + ".log(" + edits.use("java.util.logging.Level") + ".SEVERE, " + message + ", " + exception
                    + ")";
        }
        if (type.equals(Loggers.PLATFORM)) {
            return logger + ".log(System.Logger.Level.ERROR, " + message + ", " + exception + ")";
        }
        return logger + ".error(" + message + ", " + exception + ")";
    }

    private String place() {
        return JavaFile.around(at, CallableDeclaration.class)
                .map(callable -> ((CallableDeclaration<?>) callable).getNameAsString())
                .orElseGet(() -> OwnMethod.outermost(at).getNameAsString());
    }

    private Optional<FieldDeclaration> ownLogger() {
        boolean needsStatic = isStatic();
        for (Node node = at; node != null; node = node.getParentNode().orElse(null)) {
            if (node instanceof TypeDeclaration<?> type) {
                for (FieldDeclaration field : type.getFields()) {
                    if (Loggers.isLogger(type(field)) && (field.isStatic() || !needsStatic)) {
                        return Optional.of(field);
                    }
                }
                needsStatic = true;
            }
        }
        return Optional.empty();
    }

    private String type(FieldDeclaration field) {
        return file.types().qualified(field.getElementType()).orElse("");
    }

    private boolean isStatic() {
        for (Node node = at; node != null; node = node.getParentNode().orElse(null)) {
            if (node instanceof CallableDeclaration<?> callable) {
                return callable.isStatic();
            }
            if (node instanceof InitializerDeclaration initializer) {
                return initializer.isStatic();
            }
            if (node instanceof FieldDeclaration field) {
                return field.isStatic();
            }
        }
        return true;
    }

    /** The logger that Lombok writes. */
    private Optional<String> generatedLogger() {
        TypeDeclaration<?> type = OwnMethod.outermost(at);
        if (type.isAnnotationPresent("Slf4j")
                || type.isAnnotationPresent("Log4j2")
                || type.isAnnotationPresent("CommonsLog")) {
            return Optional.of("org.slf4j.Logger");
        }
        return type.isAnnotationPresent("Log") ? Optional.of(Loggers.JDK) : Optional.empty();
    }

    /** A logger as the first field of the outermost class; for other kinds of types one that is asked for on the spot. */
    private String newLogger() {
        TypeDeclaration<?> host = OwnMethod.outermost(at);
        String made = ".getLogger(" + host.getNameAsString() + ".class.getName())";
        boolean takesFields = host instanceof ClassOrInterfaceDeclaration type && !type.isInterface();
        String logger = edits.use(Loggers.JDK);
        if (!takesFields || host.getMembers().isEmpty()) {
            return logger + made;
        }
        String name = edits.freshName("LOGGER");
        BodyDeclaration<?> first = host.getMember(0);
        int start = first.getComment().map(file::start).orElseGet(() -> file.start(first));
        String field = "private static final " + logger + " " + name + " = " + logger + made + ";";
        edits.insert(start, field + edits.newLine() + edits.newLine() + edits.indentOf(start));
        return name;
    }
}
