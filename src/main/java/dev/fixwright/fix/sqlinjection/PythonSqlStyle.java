package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.python.PythonCall;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a database driver wants parameters to be marked in SQL text. */
enum PythonSqlStyle {
    QUESTION_MARK,
    PERCENT,
    NUMBERED,
    DOLLAR,
    NAMED;

    private static final Map<String, PythonSqlStyle> DRIVERS = Map.ofEntries(
            Map.entry("sqlite3", QUESTION_MARK),
            Map.entry("aiosqlite", QUESTION_MARK),
            Map.entry("apsw", QUESTION_MARK),
            Map.entry("pyodbc", QUESTION_MARK),
            Map.entry("pypyodbc", QUESTION_MARK),
            Map.entry("turbodbc", QUESTION_MARK),
            Map.entry("duckdb", QUESTION_MARK),
            Map.entry("psycopg2", PERCENT),
            Map.entry("psycopg", PERCENT),
            Map.entry("aiopg", PERCENT),
            Map.entry("pymysql", PERCENT),
            Map.entry("MySQLdb", PERCENT),
            Map.entry("mysql", PERCENT),
            Map.entry("aiomysql", PERCENT),
            Map.entry("flask_mysqldb", PERCENT),
            Map.entry("flaskext", PERCENT),
            Map.entry("pymssql", PERCENT),
            Map.entry("pg8000", PERCENT),
            Map.entry("snowflake", PERCENT),
            Map.entry("redshift_connector", PERCENT),
            Map.entry("django", PERCENT),
            Map.entry("cx_Oracle", NUMBERED),
            Map.entry("oracledb", NUMBERED),
            Map.entry("asyncpg", DOLLAR),
            Map.entry("sqlalchemy", NAMED),
            Map.entry("flask_sqlalchemy", NAMED),
            Map.entry("sqlmodel", NAMED));

    /** The style of the driver behind a call; else of the one driver that the file, else the repository, imports. */
    static Optional<PythonSqlStyle> of(PythonSite site, PythonCall call) {
        String root = call.name().split("[.(]")[0];
        if (DRIVERS.containsKey(root)) {
            return Optional.of(DRIVERS.get(root));
        }
        if (call.function().text().matches("(?s).*session\\.(execute|scalars?)")
                && site.libraries().has("sqlalchemy")) {
            return Optional.of(NAMED);
        }
        Set<PythonSqlStyle> here = new LinkedHashSet<>();
        site.file()
                .root()
                .all("import_statement", "import_from_statement")
                .forEach(line -> DRIVERS.forEach((name, style) -> {
                    if (line.text().matches("(?s)(import|from)\\s+" + name + "\\b.*")) {
                        here.add(style);
                    }
                }));
        here.removeIf(style -> style == NAMED && here.size() > 1);
        return here.isEmpty() ? new PythonSqlDriver(site, DRIVERS).of(call) : only(here);
    }

    static Optional<PythonSqlStyle> only(Set<PythonSqlStyle> styles) {
        return styles.size() == 1 ? Optional.of(styles.iterator().next()) : Optional.empty();
    }

    /** The marker of the parameter at a place, counted from 1, with a name of its own. */
    String marker(int place, String name) {
        return switch (this) {
            case QUESTION_MARK -> "?";
            case PERCENT -> "%s";
            case NUMBERED -> ":" + place;
            case DOLLAR -> "$" + place;
            case NAMED -> ":" + name;
        };
    }

    boolean counts() {
        return this == NUMBERED || this == DOLLAR;
    }
}
