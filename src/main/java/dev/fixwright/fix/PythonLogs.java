package dev.fixwright.fix;

import dev.fixwright.syntax.python.PythonCall;
import java.util.regex.Pattern;

/** How Python code writes to its log. */
public final class PythonLogs {
    private static final Pattern LEVEL = Pattern.compile("debug|info|warning|warn|error|critical|exception|log|fatal");
    private static final Pattern LOGGER = Pattern.compile("(?i)(.*\\.)?_?(log|logger|logging)");

    private PythonLogs() {}

    /** Whether a call writes an entry. */
    public static boolean isEntry(PythonCall call) {
        boolean logger = call.receiver()
                .filter(receiver -> LOGGER.matcher(receiver.text()).matches()
                        || call.file()
                                .meaning(receiver)
                                .matches("logging(\\.getLogger\\(\\))?|.*\\.logger|loguru\\.logger|structlog\\..*"))
                .isPresent();
        return logger
                && LEVEL.matcher(call.method()).matches()
                && !call.arguments().isEmpty();
    }
}
