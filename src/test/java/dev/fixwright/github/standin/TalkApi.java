package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comments, reactions and people's permissions over REST. */
final class TalkApi {
    private static final int LONGEST = 65_536;
    private static final Set<String> REACTIONS =
            Set.of("+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes");
    private static final List<String> KNOWN_ROLES = List.of("none", "read", "triage", "write", "maintain", "admin");

    private final Wire wire;
    private final TalkWire json;

    TalkApi(Wire wire) {
        this.wire = wire;
        this.json = new TalkWire(wire);
    }

    Response list(HostedRepository repository, Request request) {
        return repository.pullRequest(request.number(0)).isEmpty()
                ? Response.notFound()
                : Pages.of(
                        repository.talk().on(request.number(0)),
                        request,
                        wire.address(request),
                        page -> page.stream()
                                .map(one -> json.comment(repository, one))
                                .toList());
    }

    Response make(HostedRepository repository, Request request) {
        String body = request.body().path("body").asText("");
        if (repository.pullRequest(request.number(0)).isEmpty()) {
            return Response.notFound();
        }
        return body.isBlank() || body.length() > LONGEST
                ? Response.invalid("body is too long or empty")
                : Response.created(
                        json.comment(repository, repository.talk().add(request.number(0), StandInApp.BOT, body)));
    }

    Response change(HostedRepository repository, Request request) {
        Optional<HostedComment> comment = repository.talk().find(request.number(0));
        if (comment.isEmpty()) {
            return Response.notFound();
        }
        comment.get()
                .rewrite(
                        request.body().path("body").asText(""),
                        repository.clock().instant());
        repository.pullRequest(comment.get().pullRequest()).ifPresent(HostedPullRequest::touch);
        return Response.ok(json.comment(repository, comment.get()));
    }

    Response react(HostedRepository repository, Request request) {
        Optional<HostedComment> comment = repository.talk().find(request.number(0));
        String content = request.body().path("content").asText("");
        if (comment.isEmpty()) {
            return Response.notFound();
        }
        if (!REACTIONS.contains(content)) {
            return Response.invalid("content is not a reaction");
        }
        boolean first = comment.get().react(content, StandInApp.BOT);
        ObjectNode reaction = json.reaction(comment.get(), content, StandInApp.BOT);
        return first ? Response.created(reaction) : Response.ok(reaction);
    }

    /** GitHub's older word for a role stands beside it. */
    Response permission(HostedRepository repository, Request request) {
        String login = request.part(0);
        String role = repository.talk().role(login);
        if (role.equals("unknown")) {
            return Response.refused(404, login + " is not a user");
        }
        int rank = KNOWN_ROLES.indexOf(role.startsWith("custom-") ? role.substring("custom-".length()) : role);
        String old = rank >= 5 ? "admin" : rank >= 3 ? "write" : rank >= 1 ? "read" : "none";
        ObjectNode answer = Wire.object().put("permission", old).put("role_name", role);
        ObjectNode user = wire.author(login).put("role_name", role);
        user.putObject("permissions")
                .put("pull", rank >= 1)
                .put("triage", rank >= 2)
                .put("push", rank >= 3)
                .put("maintain", rank >= 4)
                .put("admin", rank >= 5);
        answer.set("user", user);
        return Response.ok(answer);
    }
}
