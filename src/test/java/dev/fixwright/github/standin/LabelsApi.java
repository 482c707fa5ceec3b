package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
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
        return Response.ok(new PullRequestWire(wire).labels(repository, pull.get()));
    }
}
