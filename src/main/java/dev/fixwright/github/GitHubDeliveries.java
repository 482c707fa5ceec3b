package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.installation.DeliveryHost;
import dev.fixwright.installation.InstallationHost.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GitHub's list of the app's deliveries. Safe for many threads. */
public final class GitHubDeliveries implements DeliveryHost {
    private final AppClient app;

    GitHubDeliveries(AppClient app) {
        this.app = app;
    }

    /** Not narrowed to failures: what was never answered may be in neither of GitHub's two kinds. */
    @Override
    public Page<Attempt> attempts(Optional<String> cursor) {
        Answer answer = app.send(Call.get(cursor.orElse("/app/hook/deliveries?per_page=100")));
        List<Attempt> attempts = new ArrayList<>();
        for (JsonNode delivery : answer.orThrow()) {
            int status = delivery.path("status_code").asInt();
            attempts.add(new Attempt(
                    delivery.path("id").asLong(),
                    delivery.path("guid").asText(),
                    delivery.path("event").asText(),
                    Instant.parse(delivery.path("delivered_at").asText()),
                    status >= 200 && status < 300));
        }
        return new Page<>(attempts, Links.next(answer).map(app::path));
    }

    @Override
    public void redeliver(long attempt) {
        app.send(Call.post("/app/hook/deliveries/" + attempt + "/attempts")).orThrow();
    }
}
