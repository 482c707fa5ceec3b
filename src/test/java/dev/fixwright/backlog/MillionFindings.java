package dev.fixwright.backlog;

import dev.fixwright.database.Database;
import dev.fixwright.database.Dialect;
import java.util.List;

/**
 * A database with very many findings: seven of ten belong to the tenant {@code org-1}, a fifth of all to its repository
 * {@code acme/large}, an eighth of all to one scan of that. One finding of four was worked on, one of ten has an item that
 * people wrote to, and there is one scan for every five.
 */
final class MillionFindings {
    private static final int STEP = 20_000;

    private final Database database;
    private final int number;

    private MillionFindings(Database database, int number) {
        this.database = database;
        this.number = number;
    }

    static void fill(Database database, int number) {
        MillionFindings findings = new MillionFindings(database, number);
        findings.addRepositories();
        List<TakenOffIndexes> off = List.of(
                TakenOffIndexes.of(database, "finding"),
                TakenOffIndexes.of(database, "scan"),
                TakenOffIndexes.of(database, "remediation_step"),
                TakenOffIndexes.of(database, "backlog_item"));
        findings.inSteps(number, findings::finding);
        findings.addWork();
        findings.inSteps(number / 5, findings::laterScan);
        off.forEach(TakenOffIndexes::putOn);
        findings.count();
    }

    private void addRepositories() {
        String hundred = range(1, 100);
        database.transact(tx -> {
            tx.handle()
                    .execute("insert into tenant (id, name, created_at) values ('org-1', 'acme', current_timestamp),"
                            + " ('org-2', 'globex', current_timestamp)");
            tx.handle()
                    .execute("insert into repository (tenant, name, name_key, installation_id, number)"
                            + " select case when mod(x, 10) < 7 then 'org-1' else 'org-2' end,"
                            + " case x when 1 then 'acme/large' else 'acme/r' || x end,"
                            + " case x when 1 then 'acme/large' else 'acme/r' || x end, 1, x from " + hundred
                            + " order by x");
            tx.handle()
                    .execute("insert into scan_series (tenant, source, repository_key, tool, category)"
                            + " select tenant, 'github', id, 'CodeQL', '' from repository order by id");
            tx.handle()
                    .execute("insert into scan (tenant, series, repository_key, tool, commit_id, source, status,"
                            + " created_at) select s.tenant, s.id, s.repository_key, s.tool, 'c' || x, 'github',"
                            + " 'completed', timestamp with time zone '2026-01-01 00:00:00+00' from scan_series s"
                            + " cross join " + range(1, 2) + " order by x, s.id");
        });
    }

    /** What is added with the numbers of a range. */
    private interface Rows {
        String of(String range);
    }

    /** H2 keeps what a transaction changed until its end; so each is short. */
    private void inSteps(int last, Rows rows) {
        for (int from = 1; from <= last; from += STEP) {
            String some = rows.of(range(from, Math.min(last, from + STEP - 1)));
            database.transact(tx -> tx.handle().execute(some));
        }
    }

    private String range(int from, int to) {
        String name = database.dialect() == Dialect.H2 ? "system_range(" : "generate_series(";
        return name + from + ", " + to + ") n(x)";
    }

    /**
     * Every number is spread, so that neither severities nor statuses come in stretches. Repositories and scans are looked up
     * by their numbers, from 1 on, the first scans of all before the second: H2 reads a join of something else for every row.
     */
    private String finding(String range) {
        String spread = "mod(n.x * 19, 100)";
        String status = "mod(n.x * 29, 100)";
        return "insert into finding (tenant, installation_id, repository_id, repository_owner, repository_name,"
                + " repository_key, series, scan_id, alert, state, tool, rule, title, message, severity, path, start_line,"
                + " end_line, status, status_at, assessment, created_at, updated_at)"
                + " select p.tenant, 1, p.number, 'acme', p.name, p.id, p.id,"
                + " p.id + case when mod(n.x, 8) < 5 then 0 else 100 end, n.x, 'open', 'CodeQL',"
                + " case when mod(n.x * 7, 10) < 2 then 'java/sql-injection' else 'java/rule-' || mod(n.x * 17, 500)"
                + " end, 'Query built from user-controlled sources', 'This query depends on a value',"
                + " case when " + spread + " < 2 then 'critical' when " + spread + " < 22 then 'high' when " + spread
                + " < 72 then 'medium' else 'low' end, 'src/Orders.java', 7, 7, case when " + status + " < 60"
                + " then 'open' when " + status + " < 62 then 'in_progress' when " + status + " < 70"
                + " then 'dismissed' else 'resolved' end, " + time() + ", case when " + status + " < 62"
                + " then 'under_investigation' when " + status + " < 70 then 'not_affected' else 'fixed' end,"
                + " " + time() + ", " + time() + " from " + range
                + " left join repository p on p.id = case when mod(n.x, 5) = 0 then 1 else 1 + mod(n.x * 31, 100) end"
                + " order by n.x";
    }

    private static String time() {
        return "timestamp with time zone '2026-01-01 00:00:00+00' + n.x * interval '1' second";
    }

    /** Work that is in each state, what people said, and in which scans each finding was. */
    private void addWork() {
        inSteps(
                number,
                range -> "insert into presence (finding_id, from_scan, until_scan)"
                        + " select f.id, f.scan_id, case when f.status = 'resolved' then 300 end" + findings(range, 1));
        inSteps(
                number,
                range -> "insert into remediation (tenant, finding_id, live_finding_id, state, created_at,"
                        + " updated_at) select f.tenant, f.id, case when mod(f.id, 80) < 12 then f.id end,"
                        + " case when mod(f.id, 80) < 4 then 'queued' when mod(f.id, 80) < 8 then 'proving'"
                        + " when mod(f.id, 80) < 12 then 'in_review' when mod(f.id, 80) < 40 then 'fixed'"
                        + " when mod(f.id, 80) < 76 then 'declined' else 'closed' end, f.created_at, f.created_at"
                        + findings(range, 4) + " order by f.id");
        inSteps(
                number,
                range -> "insert into remediation_step (remediation_id, stage, at)"
                        + " select r.id, r.state, r.created_at from " + range + " join remediation r on r.id = n.x");
        inSteps(
                number,
                range -> "insert into backlog_item (finding_id, tenant, status, status_at, owner, updated_at)"
                        + " select f.id, f.tenant, case when mod(f.id, 50) < 5 then 'accepted_risk' when mod(f.id, 50) < 15"
                        + " then 'done' end, f.status_at, 'dana', f.status_at" + findings(range, 10));
        inSteps(
                number,
                range -> "insert into assessment_revision (tenant, finding_id, number, status, author_kind,"
                        + " author_id, author_name, created_at, approval) select f.tenant, f.id, 2, 'affected', 'user', 'u1',"
                        + " 'dana', f.created_at, 'pending'" + findings(range, 20));
    }

    private static String findings(String range, int everyOf) {
        return " from " + range + " join finding f on f.id = n.x where mod(f.id, " + everyOf + ") = 0";
    }

    private String laterScan(String range) {
        return "insert into scan (tenant, series, repository_key, tool, commit_id, source, status, created_at)"
                + " select s.tenant, s.id, s.repository_key, s.tool, 'd' || n.x, 'github', 'completed', " + time()
                + " from " + range + " left join scan_series s on s.id = 1 + mod(n.x, 100) order by n.x";
    }

    private void count() {
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
        database.read(
                handle -> handle.execute(database.dialect() == Dialect.POSTGRESQL ? "vacuum analyze" : "analyze"));
    }
}
