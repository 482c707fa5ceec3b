package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;

/** Labels over REST; one that the repository lacks is made. */
final class LabelsApi {
    private final Wire wire;

    LabelsApi(Wire wire) {
        this.wire = wire;
    }

    Response add(HostedRepository repository, Request request) {
        Optional<HostedPullRequest> pull = repository.pullRequest(request.number(0));
        if (pull.isEmpty()) {
            return Response.notFound();
        }
        for (JsonNode label : request.body().path("labels")) {
            pull.get().labels().add(label.asText());
            repository.labels().add(label.asText());
        }
        ArrayNode all = Wire.JSON.createArrayNode();
        for (String label : pull.get().labels()) {
            long id = 8_000_000L + Math.floorMod(label.hashCode(), 1_000_000);
            all.addObject()
                    .put("id", id)
                    .put("node_id", "LA_" + id)
                    .put("url", wire.url(repository, "/labels/" + label))
                    .put("name", label)
                    .putNull("description")
                    .put("color", "ededed")
                    .put("default", false);
        }
        return Response.ok(all);
    }
}
