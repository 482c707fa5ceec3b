package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import dev.fixwright.task.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** GitHub's greeting after the webhook was set up. */
final class PingHandler implements EventHandler {
    @Override
    public String event() {
        return "ping";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        need(EventJson.read(body, Ping.class).zen(), "zen");
        return List.of();
    }

    private record Ping(@Nullable String zen) {}
}
