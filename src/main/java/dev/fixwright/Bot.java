package dev.fixwright;

import dev.fixwright.access.Access;
import dev.fixwright.access.LocalKey;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.HttpServer;
import dev.fixwright.api.health.HealthEndpoint;
import dev.fixwright.api.policy.PolicySchemaEndpoint;
import dev.fixwright.api.proof.ProofEndpoint;
import dev.fixwright.api.setup.SetUpEndpoint;
import dev.fixwright.database.Database;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import dev.fixwright.webhook.WebhookEndpoint;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: from the listening port down to the database. */
public final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    private final HttpServer http;
    private final StartedParts parts;

    private Bot(HttpServer http, StartedParts parts) {
        this.http = http;
        this.parts = parts;
    }

    /** Makes what runs the tasks that deliveries cause. */
    interface Handlers {
        Work of(Settings.App app, Database database, TaskQueue queue);
    }

    /** Whoever runs the server. */
    interface Operator {
        /** Is told what may not stand in a log. */
        void told(String line);

        /** Comes to know that the server has this app now. */
        void begun(Settings.App app);
    }

    /** Starts everything, in flow order from the database up; without an app, the pages that lead to one. */
    static Bot start(Settings settings, Handlers handlers, Operator whoRunsIt) {
        return start(settings, handlers, whoRunsIt, InstantSource.system());
    }

    /** The same, with what tells the time to those who work on certificates. */
    static Bot start(Settings settings, Handlers handlers, Operator whoRunsIt, InstantSource clock) {
        HeldBack operator = new HeldBack(whoRunsIt);
        StartedParts parts = new StartedParts();
        try {
            Database database = parts.add(Database.open(settings.database()));
            TaskQueue queue = TaskQueue.inDatabase(clock);
            CertificateDesk desk = new CertificateDesk(settings, database, queue, clock);
            AppDuty duty = new AppDuty(database, queue, handlers, settings.workers());
            parts.addBoth(duty, desk);
            Map<String, BooleanSupplier> checks =
                    Map.of("database", database::isWritable, "worker", () -> duty.isAlive() && desk.isAlive());
            RegisteredApp registered = new RegisteredApp(settings, database);
            Consumer<Settings.App> begin = app -> {
                duty.begin(app);
                operator.begun(app);
            };
            Optional<Settings.App> app = settings.app().or(registered::find);
            app.ifPresent(begin);
            LocalKey local = LocalKey.make();
            Access access = Wiring.access(database, settings.api().entry().with(local));
            Entrance entrance = Wiring.entrance(access, database);
            RemediationFaces remediations = RemediationFaces.of(
                    access,
                    entrance,
                    Wiring.content(database, queue, desk.certificates(), InstantSource.system()),
                    settings.setUp().app().publicAddress());
            ProofEndpoint proofs = Wiring.proofEndpoint(database);
            Consumer<JavalinConfig> face = app.isPresent()
                    ? withApp(duty, checks)
                    : new WithoutApp(registered, duty, begin, operator).routes(checks, !desk.isSetUp());
            HttpServer http = parts.add(HttpServer.start(
                    settings.port(),
                    List.of(
                            face,
                            proofs::routes,
                            desk.challenges()::routes,
                            new PolicySchemaEndpoint()::routes,
                            Wiring.adminFace(access, entrance, desk.exports(), database)::routes,
                            remediations::routes)));
            desk.begin();
            LocalKeyFile.of(settings.database())
                    .ifPresent(file -> parts.add(file).leave(http.port(), local.text()));
            LOG.info("ready port={} database=\"{}\"", http.port(), settings.database());
            if (app.isEmpty()) {
                LOG.warn("no GitHub App yet, nothing is fixed port={}\n{}", http.port(), WithoutApp.STEPS);
            }
            operator.release();
            return new Bot(http, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static Consumer<JavalinConfig> withApp(AppDuty duty, Map<String, BooleanSupplier> checks) {
        HealthEndpoint health = new HealthEndpoint(checks);
        return config -> {
            config.routes.post(WebhookEndpoint.PATH, context -> duty.receive(context, () -> ""));
            health.routes(config);
            SetUpEndpoint.closedRoutes(config);
        };
    }

    int port() {
        return http.port();
    }

    /** Within twenty seconds: accepts nothing more, answers what was accepted, finishes or hands back running tasks. */
    @Override
    public void close() {
        LOG.info("stopping");
        parts.close();
        LOG.info("stopped");
    }
}
