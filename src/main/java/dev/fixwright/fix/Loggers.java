package dev.fixwright.fix;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;
import java.util.Set;

/** Knows the loggers of the usual libraries and the calls that write to them. */
public final class Loggers {
    public static final String JDK = "java.util.logging.Logger";
    public static final String PLATFORM = "java.lang.System.Logger";

    private static final Set<String> TYPES = Set.of(
            JDK,
            PLATFORM,
            "org.slf4j.Logger",
            "org.apache.logging.log4j.Logger",
            "org.apache.log4j.Logger",
            "org.apache.log4j.Category",
            "org.apache.commons.logging.Log",
            "org.jboss.logging.Logger",
            "org.pmw.tinylog.Logger",
            "org.tinylog.Logger");
    private static final Set<String> LEVELS = Set.of(
            "trace", "debug", "info", "warn", "warning", "error", "fatal", "severe", "config", "fine", "finer",
            "finest");
    private static final Set<String> OTHERS = Set.of("log", "logp", "logrb", "entering", "exiting", "printf", "logf");

    private Loggers() {}

    /** Whether a type's qualified name is that of a logger. */
    public static boolean isLogger(String type) {
        return TYPES.contains(type);
    }

    /** Whether a call writes an entry to a log. */
    public static boolean isEntry(JavaFile file, MethodCallExpr call) {
        String method = call.getNameAsString();
        if (!(LEVELS.contains(method) || OTHERS.contains(method))
                || call.getArguments().isEmpty()) {
            return false;
        }
        if (call.getScope().isEmpty()) {
            return method.equals("log")
                    && (file.types().isCallOn(call, "javax.servlet.GenericServlet")
                            || file.types().isCallOn(call, "jakarta.servlet.GenericServlet"));
        }
        Expression scope = call.getScope().get();
        Optional<String> type = file.types().typeOf(scope).or(() -> file.types().staticScope(call));
        return type.filter(Loggers::isLogger).isPresent()
                || type.filter(name -> name.endsWith(".ServletContext")).isPresent()
                || (type.isEmpty()
                        && scope.toString().matches("(?is)(this\\.)?\\w*log(ger)?(\\(\\))?(\\.at\\w+\\(.*)?"));
    }
}
