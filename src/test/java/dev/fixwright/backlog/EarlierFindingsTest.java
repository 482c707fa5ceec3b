package dev.fixwright.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Findings that were known before there were scans of them. */
class EarlierFindingsTest {
    private static final String H2 = "jdbc:h2:mem:earlier;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;TIME ZONE=UTC";

    @Test
    void theyGetAScanAStandingAndACountOnH2() throws SQLException {
        check(H2, "sa", "", Map.of("bytes", "varbinary(1048576)", "large-bytes", "binary large object"));
    }

    @Test
    void theyGetAScanAStandingAndACountOnPostgreSql() throws SQLException {
        DatabaseAddress.PostgreSql address = (DatabaseAddress.PostgreSql) TestDatabase.emptyPostgreSql();
        check(address.url(), "postgres", "postgres", Map.of("bytes", "bytea", "large-bytes", "bytea"));
    }

    private static void check(String url, String user, String password, Map<String, String> placeholders)
            throws SQLException {
        migrate(url, user, password, placeholders, "26");
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String values : List.of(
                    "1, 'open', 'CodeQL', 'high'",
                    "2, 'fixed', 'CodeQL', 'low'",
                    "3, 'open', 'Semgrep OSS', 'high'",
                    "4, null, '', 'medium'")) {
                statement.execute("insert into finding (tenant, installation_id, repository_id, repository_owner,"
                        + " repository_name, created_at, updated_at, alert, state, tool, severity) values"
                        + " ('org-7', 7, 70, 'acme', 'Shop', current_timestamp, current_timestamp, " + values + ")");
            }
            statement.execute("insert into remediation (tenant, finding_id, live_finding_id, state, created_at,"
                    + " updated_at) select tenant, id, id, 'proving', current_timestamp, current_timestamp"
                    + " from finding where alert = 3");
            migrate(url, user, password, placeholders, "30");
            assertThat(rows(
                            statement,
                            "select f.alert || ' ' || coalesce(f.status, '-') || ' ' || coalesce(c.tool, '-') || ' '"
                                    + " || p.name_key from finding f left join scan c on c.id = f.scan_id"
                                    + " join repository p on p.id = f.repository_key order by f.alert"))
                    .containsExactly(
                            "1 open CodeQL acme/shop",
                            "2 resolved CodeQL acme/shop",
                            "3 in_progress Semgrep OSS acme/shop",
                            "4 - - acme/shop");
            assertThat(rows(statement, "select sum(number) from finding_count group by repository_key"))
                    .containsExactly("3", "3");
            assertThat(rows(statement, "select count(distinct uid) from finding"))
                    .containsExactly("4");
            assertThat(rows(statement, "select findings from scan order by tool"))
                    .containsExactly("2", "1");
        }
    }

    private static void migrate(
            String url, String user, String password, Map<String, String> placeholders, String target) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholders(placeholders)
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
