package dev.fixwright.backlog;

import dev.fixwright.access.ManyAuditRows;
import dev.fixwright.api.Api;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * How long a page of each list takes among a million findings, over HTTP, with each filter that the APIs have: the first page
 * and the thousandth. Where a filter lets fewer through, its last full page stands for the thousandth.
 */
public final class FindingsBench {
    private static final PrintStream OUT = System.out;

    private final Database database;
    private final int rounds;

    private FindingsBench(Database database, int rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    /**
     * Runs it.
     *
     * @param arguments how many findings, how often each page is read, in which database (h2, postgresql or both), and a
     *     folder that keeps the H2 file: where it is there already, it is measured as it is
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("FIXWRIGHT_LOG_LEVEL", "WARN");
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        String which = arguments.length > 2 ? arguments[2].toLowerCase(Locale.ROOT) : "both";
        if (!which.equals("postgresql")) {
            Path directory = arguments.length > 3 ? Path.of(arguments[3]) : Files.createTempDirectory("findings-bench");
            Path filled = directory.resolve("filled");
            if (!Files.exists(filled)) {
                fill("H2", TestDatabase.h2(directory), number);
                Files.createFile(filled);
            }
            measure("H2", TestDatabase.h2(directory), rounds);
        }
        if (!which.equals("h2")) {
            DatabaseAddress address = TestDatabase.postgreSql();
            fill("PostgreSQL", address, number);
            measure("PostgreSQL", address, rounds);
        }
        System.exit(0);
    }

    private static void fill(String name, DatabaseAddress address, int number) {
        long start = System.nanoTime();
        try (Database database = Database.open(address)) {
            MillionFindings.fill(database, number);
            ManyAuditRows.add(database, "org-1", number / 5);
        }
        OUT.printf(Locale.ROOT, "%s: %,d findings added in %.0f s%n", name, number, (System.nanoTime() - start) / 1e9);
    }

    /** Opened again, so that what is measured was read from the file. */
    private static void measure(String name, DatabaseAddress address, int rounds) {
        try (Database database = Database.open(address);
                ListServer server = new ListServer(database)) {
            OUT.println(name);
            new FindingsBench(database, rounds).measure(server);
        }
    }

    private void measure(ListServer server) {
        OUT.printf("%-78s %9s %9s %9s %9s %6s%n", "list", "1st p50", "1st p99", "deep p50", "deep p99", "page");
        Api api = server.admin(Optional.of("org-1"));
        lists().forEach(list -> report(api, list));
        Api all = server.admin(Optional.empty());
        List.of(
                        ListEndpoint.devin("/v3/enterprise/code-scans/findings"),
                        ListEndpoint.devin("/v3/enterprise/code-scans/findings?severity=high&status=open"),
                        ListEndpoint.devin("/v3/enterprise/code-scans/scans"),
                        ListEndpoint.chainloop("/v1/findings"),
                        ListEndpoint.chainloop("/v1/operations"),
                        ListEndpoint.chainloop("/v1/assessments"))
                .forEach(list -> report(all, list));
    }

    private List<ListEndpoint> lists() {
        String old = scan(1);
        String newest = scan(Long.MAX_VALUE);
        String devin = "/v3/organizations/org-1";
        String items = "/tenant/scans/" + newest + "/remediation";
        return List.of(
                ListEndpoint.devin(devin + "/code-scans/findings"),
                ListEndpoint.devin(devin + "/code-scans/findings?severity=critical"),
                ListEndpoint.devin(devin + "/code-scans/findings?severity=high&severity=medium&status=open"),
                ListEndpoint.devin(devin + "/code-scans/findings?status=dismissed"),
                ListEndpoint.devin(devin + "/code-scans/findings?repo_name=acme/large"),
                ListEndpoint.devin(devin + "/code-scans/findings?repo_name=acme/large&severity=high"),
                ListEndpoint.devin(devin + "/code-scans/findings?scan_id=" + old),
                ListEndpoint.devin(devin + "/code-scans/findings?scan_id=" + old + "&severity=critical"),
                ListEndpoint.devin(devin + "/code-scans/scans"),
                ListEndpoint.devin(devin + "/code-scans/scans?repo_name=acme/large"),
                ListEndpoint.devin(devin + "/code-scans/scans?time_after=1767312000&time_before=1767398400"),
                ListEndpoint.devin(devin + "/sessions"),
                ListEndpoint.chainloop("/v1/findings"),
                ListEndpoint.chainloop("/v1/findings?severity=FINDING_SEVERITY_CRITICAL"),
                ListEndpoint.chainloop("/v1/findings?project_name=acme/large&status=FINDING_STATUS_OPEN"),
                ListEndpoint.chainloop("/v1/operations"),
                ListEndpoint.chainloop("/v1/operations?status=ASYNC_OPERATION_STATUS_COMPLETED"),
                ListEndpoint.chainloop("/v1/assessments"),
                ListEndpoint.chainloop("/v1/assessments?status=ASSESSMENT_STATUS_NOT_AFFECTED"),
                ListEndpoint.chainloop("/v1/assessments?project_name=acme/large"),
                ListEndpoint.chainloop("/v1/assessments?external_id=java/sql-injection"),
                ListEndpoint.chainloop("/v1/assessments?external_id=java/rule-34"),
                ListEndpoint.tenant("/tenant/scans", 100, 100),
                ListEndpoint.tenant("/tenant/scans?repository=acme/large&tool=CodeQL", 100, 100),
                ListEndpoint.tenant(items, 100, 200),
                ListEndpoint.tenant(items + "?status=accepted_risk", 100, 200),
                ListEndpoint.tenant(items + "?severity=critical", 100, 200),
                ListEndpoint.tenant("/tenant/audit", 100, 500),
                ListEndpoint.tenant("/tenant/audit?action=scan.delete", 100, 500),
                ListEndpoint.tenant("/tenant/audit?since=2026-01-02", 100, 500),
                ListEndpoint.tenant("/tenant/export", 100, 500));
    }

    /** The newest scan of the large repository that is not newer than a number. */
    private String scan(long number) {
        return PublicId.SCAN.of(database.read(handle -> handle.createQuery("select c.uid from scan c join repository p"
                        + " on p.id = c.repository_key where p.name = 'acme/large' and c.id <= :most"
                        + " order by c.id desc limit 1")
                .bind("most", number)
                .mapTo(UUID.class)
                .one()));
    }

    /** In turn, so that both meet the same noise; each after a write, because H2 gives the same answer twice otherwise. */
    private void report(Api api, ListEndpoint list) {
        ListEndpoint.Deep deep = list.deep(api);
        double[] firsts = new double[rounds];
        double[] deeps = new double[rounds];
        for (int i = -rounds / 4; i < rounds; i++) {
            write();
            double one = time(api, list.first());
            write();
            double other = time(api, deep.path());
            if (i >= 0) {
                firsts[i] = one;
                deeps[i] = other;
            }
        }
        Arrays.sort(firsts);
        Arrays.sort(deeps);
        OUT.printf(
                Locale.ROOT,
                "%-78s %6.1f ms %6.1f ms %6.1f ms %6.1f ms %6d%n",
                list.path().replaceAll("scan_?[0-9a-f-]{32,36}", "{scan}"),
                at(firsts, 0.5),
                at(firsts, 0.99),
                at(deeps, 0.5),
                at(deeps, 0.99),
                deep.number());
    }

    private void write() {
        database.transact(tx -> {
            tx.handle().execute("update finding set address = '' where id = 1");
            tx.handle().execute("update scan set name = '' where id = 1");
            tx.handle().execute("update remediation set reason = '' where id = 1");
            tx.handle().execute("update audit set subject = subject where number = 1");
        });
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }

    /** Until the last byte of the answer is there. */
    private static double time(Api api, String page) {
        long start = System.nanoTime();
        Api.Reply reply = api.get(page);
        double took = (System.nanoTime() - start) / 1e6;
        if (reply.status() != 200) {
            throw new IllegalStateException(page + ": " + reply);
        }
        return took;
    }
}
