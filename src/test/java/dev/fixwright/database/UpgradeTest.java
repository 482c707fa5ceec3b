package dev.fixwright.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that grew with every version there ever was, and had a row in each table from the start. */
class UpgradeTest {
    /** Whose rows refer to whose. */
    private static final Map<String, String> FIRST =
            Map.of("remediation", "finding", "access_token", "principal", "principal", "tenant", "scan", "scan_series");

    private final Set<String> filled = new HashSet<>();

    @Test
    void everyVersionTakesWhatTheOneBeforeLeftOnH2(@TempDir Path directory) {
        H2File file = H2File.prepare(directory);
        try (HikariDataSource pool = file.open()) {
            growsWithData(pool, Dialect.H2);
        }
    }

    @Test
    void everyVersionTakesWhatTheOneBeforeLeftOnPostgreSql() {
        try (HikariDataSource pool = PostgreSqlPool.open((DatabaseAddress.PostgreSql) TestDatabase.emptyPostgreSql())) {
            growsWithData(pool, Dialect.POSTGRESQL);
        }
    }

    private void growsWithData(DataSource pool, Dialect dialect) {
        Jdbi jdbi = Jdbi.create(pool);
        int versions = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", dialect.bytes(), "large-bytes", dialect.largeBytes()))
                .callbacks(new Filling())
                .load()
                .migrate()
                .migrationsExecuted;

        assertThat(Migrations.isBehind(pool, dialect)).isFalse();
        assertThat(versions).isGreaterThan(30);
        assertThat(filled).hasSizeGreaterThan(40);
        jdbi.useHandle(handle -> assertThat(tables(handle))
                .allSatisfy(table -> assertThat(handle.createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one())
                        .as(table)
                        .isPositive()));
    }

    /** After each version a row goes into each new table. */
    private final class Filling implements Callback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            // Not closed: the connection is the upgrade's.
            Handle handle = Jdbi.create(context::getConnection).open();
            fillWhatIsNew(handle);
        }

        @Override
        public String getCallbackName() {
            return "filling";
        }
    }

    /** Those that others refer to come first. */
    private void fillWhatIsNew(Handle handle) {
        Deque<String> waiting = new ArrayDeque<>(tables(handle));
        waiting.removeAll(filled);
        while (!waiting.isEmpty()) {
            String table = waiting.remove();
            if (waiting.stream().anyMatch(other -> FIRST.getOrDefault(table, "").equals(other))) {
                waiting.add(table);
            } else {
                fill(handle, table);
                filled.add(table);
            }
        }
    }

    private static void fill(Handle handle, String table) {
        if (handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one()
                > 0) {
            return;
        }
        Map<String, String> row = new TreeMap<>();
        handle.createQuery("select column_name, data_type, is_identity, character_maximum_length"
                        + " from information_schema.columns where table_schema = 'public' and table_name = :table")
                .bind("table", table)
                .map((column, context) -> {
                    if (!"YES".equals(column.getString("is_identity"))) {
                        String name = column.getString("column_name");
                        row.put(name, value(name, column.getString("data_type")));
                    }
                    return true;
                })
                .list();
        handle.execute("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", row.values()) + ")");
    }

    private static String value(String column, String type) {
        return switch (column) {
            case "state" -> "'queued'";
            default ->
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "bigint", "integer", "smallint" -> "1";
                    case "boolean" -> "false";
                    case "uuid" -> "gen_random_uuid()";
                    case "date" -> "current_date";
                    case "timestamp with time zone" -> "current_timestamp";
                    case "bytea" -> "decode('00', 'hex')";
                    case "binary varying", "binary large object" -> "X'00'";
                    default -> "'a'";
                };
        };
    }

    private static List<String> tables(Handle handle) {
        List<String> names = handle.createQuery("select table_name from information_schema.tables where table_schema ="
                        + " 'public' and table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list();
        return names.stream()
                .filter(name -> !name.equals("flyway_schema_history"))
                .sorted()
                .toList();
    }
}
