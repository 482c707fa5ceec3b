package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The people who own what a pull request changes. Teams are left to GitHub, which asks them where its plan includes code
 * owners: to name one an app has to see an organisation's members, which Fixwright does not ask for.
 */
final class Reviewers {
    /** GitHub takes no more at once. */
    private static final int MOST = 15;

    private final InstallationClient client;

    Reviewers(InstallationClient client) {
        this.client = client;
    }

    /** What GitHub calls them in writes, without those whom it does not know: in one request, or none. */
    List<String> ids(RepositoryRef repository, LivePullRequest pull) {
        List<String> logins = pull.owners().stream()
                .filter(owner -> owner.indexOf('/') < 0)
                .limit(MOST)
                .toList();
        if (logins.isEmpty()) {
            return List.of();
        }
        JsonNode found = client.run(repository, document(logins), Map.of()).data();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < logins.size(); i++) {
            JsonNode id = found.path("p" + i).path("id");
            if (id.isTextual()) {
                ids.add(id.asText());
            }
        }
        return ids;
    }

    /**
     * Asks people one by one: asked together, nobody is where GitHub refuses one of them, such as somebody who may not read
     * the repository. In one request; answers how many it took.
     */
    int askEach(RepositoryRef repository, LivePullRequest pull, List<String> people) {
        StringBuilder document = new StringBuilder("mutation AskEach($pullRequest: ID!) {\n");
        for (int i = 0; i < people.size(); i++) {
            document.append("  p")
                    .append(i)
                    .append(": requestReviews(input: {pullRequestId: $pullRequest, userIds: [")
                    .append(TextNode.valueOf(people.get(i)))
                    .append("], union: true}) {clientMutationId}\n");
        }
        GraphqlAnswer answer = client.write(
                repository, document.append("}\n").toString(), Map.of("pullRequest", pull.nodeId()), people.size());
        return (int) IntStream.range(0, people.size())
                .filter(i -> !answer.refused("p" + i))
                .count();
    }

    private static String document(List<String> logins) {
        StringBuilder document = new StringBuilder("query Owners {\n");
        for (int i = 0; i < logins.size(); i++) {
            // A JSON string is a GraphQL string.
            document.append("  p")
                    .append(i)
                    .append(": user(login: ")
                    .append(TextNode.valueOf(logins.get(i)))
                    .append(") {id}\n");
        }
        return document.append("}\n").toString();
    }
}
