package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pull requests that take back another one, as GitHub's button makes them. */
final class PullRequestReverts {
    private static final GraphqlDocument REVERTS = GraphqlDocument.read("reverts.graphql");
    private static final GraphqlDocument REVERT = GraphqlDocument.read("revert.graphql");
    /** Branch, commit and pull request. */
    private static final int WRITES = 3;

    private final InstallationClient client;

    PullRequestReverts(InstallationClient client) {
        this.client = client;
    }

    /** The one that stands or was merged, whoever opened it; anybody may write such a thing into a fork's. */
    Optional<PullRequest> find(RepositoryRef repository, long number) {
        Pattern says = Pattern.compile(
                "(?im)^[ \\t]*reverts[ \\t]+(?:" + Pattern.quote(repository.fullName()) + ")?#" + number + "\\b");
        JsonNode found = client.run(
                        repository, REVERTS.text(), Map.of("owner", repository.owner(), "name", repository.name()))
                .orThrow()
                .path("repository")
                .path("pullRequests")
                .path("nodes");
        for (JsonNode node : found) {
            boolean named = node.path("headRefName").asText().startsWith("revert-" + number + "-");
            if (!node.path("isCrossRepository").asBoolean()
                    && (named || says.matcher(node.path("body").asText()).find())) {
                return Optional.of(Snapshots.onePullRequest(node));
            }
        }
        return Optional.empty();
    }

    /** Empty where GitHub does not do that: it has a conflict, does not let apps do it, or is a server of an older version. */
    Optional<PullRequest> open(RepositoryRef repository, LivePullRequest merged, String title, String body) {
        GraphqlAnswer answer = open(repository, merged, title, body, true);
        if (answer.says("Draft")) {
            // "Draft pull requests are not supported in this repository."
            answer = open(repository, merged, title, body, false);
        }
        boolean unknown = answer.says("doesn't exist on type");
        if (!answer.isWhole()
                && (unknown
                        || answer.refusal().reason() == Reason.REFUSED
                        || answer.refusal().reason() == Reason.FORBIDDEN)) {
            return Optional.empty();
        }
        return Optional.of(Snapshots.onePullRequest(
                answer.orThrow().path("revertPullRequest").path("revertPullRequest")));
    }

    private GraphqlAnswer open(
            RepositoryRef repository, LivePullRequest merged, String title, String body, boolean draft) {
        return client.write(
                repository,
                REVERT.text(),
                Map.of("pullRequest", merged.nodeId(), "title", title, "body", body, "draft", draft),
                WRITES);
    }
}
