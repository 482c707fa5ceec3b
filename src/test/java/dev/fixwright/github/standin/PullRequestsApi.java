package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Pull requests over REST, as far as the bot changes them there. */
final class PullRequestsApi {
    private final Wire wire;

    PullRequestsApi(Wire wire) {
        this.wire = wire;
    }

    Response change(HostedRepository repository, Request request) {
        Optional<HostedPullRequest> pull = repository.pullRequest(request.number(0));
        if (pull.isEmpty()) {
            return Response.notFound();
        }
        if (request.body().path("state").asText().equals("closed")) {
            repository.close(pull.get().number());
        }
        ObjectNode json = Wire.object();
        json.put("number", pull.get().number());
        json.put("url", wire.url(repository, "/pulls/" + pull.get().number()));
        json.put("state", pull.get().state().equals("OPEN") ? "open" : "closed");
        return Response.ok(json);
    }
}
