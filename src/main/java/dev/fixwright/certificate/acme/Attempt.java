package dev.fixwright.certificate.acme;

import dev.fixwright.access.Change;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.Json;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.certificate.KeptCertificates;
import dev.fixwright.database.Transaction;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of an order's task: what it has learned is written down before the next step. Used by one thread. */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final int MOST_FAILURES = 8;
    private static final int MOST_ORDERS = 3;
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    private final Bench bench;
    private Jobs.Held held;
    private Progress progress;

    Attempt(Bench bench, Jobs.Held held) {
        this.bench = bench;
        this.held = held;
        this.progress =
                held.progress().map(text -> Json.read(text, Progress.class)).orElse(Progress.NONE);
    }

    Job job() {
        return held.job();
    }

    Progress progress() {
        return progress;
    }

    void save(Progress now, String note) {
        progress = now;
        held = bench.jobs().progress(held, Json.write(now), note);
    }

    /** The same as part of a transaction. */
    void save(Transaction tx, Progress now, String note) {
        progress = now;
        held = bench.jobs().progress(tx, held, Json.write(now), note);
    }

    /** Keeps what there is to tell already. */
    void result(Transaction tx, String result) {
        held = bench.jobs().result(tx, held, result);
    }

    String result() {
        return held.job().result().orElseThrow();
    }

    /** What the domain has now. */
    Optional<KeptCertificate> before() {
        return new KeptCertificates(bench.database()).currentOf(job().tenant(), job().subject());
    }

    TaskOutcome waitUntil(Instant when, String note) {
        save(progress, note);
        return new TaskOutcome.RetryAt(when, note);
    }

    TaskOutcome finish(String result) {
        bench.database().transact(tx -> bench.jobs().finish(tx, held, result));
        return TaskOutcome.done();
    }

    /** Ends the job. Nothing of it is left behind at the DNS server or on our own. */
    TaskOutcome fail(String error, Optional<String> result) {
        // Whoever has lost the job learns it here, before anything of the other's is taken away.
        save(progress, "The job is being ended.");
        cleanUp();
        LOG.warn("order failed job={} domain={} because=\"{}\"", job().uid(), job().subject(), error);
        bench.database().transact(tx -> {
            bench.jobs().fail(tx, held, error, result);
            audit(tx, "certificate.fail", Map.of(), Map.of("domain", job().subject(), "error", error));
        });
        return TaskOutcome.done();
    }

    void audit(Transaction tx, String action, Map<String, ?> before, Map<String, ?> after) {
        bench.audit()
                .add(
                        tx,
                        job().requestedBy(),
                        new Change(Optional.of(job().tenant()), action, job().uid(), before, after));
    }

    TaskOutcome setBack(Setback setback) {
        if (setback instanceof Setback.Limited limited) {
            return limited(limited);
        }
        if (setback instanceof Setback.Unreachable) {
            return unreachable(setback.why());
        }
        if (setback instanceof Setback.NoAccount) {
            bench.accounts().forgetLocation();
            return anew(setback.why(), "The account is registered again.");
        }
        return setback instanceof Setback.NoOrder
                ? anew(setback.why(), "A new order is made.")
                : fail(setback.why(), Optional.empty());
    }

    private TaskOutcome limited(Setback.Limited limited) {
        Instant latest = bench.clock().instant().plus(LONGEST_WAIT);
        if (limited.until().isAfter(latest)) {
            return fail(
                    limited.why() + " It does not want to be asked before " + limited.until()
                            + ". Ask again after that.",
                    Optional.empty());
        }
        progress = progress.restingUntil(limited.until());
        return waitUntil(limited.until(), limited.why() + " It is asked again at " + limited.until() + ".");
    }

    private TaskOutcome unreachable(String why) {
        Progress failed = progress.failed();
        if (failed.failures() >= MOST_FAILURES) {
            return fail(why + " It was tried " + failed.failures() + " times.", Optional.empty());
        }
        long seconds = Math.min(3_600, (long) (5 * Math.pow(3, failed.failures() - 1.0)));
        Instant next = bench.clock().instant().plusSeconds(seconds);
        progress = failed.restingUntil(next);
        return waitUntil(
                next,
                why + " It is tried again at " + next.truncatedTo(ChronoUnit.SECONDS) + "; attempt "
                        + (failed.failures() + 1) + " of " + MOST_FAILURES + ".");
    }

    /** The order is gone: another is made, but not without end. */
    TaskOutcome anew(String why, String next) {
        if (progress.orders() >= MOST_ORDERS) {
            return fail(why + " This was order " + progress.orders() + " of this job.", Optional.empty());
        }
        save(progress, why);
        cleanUp();
        progress = progress.withoutOrder().failed();
        return progress.failures() >= MOST_FAILURES
                ? fail(why, Optional.empty())
                : waitUntil(bench.clock().instant(), why + " " + next);
    }

    /** Takes the answers to the challenges away. That one is left is no harm, so it stops nothing. */
    void cleanUp() {
        quietly(() -> bench.challenges().remove(job().uid()));
        if (!progress.records().isEmpty()) {
            bench.dns()
                    .ifPresent(dns -> quietly(() -> {
                        try {
                            dns.remove(progress.records());
                        } catch (DnsUpdates.DnsException e) {
                            LOG.warn(
                                    "record of a challenge is left in the DNS domain={} because=\"{}\"",
                                    job().subject(),
                                    e.reason());
                        }
                    }));
        }
    }

    private void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("answers to challenges could not be taken away job={}", job().uid(), e);
        }
    }
}
