package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Set;

/** How a file's author writes: quotes, semicolons, the prefix of the platform's own modules. */
final class Style {
    private static final Set<String> CORE = Set.of(
            "assert",
            "buffer",
            "child_process",
            "crypto",
            "dns",
            "events",
            "fs",
            "http",
            "https",
            "net",
            "os",
            "path",
            "stream",
            "tls",
            "url",
            "util",
            "vm",
            "zlib");

    private final char quote;
    private final boolean ends;
    private final boolean prefixes;

    Style(SyntaxNode root) {
        int single = 0;
        int twice = 0;
        int ended = 0;
        int open = 0;
        boolean node = false;
        for (SyntaxNode one : root.all()) {
            if (one.is("string")
                    && one.text().matches("(?s)['\"].*")
                    && one.parent().filter(above -> above.is("jsx_attribute")).isEmpty()) {
                // A type is called `string`, too.
                single += one.text().startsWith("'") ? 1 : 0;
                twice += one.text().startsWith("\"") ? 1 : 0;
                node = node || one.text().startsWith("node:", 1);
            } else if (one.is("expression_statement", "lexical_declaration", "variable_declaration", "import_statement")
                    && one.parent()
                            .filter(above -> !above.is("for_statement", "export_statement"))
                            .isPresent()) {
                if (one.text().endsWith(";")) {
                    ended++;
                } else {
                    open++;
                }
            }
        }
        this.quote = twice > single ? '"' : '\'';
        this.ends = ended >= open;
        this.prefixes = node;
    }

    /** A text as a literal; a text with line ends or other controls has them escaped. */
    String quoted(String text) {
        StringBuilder literal = new StringBuilder().append(quote);
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '\\' -> literal.append("\\\\");
                default -> literal.append(c == quote ? "\\" : "").append(c);
            }
        }
        return literal.append(quote).toString();
    }

    String semicolon() {
        return ends ? ";" : "";
    }

    boolean prefixesCore() {
        return prefixes;
    }

    boolean isCore(String module) {
        return CORE.contains(module);
    }

    /** A line written with single quotes and semicolons, as this author would. */
    String line(String line) {
        String quoted = quote == '"' && line.indexOf('"') < 0 && !line.contains("/'/") ? line.replace('\'', '"') : line;
        return !ends && quoted.endsWith(";") ? quoted.substring(0, quoted.length() - 1) : quoted;
    }
}
