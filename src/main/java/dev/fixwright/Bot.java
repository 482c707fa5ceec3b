package dev.fixwright;

import dev.fixwright.api.HttpServer;
import dev.fixwright.api.health.HealthEndpoint;
import dev.fixwright.api.health.SetUpEndpoint;
import dev.fixwright.api.proof.ProofEndpoint;
import dev.fixwright.database.Database;
import dev.fixwright.delivery.DeliveryLog;
import dev.fixwright.delivery.Intake;
import dev.fixwright.task.Chore;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import dev.fixwright.task.Worker;
import dev.fixwright.webhook.SignatureCheck;
import dev.fixwright.webhook.WebhookEndpoint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: from the listening port down to the database. */
public final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    private static final Duration BODIES_KEPT = Duration.ofDays(8);
    private static final Duration DELIVERIES_KEPT = Duration.ofDays(180);

    /** Makes what runs the tasks that deliveries cause. */
    interface Handlers {
        Work of(Settings.App app, Database database, TaskQueue queue);
    }

    private final HttpServer http;
    private final Deque<AutoCloseable> started;

    private Bot(HttpServer http, Deque<AutoCloseable> started) {
        this.http = http;
        this.started = started;
    }

    /** Starts everything, in flow order from the database up. */
    static Bot start(Settings settings, Handlers handlers) {
        return settings.app().map(app -> start(settings, app, handlers)).orElseGet(() -> setUp(settings));
    }

    private static Bot start(Settings settings, Settings.App app, Handlers handlers) {
        InstantSource clock = InstantSource.system();
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            Database database = opened(started, Database.open(settings.database()));
            TaskQueue queue = TaskQueue.inDatabase(clock);
            DeliveryLog log = opened(started, DeliveryLog.inDatabase(database, queue, clock));
            Chore prune = new Chore(
                    "prune-deliveries",
                    Duration.ofHours(6),
                    () -> log.prune(
                            clock.instant().minus(BODIES_KEPT), clock.instant().minus(DELIVERIES_KEPT)));
            Work work = handlers.of(app, database, queue).and(prune);
            Worker worker = opened(started, new Worker(database, queue, work, settings.workers(), clock));
            worker.start();
            WebhookEndpoint webhook =
                    new WebhookEndpoint(new SignatureCheck(app.webhookSecrets()), new Intake(log), clock);
            HealthEndpoint health =
                    new HealthEndpoint(Map.of("database", database::isWritable, "worker", worker::alive));
            ProofEndpoint proofs = Wiring.proofEndpoint(database);
            HttpServer http = opened(
                    started,
                    HttpServer.start(settings.port(), List.of(webhook::routes, health::routes, proofs::routes)));
            LOG.info("ready port={} database=\"{}\"", http.port(), settings.database());
            return new Bot(http, started);
        } catch (RuntimeException e) {
            started.forEach(Bot::closeQuietly);
            throw e;
        }
    }

    /** The last one started is the first one closed. */
    private static <T extends AutoCloseable> T opened(Deque<AutoCloseable> started, T part) {
        started.push(part);
        return part;
    }

    private static Bot setUp(Settings settings) {
        HealthEndpoint health = new HealthEndpoint(Map.of("app", () -> false));
        SetUpEndpoint steps = new SetUpEndpoint(List.of(WebhookEndpoint.PATH));
        HttpServer http = HttpServer.start(settings.port(), List.of(health::routes, steps::routes));
        LOG.warn("no GitHub App yet, nothing is fixed port={}\n{}", http.port(), SetUpEndpoint.text());
        return new Bot(http, new ArrayDeque<>(List.of(http)));
    }

    int port() {
        return http.port();
    }

    /** Within twenty seconds: accepts nothing more, answers what was accepted, finishes or hands back running tasks. */
    @Override
    public void close() {
        LOG.info("stopping");
        started.forEach(Bot::closeQuietly);
        LOG.info("stopped");
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn(
                    "part could not be stopped in good order part={}",
                    part.getClass().getSimpleName(),
                    e);
        }
    }
}
