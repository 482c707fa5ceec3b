package dev.fixwright.api.health;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;

/** What a server without an app says on every page, and to GitHub: which settings are missing and where they come from. */
public final class SetUpEndpoint {
    private static final String STEPS = """
            Fixwright is running, and not connected to a GitHub App yet.

            1. Register a GitHub App (README, "Run it as a GitHub App"; app-manifest.yml lists the permissions and
               events). Its webhook address is this server's address followed by /webhook.
            2. Keep its private key in a file that only this server's user can read (chmod 600).
            3. Start again with
                 FIXWRIGHT_APP_ID            the app's id
                 FIXWRIGHT_PRIVATE_KEY_FILE  the path of that file
                 FIXWRIGHT_WEBHOOK_SECRET    the secret you gave the app, 32 bytes or longer; or
                 FIXWRIGHT_WEBHOOK_SECRET_FILE  the path of a file with it

            No delivery is accepted until then; GitHub keeps failed ones for three days and can send them again.
            """;

    private final List<String> paths;

    /** {@code paths}: where deliveries would be posted. */
    public SetUpEndpoint(List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/", SetUpEndpoint::steps);
        paths.forEach(path -> config.routes.post(path, SetUpEndpoint::refuse));
    }

    public static String text() {
        return STEPS;
    }

    private static void steps(Context context) {
        context.status(200).contentType("text/plain; charset=utf-8").result(STEPS);
    }

    private static void refuse(Context context) {
        context.status(503).contentType("text/plain; charset=utf-8").result(STEPS);
    }
}
