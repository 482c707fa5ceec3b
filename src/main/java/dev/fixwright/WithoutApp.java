package dev.fixwright;

import dev.fixwright.api.health.HealthEndpoint;
import dev.fixwright.api.setup.SetUpEndpoint;
import dev.fixwright.registration.Registration;
import dev.fixwright.webhook.WebhookEndpoint;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server answers that was started without an app: the way to one, and all the rest from the moment there is one,
 * whether it was registered here or on another node.
 */
final class WithoutApp {
    static final String STEPS = """
            Fixwright is running, and not connected to a GitHub App yet.

            Open /setup on this server's address and enter the code that it printed when it started: an app is then
            registered with a click, and the server goes on without a restart.

            Or register an app by hand (README, "Run it as a GitHub App"), and start again with
              FIXWRIGHT_APP_ID            the app's id
              FIXWRIGHT_PRIVATE_KEY_FILE  the path of its private key, which only this server's user can read
              FIXWRIGHT_WEBHOOK_SECRET    the secret you gave the app, 32 bytes or longer; or
              FIXWRIGHT_WEBHOOK_SECRET_FILE  the path of a file with it

            No delivery is accepted until then; GitHub keeps failed ones for three days and can send them again.

            The interfaces for programs work without an app, too: /tenant/docs, /v3/docs, /v1/docs and /admin/docs describe them.
            """;

    private static final String NO_KEY = """
            An app can be registered on this page once the server knows a key to encrypt the app's secrets with.
            Start every node that shares this database with the same FIXWRIGHT_ENCRYPTION_KEY (openssl rand -hex 32).
            """;

    private static final Logger LOG = LoggerFactory.getLogger(WithoutApp.class);
    private static final long LOOK_NANOS = 1_000_000_000L;

    private final RegisteredApp registered;
    private final AppDuty duty;
    private final Consumer<Settings.App> begin;
    private final Optional<SetUpEndpoint> pages;
    private long lookedAt = System.nanoTime() - LOOK_NANOS;

    WithoutApp(RegisteredApp registered, AppDuty duty, Consumer<Settings.App> begin, Bot.Operator operator) {
        this.registered = registered;
        this.duty = duty;
        this.begin = begin;
        this.pages = registered.setUp(
                new SetUpEndpoint.Effect(this::hasApp, this::connect),
                code -> operator.told("Open " + registered.setUpPage() + " and enter this code, good once: " + code));
    }

    /** {@code checks}: what has to hold for this server to be ready, beside having an app where it needs one. */
    Consumer<JavalinConfig> routes(Map<String, BooleanSupplier> checks, boolean needsApp) {
        Map<String, BooleanSupplier> all = new TreeMap<>(checks);
        if (needsApp) {
            all.put("app", this::hasApp);
        }
        HealthEndpoint health = new HealthEndpoint(all);
        return config -> {
            config.routes.get("/", context -> say(context, hasApp() ? 404 : 200, hasApp() ? "Not found\n" : STEPS));
            config.routes.post(WebhookEndpoint.PATH, context -> {
                hasApp();
                duty.receive(context, () -> STEPS);
            });
            health.routes(config);
            pages.ifPresentOrElse(open -> open.routes(config), () -> config.routes.get("/setup", this::lockedOut));
        };
    }

    private void connect(Registration registration) {
        begin.accept(registered.app(registration));
    }

    /** Another node may have registered it. */
    private boolean hasApp() {
        return duty.isRunning() || (isTimeToLook() && found());
    }

    private synchronized boolean isTimeToLook() {
        boolean due = System.nanoTime() - lookedAt >= LOOK_NANOS;
        lookedAt = due ? System.nanoTime() : lookedAt;
        return due;
    }

    private boolean found() {
        try {
            registered.find().ifPresent(begin);
        } catch (SettingsException e) {
            LOG.error("there is an app, and it cannot be used here: {}", e.getMessage());
        }
        return duty.isRunning();
    }

    private void lockedOut(Context context) {
        say(context, hasApp() ? 410 : 503, hasApp() ? "The set-up page is closed.\n" : NO_KEY);
    }

    private static void say(Context context, int status, String text) {
        context.status(status).contentType("text/plain; charset=utf-8").result(text);
    }
}
