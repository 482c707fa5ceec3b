package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.GoSite;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.go.GoCall;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a database driver wants parameters to be marked in SQL text. */
enum GoSqlStyle {
    QUESTION_MARK("?"),
    DOLLAR("$"),
    AT("@p"),
    COLON(":");

    private static final Map<String, GoSqlStyle> DRIVERS = new LinkedHashMap<>();

    static {
        DRIVERS.put("github.com/lib/pq", DOLLAR);
        DRIVERS.put("github.com/jackc/pgx", DOLLAR);
        DRIVERS.put("github.com/jackc/pgconn", DOLLAR);
        DRIVERS.put("github.com/go-sql-driver/mysql", QUESTION_MARK);
        DRIVERS.put("github.com/mattn/go-sqlite3", QUESTION_MARK);
        DRIVERS.put("modernc.org/sqlite", QUESTION_MARK);
        DRIVERS.put("github.com/glebarez/go-sqlite", QUESTION_MARK);
        DRIVERS.put("github.com/ncruces/go-sqlite3", QUESTION_MARK);
        DRIVERS.put("github.com/ClickHouse/clickhouse-go", QUESTION_MARK);
        DRIVERS.put("github.com/snowflakedb/gosnowflake", QUESTION_MARK);
        DRIVERS.put("github.com/denisenkom/go-mssqldb", AT);
        DRIVERS.put("github.com/microsoft/go-mssqldb", AT);
        DRIVERS.put("github.com/sijms/go-ora", COLON);
        DRIVERS.put("github.com/godror/godror", COLON);
    }

    private static final Pattern OPENED = Pattern.compile("\\.(?:Open|MustOpen|Connect|MustConnect)\\(\\s*\"(\\w+)\"");
    private static final Pattern STATEMENT =
            Pattern.compile("(?is)[\"`][^\"`]*\\b(?:select|insert|update|delete)\\b[^\"`]*?([?]|\\$\\d|@p\\d)");

    private final String sign;

    GoSqlStyle(String sign) {
        this.sign = sign;
    }

    /** The style of the driver behind a call; else of the one that the file, else the repository, uses. */
    static Optional<GoSqlStyle> of(GoSite site, GoCall call) {
        String type = call.name();
        if (type.startsWith("github.com/jackc/pgx")) {
            return Optional.of(DOLLAR);
        }
        if (type.matches("(gorm\\.io/gorm|github\\.com/jinzhu/gorm)\\..*") || usesGorm(site, call)) {
            return Optional.of(QUESTION_MARK);
        }
        Set<GoSqlStyle> here = styles(site.file().syntax().source().text());
        return here.isEmpty() ? ofRepository(site) : only(here);
    }

    private static boolean usesGorm(GoSite site, GoCall call) {
        boolean other = type(call).contains("/");
        return !other
                && (site.file().imports().has("gorm.io/gorm")
                        || site.file().imports().has("github.com/jinzhu/gorm"));
    }

    private static String type(GoCall call) {
        return call.receiver().map(call.file()::type).orElse("");
    }

    private static Optional<GoSqlStyle> ofRepository(GoSite site) {
        Set<GoSqlStyle> found = EnumSet.noneOf(GoSqlStyle.class);
        Set<GoSqlStyle> marked = EnumSet.noneOf(GoSqlStyle.class);
        site.project().tree().paths().stream()
                .filter(path -> path.hasExtension("go") && !path.value().contains("vendor/"))
                .flatMap(path -> site.project().tree().read(path).stream())
                .map(SourceFile::text)
                .forEach(text -> {
                    found.addAll(styles(text));
                    marked.addAll(markers(text));
                });
        if (found.isEmpty()) {
            DRIVERS.forEach((path, style) -> {
                if (site.module().requires(path)) {
                    found.add(style);
                }
            });
        }
        return found.isEmpty() ? only(marked) : only(found);
    }

    /** SQLite takes numbered markers too, so another driver beside it decides. */
    private static Optional<GoSqlStyle> only(Set<GoSqlStyle> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static Set<GoSqlStyle> styles(String text) {
        Set<GoSqlStyle> found = EnumSet.noneOf(GoSqlStyle.class);
        DRIVERS.forEach((path, style) -> {
            if (text.contains("\"" + path)) {
                found.add(style);
            }
        });
        OPENED.matcher(text).results().forEach(open -> {
            switch (open.group(1)) {
                case "postgres", "pgx", "cloudsqlpostgres" -> found.add(DOLLAR);
                case "mysql", "sqlite3", "sqlite", "clickhouse" -> found.add(QUESTION_MARK);
                case "sqlserver", "mssql" -> found.add(AT);
                case "oracle", "godror" -> found.add(COLON);
                default -> {
                    // a driver that is not known here
                }
            }
        });
        return found;
    }

    private static Set<GoSqlStyle> markers(String text) {
        Set<GoSqlStyle> found = EnumSet.noneOf(GoSqlStyle.class);
        Matcher statement = STATEMENT.matcher(text);
        while (statement.find()) {
            String marker = statement.group(1);
            found.add(marker.equals("?") ? QUESTION_MARK : marker.startsWith("$") ? DOLLAR : AT);
        }
        return found;
    }

    /** The marker of the parameter at a place, counted from 1. */
    String marker(int place) {
        return this == QUESTION_MARK ? "?" : sign + place;
    }

    /** What stands before the number of a marker. */
    String sign() {
        return sign;
    }

    boolean counts() {
        return this != QUESTION_MARK;
    }
}
