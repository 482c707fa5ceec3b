package dev.fixwright.backlog;

import dev.fixwright.access.TenantScope;
import dev.fixwright.backlog.TrackedFinding.Status;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.finding.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long a page of 100 findings takes among a million, in each filter that an API has: the first page and the thousandth,
 * by cursor and by number. Where a filter lets fewer than 100,000 through, its last full page stands for the thousandth.
 */
public final class FindingsBench {
    private static final PrintStream OUT = System.out;
    private static final int SIZE = 100;
    private static final int DEEP = 1_000;

    private final Database database;
    private final Findings findings;
    private final int rounds;

    private FindingsBench(Database database, int rounds) {
        this.database = database;
        this.findings = Backlog.inDatabase(database).findings();
        this.rounds = rounds;
    }

    /** @param arguments how many findings, and how often each page is read */
    public static void main(String[] arguments) throws IOException {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        run("H2", TestDatabase.h2(Files.createTempDirectory("findings-bench")), number, rounds);
        run("PostgreSQL", TestDatabase.postgreSql(), number, rounds);
        System.exit(0);
    }

    private static void run(String name, DatabaseAddress address, int number, int rounds) {
        try (Database database = Database.open(address)) {
            long start = System.nanoTime();
            MillionFindings.fill(database, number);
            OUT.printf(Locale.ROOT, "%s: %,d findings in %.0f s%n", name, number, (System.nanoTime() - start) / 1e9);
            FindingsBench bench = new FindingsBench(database, rounds);
            Optional<TrackedFinding> first = bench
                    .findings
                    .list(TenantScope.of("org-1"), FindingFilter.ALL.ofRepository("acme/large"), Optional.empty(), 1)
                    .items()
                    .stream()
                    .findFirst();
            bench.measure(first.orElseThrow());
        }
    }

    private void measure(TrackedFinding large) {
        Map<String, FindingFilter> filters = new LinkedHashMap<>();
        filters.put("all", FindingFilter.ALL);
        filters.put("severity critical", FindingFilter.ALL.ofSeverities(Set.of(Severity.CRITICAL)));
        filters.put("severity high, medium", FindingFilter.ALL.ofSeverities(Set.of(Severity.HIGH, Severity.MEDIUM)));
        filters.put("status open", FindingFilter.ALL.ofStatuses(Set.of(Status.OPEN, Status.IN_PROGRESS)));
        filters.put("status in progress", FindingFilter.ALL.ofStatuses(Set.of(Status.IN_PROGRESS)));
        filters.put(
                "severity high, status open",
                FindingFilter.ALL.ofSeverities(Set.of(Severity.HIGH)).ofStatuses(Set.of(Status.OPEN)));
        filters.put("repository", FindingFilter.ALL.ofRepository("acme/large"));
        filters.put(
                "repository, severity high",
                FindingFilter.ALL.ofRepository("acme/large").ofSeverities(Set.of(Severity.HIGH)));
        filters.put("scan", FindingFilter.ALL.ofScan(large.scan()));
        filters.put(
                "time",
                FindingFilter.ALL.between(
                        Optional.of(Instant.parse("2026-01-02T00:00:00Z")),
                        Optional.of(Instant.parse("2026-01-08T00:00:00Z"))));
        OUT.printf(
                "%-30s %-12s %9s %9s %9s %9s %6s%n",
                "filter", "by", "1st p50", "1st p99", "deep p50", "deep p99", "page");
        filters.forEach((name, filter) -> byCursor(name, TenantScope.of("org-1"), filter));
        byCursor("all, every tenant", TenantScope.all(), FindingFilter.ALL);
        byCursor(
                "status open, every tenant",
                TenantScope.all(),
                FindingFilter.ALL.ofStatuses(Set.of(Status.OPEN, Status.IN_PROGRESS)));
        filters.forEach((name, filter) -> {
            if (filter.from().isEmpty()) {
                byNumber(name, filter);
            }
        });
        report(
                "counts",
                "-",
                1,
                () -> findings.counts(TenantScope.of("org-1"), Optional.empty()),
                () -> findings.counts(TenantScope.of("org-1"), Optional.of("acme/large")));
    }

    private void byCursor(String name, TenantScope scope, FindingFilter filter) {
        Optional<Cursor> cursor = Optional.empty();
        int page = 1;
        while (page < DEEP) {
            Optional<Cursor> next = findings.list(scope, filter, cursor, SIZE).next();
            if (next.isEmpty()) {
                break;
            }
            cursor = next;
            page++;
        }
        Optional<Cursor> deep = cursor;
        report(
                name,
                "cursor",
                page,
                () -> findings.list(scope, filter, Optional.empty(), SIZE),
                () -> findings.list(scope, filter, deep, SIZE));
    }

    private void byNumber(String name, FindingFilter filter) {
        TenantScope scope = TenantScope.of("org-1");
        long pages = findings.page(scope, filter, 1, SIZE).total() / SIZE;
        long deep = Math.max(1, Math.min(DEEP, pages));
        report(
                name,
                "number",
                deep,
                () -> findings.page(scope, filter, 1, SIZE),
                () -> findings.page(scope, filter, deep, SIZE));
    }

    /** In turn, so that both meet the same noise; each after a write, because H2 gives the same answer twice otherwise. */
    private void report(String name, String by, long page, Runnable first, Runnable deep) {
        double[] firsts = new double[rounds];
        double[] deeps = new double[rounds];
        for (int i = -rounds / 4; i < rounds; i++) {
            write();
            double one = time(first);
            write();
            double other = time(deep);
            if (i >= 0) {
                firsts[i] = one;
                deeps[i] = other;
            }
        }
        Arrays.sort(firsts);
        Arrays.sort(deeps);
        OUT.printf(
                Locale.ROOT,
                "%-30s %-12s %6.1f ms %6.1f ms %6.1f ms %6.1f ms %6d%n",
                name,
                by,
                at(firsts, 0.5),
                at(firsts, 0.99),
                at(deeps, 0.5),
                at(deeps, 0.99),
                page);
    }

    private void write() {
        database.transact(tx -> tx.handle().execute("update finding set address = '' where id = 1"));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
