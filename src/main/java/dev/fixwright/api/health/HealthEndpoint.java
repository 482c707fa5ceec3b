package dev.fixwright.api.health;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * GET /healthz: the process answers. GET /readyz: it can do its work, which is when every named check holds; else 503 with
 * the names of those that do not.
 */
public final class HealthEndpoint {
    /** A stranger who asks often must not make the checks run often. */
    private static final long KEPT_NANOS = 1_000_000_000L;

    private final Map<String, BooleanSupplier> checks;
    private Map<String, Boolean> results = Map.of();
    private long checkedAt = System.nanoTime() - KEPT_NANOS;

    public HealthEndpoint(Map<String, BooleanSupplier> checks) {
        this.checks = new TreeMap<>(checks);
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/healthz", context -> json(context, 200, "{\"status\":\"ok\"}"));
        config.routes.get("/readyz", this::ready);
    }

    private void ready(Context context) {
        Map<String, Boolean> found = results();
        boolean ready = !found.containsValue(false);
        String details = found.entrySet().stream()
                .map(result -> "\"" + result.getKey() + "\":\"" + (result.getValue() ? "ok" : "failing") + "\"")
                .collect(Collectors.joining(","));
        json(
                context,
                ready ? 200 : 503,
                "{\"status\":\"" + (ready ? "ready" : "not ready") + "\",\"checks\":{" + details + "}}");
    }

    private synchronized Map<String, Boolean> results() {
        if (System.nanoTime() - checkedAt >= KEPT_NANOS) {
            Map<String, Boolean> found = new TreeMap<>();
            checks.forEach((name, check) -> found.put(name, holds(check)));
            results = found;
            checkedAt = System.nanoTime();
        }
        return results;
    }

    private static boolean holds(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void json(Context context, int status, String body) {
        context.status(status).contentType("application/json").result(body);
    }
}
