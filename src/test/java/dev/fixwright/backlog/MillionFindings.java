package dev.fixwright.backlog;

import dev.fixwright.database.Database;
import dev.fixwright.database.Dialect;
import org.jdbi.v3.core.Handle;

/**
 * A database with very many findings: seven of ten belong to the tenant {@code org-1}, a fifth of all to its repository
 * {@code acme/large}, an eighth of all to one scan of that.
 */
final class MillionFindings {
    private static final int STEP = 100_000;

    private MillionFindings() {}

    static void fill(Database database, int number) {
        database.transact(tx -> {
            String range = range(database.dialect(), 1, 100);
            tx.handle()
                    .execute("insert into tenant (id, name, created_at) values ('org-1', 'acme', current_timestamp)");
            tx.handle()
                    .execute("insert into tenant (id, name, created_at) values ('org-2', 'globex', current_timestamp)");
            tx.handle()
                    .execute("insert into repository (tenant, name, name_key, installation_id, number)"
                            + " select case when mod(x, 10) < 7 then 'org-1' else 'org-2' end,"
                            + " case x when 1 then 'acme/large' else 'acme/r' || x end,"
                            + " case x when 1 then 'acme/large' else 'acme/r' || x end, 1, x from " + range);
            tx.handle()
                    .execute("insert into scan_series (tenant, source, repository_key, tool, category)"
                            + " select tenant, 'github', id, 'CodeQL', '' from repository");
            tx.handle()
                    .execute("insert into scan (tenant, series, repository_key, tool, commit_id, source, status,"
                            + " created_at) select s.tenant, s.id, s.repository_key, s.tool, 'c' || x, 'github',"
                            + " 'completed', current_timestamp from scan_series s cross join "
                            + range(database.dialect(), 1, 2));
        });
        database.transact(tx -> place(tx.handle()));
        for (int from = 1; from <= number; from += STEP) {
            String some = range(database.dialect(), from, Math.min(number, from + STEP - 1));
            database.transact(tx -> tx.handle().execute(findings(some)));
        }
        database.transact(tx -> tx.handle().execute("drop table place"));
        count(database);
    }

    /** Where findings go, found by one look into a primary key: H2 would read all repositories for each finding. */
    private static void place(Handle handle) {
        handle.execute("create table place (number bigint primary key, tenant varchar(100), repository bigint,"
                + " name varchar(300), repository_key bigint, series bigint, scan bigint)");
        handle.execute("insert into place (number, tenant, repository, name, repository_key, series, scan)"
                + " select p.number * 2 + case c.commit_id when 'c1' then 0 else 1 end, p.tenant, p.number, p.name, p.id,"
                + " c.series, c.id from repository p join scan c on c.repository_key = p.id");
    }

    private static String range(Dialect dialect, int from, int to) {
        String name = dialect == Dialect.H2 ? "system_range(" : "generate_series(";
        return name + from + ", " + to + ") n(x)";
    }

    /** Every number is spread, so that neither severities nor statuses come in stretches. */
    private static String findings(String range) {
        String spread = "mod(n.x * 19, 100)";
        return "insert into finding (tenant, installation_id, repository_id, repository_owner, repository_name,"
                + " repository_key, series, scan_id, alert, state, tool, rule, title, message, severity, path, start_line,"
                + " end_line, status, status_at, assessment, created_at, updated_at)"
                + " select p.tenant, 1, p.repository, 'acme', p.name, p.repository_key, p.series, p.scan, n.x, 'open',"
                + " 'CodeQL',"
                + " 'java/sql-injection', 'Query built from user-controlled sources', 'This query depends on a value',"
                + " case when " + spread + " < 2 then 'critical' when " + spread + " < 22 then 'high' when " + spread
                + " < 72 then 'medium' else 'low' end, 'src/Orders.java', 7, 7, case when mod(n.x * 29, 100) < 60"
                + " then 'open' when mod(n.x * 29, 100) < 62 then 'in_progress' when mod(n.x * 29, 100) < 70"
                + " then 'dismissed' else 'resolved' end, current_timestamp, case when mod(n.x * 29, 100) < 62"
                + " then 'under_investigation' when mod(n.x * 29, 100) < 70 then 'not_affected' else 'fixed' end,"
                + " " + time() + ", " + time() + " from " + range
                + " join place p on p.number = 2 * case when mod(n.x, 5) = 0 then 1 else 1 + mod(n.x * 31, 100) end"
                + " + case when mod(n.x, 8) < 5 then 0 else 1 end";
    }

    private static String time() {
        return "timestamp with time zone '2026-01-01 00:00:00+00' + n.x * interval '1' second";
    }

    private static void count(Database database) {
        database.transact(tx -> {
            for (String repository : new String[] {"0", "repository_key"}) {
                tx.handle()
                        .execute("insert into finding_count (tenant, repository_key, bucket, severity, status,"
                                + " assessment, number) select tenant, " + repository + ", id / 4096, severity, status,"
                                + " assessment, count(*) from finding group by tenant, "
                                + (repository.equals("0") ? "" : "repository_key, ")
                                + "id / 4096, severity, status, assessment");
            }
        });
        if (database.dialect() == Dialect.POSTGRESQL) {
            database.read(handle -> handle.execute("analyze"));
        } else {
            database.read(handle -> handle.execute("analyze sample_size 10000"));
        }
    }
}
