package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** How a database library takes the values of a statement. */
enum Dialect {
    /** {@code query('… = ?', [value])}. */
    QUESTION_MARKS("mysql", "mysql2", "sqlite3", "mariadb", "knex", "sqlite"),
    /** {@code query('… = $1', [value])}. */
    NUMBERS("pg", "pg-promise", "postgres", "pg-pool"),
    /** {@code prepare('… = ?').get(value)}. */
    PREPARED("better-sqlite3"),
    /** {@code query('… = ?', { replacements: [value] })}. */
    REPLACEMENTS("sequelize"),
    /** {@code request().input('name', value).query('… = @name')}. */
    INPUTS("mssql");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> libraries;

    Dialect(String... libraries) {
        this.libraries = List.of(libraries);
    }

    String library() {
        return libraries.get(0);
    }

    /** The dialect of a call, by what it is called on, what the file loads, and what the package depends on. */
    static Optional<Dialect> of(ScriptSite site, SyntaxNode call) {
        String called = site.script().called(call);
        for (Dialect dialect : values()) {
            for (String library : dialect.libraries) {
                if (called.matches("(promised )?" + library + "[.(#/].*")) {
                    return Optional.of(dialect);
                }
            }
        }
        String lower = called.toLowerCase(Locale.ROOT);
        if (lower.contains("sequelize") && !lower.contains(".queryinterface")) {
            return Optional.of(REPLACEMENTS);
        }
        if (lower.contains("knex")) {
            return Optional.of(QUESTION_MARKS);
        }
        List<Dialect> loaded = matching(library -> loads(site, library));
        List<Dialect> known = loaded.isEmpty() ? matching(site.packages()::has) : loaded;
        List<Dialect> drivers = known.size() == 1
                ? known
                : known.stream().filter(one -> one != REPLACEMENTS).toList();
        return drivers.size() == 1 ? Optional.of(drivers.get(0)) : Optional.empty();
    }

    /** Whether the database at hand reads texts in double quotes, which others take for names. */
    static boolean readsDoubleQuotes(ScriptSite site) {
        return List.of("mysql", "mysql2", "mariadb").stream()
                .anyMatch(library -> loads(site, library) || site.packages().has(library));
    }

    private static List<Dialect> matching(Predicate<String> has) {
        return List.of(values()).stream()
                .filter(dialect -> dialect.libraries.stream().anyMatch(has))
                .toList();
    }

    private static boolean loads(ScriptSite site, String library) {
        return site.site().file().root().all("string").stream()
                .filter(text -> text.field().equals("source")
                        || text.parent()
                                .flatMap(SyntaxNode::parent)
                                .filter(call -> call.text().startsWith("require"))
                                .isPresent())
                .flatMap(text -> Texts.literal(text).stream())
                .anyMatch(source -> source.equals(library) || source.startsWith(library + "/"));
    }
}
