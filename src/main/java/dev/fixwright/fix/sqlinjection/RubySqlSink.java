package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.RubySite;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import java.util.Optional;
import java.util.Set;

/**
 * A call that runs SQL text.
 *
 * @param text the expression of the SQL text
 */
record RubySqlSink(Kind kind, RubyCall call, SyntaxNode text) {
    /** How a call takes values beside its text. */
    enum Kind {
        /** {@code where(text, value, …)} of Active Record, and what is like it. */
        ARGUMENTS,
        /** {@code find_by_sql([text, value, …])}. */
        ARRAY,
        /** {@code connection.execute(sanitize_sql([text, value, …]))}. */
        CONNECTION,
        /** A method of Active Record that takes no values. */
        NAMES,
        /** {@code execute(text, [value, …])} of SQLite. */
        SQLITE,
        /** {@code exec_params(text, [value, …])} of PostgreSQL. */
        POSTGRES,
        /** {@code prepare(text).execute(value, …)} of MySQL. */
        MYSQL
    }

    private static final Set<String> ARGUMENTS =
            Set.of("where", "having", "not", "find_by", "find_by!", "fetch", "delete_by", "destroy_by");
    private static final Set<String> ARRAYS =
            Set.of("find_by_sql", "count_by_sql", "update_all", "exists?", "delete_all", "destroy_all");
    private static final Set<String> NAMES =
            Set.of("order", "reorder", "group", "select", "pluck", "joins", "from", "lock", "calculate", "sum");
    private static final Set<String> CONNECTIONS = Set.of(
            "execute",
            "exec_query",
            "select_all",
            "select_one",
            "select_value",
            "select_values",
            "select_rows",
            "exec_update",
            "exec_delete",
            "exec_insert",
            "update",
            "delete",
            "insert");
    private static final Set<String> SQLITES =
            Set.of("execute", "execute2", "query", "get_first_row", "get_first_value");

    static Optional<RubySqlSink> of(RubySite site, RubyCall call) {
        if (call.arguments().isEmpty()) {
            return Optional.empty();
        }
        SyntaxNode text = call.arguments().get(0);
        String method = call.method();
        boolean array = text.is("array") && !text.parts().isEmpty();
        if (ARRAYS.contains(method) || (ARGUMENTS.contains(method) && array)) {
            return Optional.of(
                    new RubySqlSink(Kind.ARRAY, call, array ? text.parts().get(0) : text));
        }
        if (ARGUMENTS.contains(method) && !text.is("pair", "hash")) {
            return Optional.of(new RubySqlSink(Kind.ARGUMENTS, call, text));
        }
        String on = call.receiver().map(SyntaxNode::text).orElse("");
        boolean connection = on.matches("(?s)(.*\\.)?(connection|lease_connection)(\\(\\))?") && !on.startsWith("@");
        if (connection && CONNECTIONS.contains(method)) {
            return Optional.of(new RubySqlSink(Kind.CONNECTION, call, text));
        }
        Optional<Kind> driver = call.receiver().isPresent() ? driver(site, call) : Optional.empty();
        if (driver.isPresent()) {
            return driver.map(kind -> new RubySqlSink(kind, call, text));
        }
        return NAMES.contains(method) && call.receiver().isPresent() && !text.is("pair", "hash", "simple_symbol")
                ? Optional.of(new RubySqlSink(Kind.NAMES, call, text))
                : Optional.empty();
    }

    private static Optional<Kind> driver(RubySite site, RubyCall call) {
        String method = call.method();
        SyntaxNode on = call.receiver().orElseThrow();
        String made = site.file().resolve(on).text();
        String words = made.matches("(?s).*(SQLite3|PG|Mysql2)\\b.*")
                ? made
                : site.file().syntax().source().text();
        String gems = site.project()
                .tree()
                .read(SourcePath.of("Gemfile"))
                .map(SourceFile::text)
                .orElse("");
        if (SQLITES.contains(method) && names(words, gems, "SQLite3", "sqlite3", "PG|Mysql2", "pg|mysql2")) {
            return Optional.of(Kind.SQLITE);
        }
        if (method.matches("exec|async_exec|query|sync_exec")
                && names(words, gems, "PG", "pg", "SQLite3|Mysql2", "sqlite3|mysql2")) {
            return Optional.of(Kind.POSTGRES);
        }
        return method.equals("query") && names(words, gems, "Mysql2", "mysql2", "PG|SQLite3", "pg|sqlite3")
                ? Optional.of(Kind.MYSQL)
                : Optional.empty();
    }

    /** Whether words name one driver and no other; the list of gems tells where the words name none. */
    private static boolean names(String words, String gems, String module, String gem, String modules, String others) {
        boolean named = words.matches("(?s).*(\\b" + module + "(::|\\.)|require ['\"]" + gem + "['\"]).*");
        boolean other = words.matches("(?s).*\\b(" + modules + ")(::|\\.).*");
        boolean listed = gems.matches("(?s).*gem ['\"]" + gem + "['\"].*")
                && !gems.matches("(?s).*gem ['\"](" + others + "|rails)['\"].*");
        return !other && (named || listed);
    }
}
