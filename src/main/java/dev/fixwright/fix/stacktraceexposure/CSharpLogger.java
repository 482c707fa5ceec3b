package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;

/** The logger that code has at a place. */
record CSharpLogger(CSharpFile file, SyntaxNode place) {
    private static final List<String> NAMES =
            List.of("_logger", "logger", "_log", "log", "Logger", "Log", "s_logger", "_Logger");

    /** The statement that logs an exception, with the logger of the class or else that of the platform. */
    String statement(String exception) {
        for (String name : NAMES) {
            String type = file.names().of(name, place).stream()
                    .flatMap(one -> one.type().stream())
                    .map(SyntaxNode::text)
                    .findFirst()
                    .orElse("");
            if (type.matches("ILogger<.*>|ILogger") && file.imports("Serilog") && !type.contains("<")) {
                return name + ".Error(" + exception + ", \"Unexpected error\");";
            }
            if (type.matches("ILogger(<.*>)?")) {
                return name + ".LogError(" + exception + ", \"Unexpected error\");";
            }
            if (type.matches("ILog")) {
                return name + ".Error(\"Unexpected error\", " + exception + ");";
            }
            if (type.matches("(NLog\\.)?Logger")) {
                return name + ".Error(" + exception + ", \"Unexpected error\");";
            }
        }
        boolean serilog =
                file.imports("Serilog") && file.names().of("Log", place).isEmpty();
        return serilog
                ? "Log.Error(" + exception + ", \"Unexpected error\");"
                : "System.Diagnostics.Trace.TraceError(\"{0}\", " + exception + ");";
    }
}
