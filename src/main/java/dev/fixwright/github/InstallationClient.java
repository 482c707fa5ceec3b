package dev.fixwright.github;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.util.Map;

/** GitHub as the app's installations may use it: every call is authorised for the one repository it is about. */
final class InstallationClient {
    private final GitHubHttp http;
    private final InstallationTokens tokens;
    private final RateLimits limits;

    InstallationClient(GitHubApp app, GitHubHttp http, InstantSource clock) {
        this.http = http;
        this.limits = new RateLimits(clock);
        this.tokens = new InstallationTokens(app, http, limits, clock);
    }

    /** A token that was revoked or has expired by GitHub's clock is replaced once. */
    Answer send(RepositoryRef repository, Call call) {
        limits.check(repository.installationId());
        InstallationToken token = tokens.token(repository);
        Answer answer = http.send(call, token.value());
        if (answer.status() == 401) {
            tokens.forget(repository, token);
            answer = http.send(call, tokens.token(repository).value());
        }
        limits.learn(repository.installationId(), answer);
        return answer;
    }

    /** Runs a GraphQL document; what it refuses is in the answer, field by field. */
    GraphqlAnswer run(RepositoryRef repository, String document, Map<String, ?> variables) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("query", document);
        body.set("variables", GitHubHttp.JSON.valueToTree(variables));
        return GraphqlAnswer.of(send(repository, Call.post("/graphql", body)));
    }

    /** The path of a repository's part of the REST API. */
    static String path(RepositoryRef repository, String rest) {
        return "/repos/" + repository.fullName() + rest;
    }
}
