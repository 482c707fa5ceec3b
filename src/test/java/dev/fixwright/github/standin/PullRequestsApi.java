package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pull requests over REST, and the rules of the branch that they are to be merged into. */
final class PullRequestsApi {
    private final Wire wire;
    private final PullRequestWire pulls;

    PullRequestsApi(Wire wire) {
        this.wire = wire;
        this.pulls = new PullRequestWire(wire);
    }

    Response get(HostedRepository repository, Request request) {
        return on(repository, request, pull -> Response.ok(pulls.json(repository, pull)));
    }

    /** Those from a branch that is called {@code owner:branch}. */
    Response list(HostedRepository repository, Request request) {
        Optional<String> head = request.asked("head");
        boolean open = request.asked("state").orElse("open").equals("open");
        List<HostedPullRequest> found = repository.pullRequests().stream()
                .filter(pull -> !open || pull.isOpen())
                .filter(pull -> head.isEmpty()
                        || head.get()
                                .equals((pull.isFromFork() ? "fork" : repository.owner()) + ":" + pull.headBranch()))
                .toList();
        return Pages.of(
                found,
                request,
                wire.address(request),
                page -> page.stream()
                        .map(pull -> pulls.simple(repository, pull))
                        .toList());
    }

    Response change(HostedRepository repository, Request request) {
        return on(repository, request, pull -> {
            JsonNode body = request.body();
            repository
                    .pulls()
                    .rewrite(
                            pull,
                            Optional.ofNullable(body.path("title").textValue()),
                            Optional.ofNullable(body.path("body").textValue()));
            String state = body.path("state").asText("");
            if (state.equals("closed") && pull.isOpen()) {
                repository.pulls().close(pull, StandInApp.BOT);
            } else if (state.equals("open") && pull.state().equals("CLOSED")) {
                repository.pulls().reopen(pull, StandInApp.BOT);
            }
            return Response.ok(pulls.json(repository, pull));
        });
    }

    Response askReviewers(HostedRepository repository, Request request) {
        return on(repository, request, pull -> {
            List<String> people = texts(request.body().path("reviewers"));
            List<String> teams = texts(request.body().path("team_reviewers"));
            if (people.contains(pull.author())) {
                return Response.invalid("Review cannot be requested from pull request author.");
            }
            boolean known = repository.collaborators().containsAll(people)
                    && teams.stream()
                            .allMatch(team -> repository.collaborators().contains(repository.owner() + "/" + team));
            if (!known) {
                return Response.invalid("Reviews may only be requested from collaborators. One or more of the users or"
                        + " teams you specified is not a collaborator of the " + repository.fullName()
                        + " repository.");
            }
            repository.pulls().ask(pull, people, teams);
            return Response.created(pulls.json(repository, pull));
        });
    }

    /** The rules that are in force for a branch. */
    Response rules(HostedRepository repository, Request request) {
        List<Object> rules = new ArrayList<>(repository.rules().json(repository, request.part(0)));
        if (request.part(0).equals(repository.defaultBranch())
                && !repository.checks().required().isEmpty()) {
            var rule = Wire.object()
                    .put("type", "required_status_checks")
                    .put("ruleset_source_type", "Repository")
                    .put("ruleset_source", repository.fullName())
                    .put("ruleset_id", 5);
            var parameters = rule.putObject("parameters").put("strict_required_status_checks_policy", false);
            parameters.put("do_not_enforce_on_create", false);
            var contexts = parameters.putArray("required_status_checks");
            repository.checks().required().forEach(name -> contexts.addObject().put("context", name));
            rules.add(rule);
        }
        return Pages.of(rules, request, wire.address(request), page -> page);
    }

    Response ruleset(HostedRepository repository, Request request) {
        return repository
                .rules()
                .set(repository, request.number(0))
                .<Response>map(Response::ok)
                .orElseGet(Response::notFound);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Response on(
            HostedRepository repository, Request request, Function<HostedPullRequest, Response> answer) {
        return repository.pullRequest(request.number(0)).map(answer).orElseGet(Response::notFound);
    }
}
