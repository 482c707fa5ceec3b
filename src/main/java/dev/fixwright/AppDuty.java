package dev.fixwright;

import dev.fixwright.database.Database;
import dev.fixwright.delivery.DeliveryLog;
import dev.fixwright.delivery.Intake;
import dev.fixwright.task.Chore;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import dev.fixwright.task.Worker;
import dev.fixwright.webhook.SignatureCheck;
import dev.fixwright.webhook.WebhookEndpoint;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server does once it has an app, from the start or later: takes deliveries and works on what they cause. */
final class AppDuty implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppDuty.class);
    private static final Duration BODIES_KEPT = Duration.ofDays(8);
    private static final Duration DELIVERIES_KEPT = Duration.ofDays(180);

    private final Database database;
    private final TaskQueue queue;
    private final Bot.Handlers handlers;
    private final int workers;
    private final StartedParts parts = new StartedParts();
    private volatile @Nullable Running running;
    private boolean ended;

    private record Running(Worker worker, WebhookEndpoint webhook) {}

    /** {@code queue}: where others add tasks too, also while there is no app. */
    AppDuty(Database database, TaskQueue queue, Bot.Handlers handlers, int workers) {
        this.database = database;
        this.queue = queue;
        this.handlers = handlers;
        this.workers = workers;
    }

    /** Begins with the first app that it is given; a second one changes nothing. */
    synchronized void begin(Settings.App app) {
        if (running != null || ended) {
            return;
        }
        InstantSource clock = InstantSource.system();
        try {
            DeliveryLog log = parts.add(DeliveryLog.inDatabase(database, queue, clock));
            Chore prune = new Chore(
                    "prune-deliveries",
                    Duration.ofHours(6),
                    () -> log.prune(
                            clock.instant().minus(BODIES_KEPT), clock.instant().minus(DELIVERIES_KEPT)));
            Work work = handlers.of(app, database, queue).and(prune);
            Worker worker = parts.add(new Worker(database, queue, work, workers, clock));
            worker.start();
            running = new Running(
                    worker, new WebhookEndpoint(new SignatureCheck(app.webhookSecrets()), new Intake(log), clock));
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
        LOG.info("takes deliveries as app={}", app.gitHub().issuer());
    }

    boolean isRunning() {
        return running != null;
    }

    /** Whether the work goes on; there is none before it began. */
    boolean isAlive() {
        Running now = running;
        return now == null || now.worker().alive();
    }

    /** Answers a delivery. {@code refusal} is what GitHub is told while there is no app. */
    void receive(Context context, Supplier<String> refusal) {
        Running now = running;
        if (now != null) {
            now.webhook().receive(context);
        } else {
            context.status(503).contentType("text/plain; charset=utf-8").result(refusal.get());
        }
    }

    @Override
    public synchronized void close() {
        ended = true;
        parts.close();
    }
}
