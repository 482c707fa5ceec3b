package dev.fixwright.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database from before tenants had a table of their own. */
class TenantMigrationTest {
    private static final List<String> TABLES =
            List.of("finding", "remediation", "policy", "proof", "answer", "answer_comment", "pause", "ignore_order");

    @Test
    void installationsBecomeTenantsOnH2(@TempDir Path directory) {
        H2File file = H2File.prepare(directory);
        try (HikariDataSource pool = file.open()) {
            migrates(pool, Dialect.H2);
        }
    }

    @Test
    void installationsBecomeTenantsOnPostgreSql() {
        try (HikariDataSource pool = PostgreSqlPool.open((DatabaseAddress.PostgreSql) TestDatabase.emptyPostgreSql())) {
            migrates(pool, Dialect.POSTGRESQL);
        }
    }

    private static void migrates(HikariDataSource pool, Dialect dialect) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", dialect.bytes(), "large-bytes", dialect.largeBytes()))
                .target("23")
                .load()
                .migrate();
        Jdbi jdbi = Jdbi.create(pool);
        jdbi.useHandle(TenantMigrationTest::fill);

        Migrations.bringUpToDate(pool, dialect);

        jdbi.useHandle(handle -> {
            for (String table : TABLES) {
                assertThat(texts(handle, "select tenant from " + table))
                        .as(table)
                        .containsExactly("org-31");
            }
            assertThat(texts(handle, "select concat(id, ' ', name) from tenant order by id"))
                    .containsExactly("org-31 acme", "org-32 org-32", "org-33 org-33");
        });
    }

    private static List<String> texts(Handle handle, String query) {
        return handle.createQuery(query).mapTo(String.class).list();
    }

    private static void fill(Handle handle) {
        List.of(
                        "insert into finding (tenant, installation_id, repository_id, repository_owner, repository_name,"
                                + " alert, created_at, updated_at) values ('installation-31', 31, 1, 'acme', 'shop', 7,"
                                + " current_timestamp, current_timestamp)",
                        "insert into remediation (tenant, finding_id, live_finding_id, state, created_at, updated_at)"
                                + " select tenant, id, id, 'queued', current_timestamp, current_timestamp from finding",
                        "insert into policy (tenant, repository_id) values ('installation-31', 1)",
                        "insert into proof (id, tenant, remediation_id, head, fixer, level, record, description,"
                                + " envelope, created_at, updated_at) select 'p', tenant, id, 'h', 'f', 'checked', '', '',"
                                + " '', current_timestamp, current_timestamp from remediation",
                        "insert into answer (tenant, repository_id, pull_request, asked_in, line, command, asked_by,"
                                + " obeyed, reply, answered_at) values ('installation-31', 1, 1, 'c', 1, 'help', 'ann',"
                                + " true, '', current_timestamp)",
                        "insert into answer_comment (tenant, repository_id, pull_request, comment_id) values"
                                + " ('installation-31', 1, 1, 1)",
                        "insert into pause (tenant, repository_id, paused_by, paused_at) values ('installation-31', 1,"
                                + " 'ann', current_timestamp)",
                        "insert into ignore_order (tenant, repository_id, rule, reason, asked_by, asked_at) values"
                                + " ('installation-31', 1, 'r', '', 'ann', current_timestamp)",
                        "insert into backfill (installation_id, repository_id, began_at) values"
                                + " (31, 0, current_timestamp), (32, 0, current_timestamp), (32, 5, current_timestamp)",
                        "insert into onboarding (installation_id, repository_id, updated_at) values"
                                + " (33, 1, current_timestamp)")
                .forEach(handle::execute);
    }
}
