package dev.fixwright.api.policy;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** GET /policy.schema.json: how a policy file may look, for editors that complete and check it while it is written. */
public final class PolicySchemaEndpoint {
    private static final String PATH = "/policy.schema.json";

    private final byte[] schema = read();

    public void routes(JavalinConfig config) {
        config.routes.get(PATH, this::show);
    }

    private void show(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Cache-Control", "public, max-age=3600");
        // It is the same for everybody, and editors run on pages of their own.
        context.header("Access-Control-Allow-Origin", "*");
        context.status(200).contentType("application/schema+json").result(schema);
    }

    private static byte[] read() {
        try (InputStream file = PolicySchemaEndpoint.class.getResourceAsStream(PATH)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
