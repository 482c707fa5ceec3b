package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ReviewHost.OwnReview;
import dev.fixwright.remediation.ReviewHost.TheirPullRequest;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads in one request what reviewing somebody's pull request needs. */
final class TheirPulls {
    private static final GraphqlDocument THEIR_PULL = GraphqlDocument.read("their-pull-request.graphql");
    /** Rules that keep people from pushing to a branch as they like. */
    private static final Set<String> RESTRICTING =
            Set.of("UPDATE", "PULL_REQUEST", "MERGE_QUEUE", "REQUIRED_STATUS_CHECKS", "REQUIRED_DEPLOYMENTS");

    private final InstallationClient client;

    TheirPulls(InstallationClient client) {
        this.client = client;
    }

    Optional<TheirPullRequest> pullRequest(RepositoryRef repository, long number) {
        GraphqlAnswer answer = client.run(
                        repository,
                        THEIR_PULL.withEntry(),
                        Map.of("owner", repository.owner(), "name", repository.name(), "number", number))
                .withoutUnseen(PolicyFiles.ORGANISATION);
        JsonNode found = answer.data().path("repository");
        JsonNode pull = found.path("pullRequest");
        if (!pull.isObject() && !answer.isWhole()) {
            if (answer.refusal().reason() == Reason.GONE && found.isObject()) {
                return Optional.empty();
            }
            throw answer.refusal();
        }
        answer.orThrow();
        if (found.path("databaseId").asLong() != repository.id()) {
            throw new CodeHostException(
                    Reason.GONE,
                    repository.fullName() + " is no longer the repository that the pull request is in",
                    Optional.empty());
        }
        // The app's own fixes are proved, not reviewed, whatever the database knows of them.
        return pull.path("viewerDidAuthor").asBoolean() ? Optional.empty() : Optional.of(read(found, pull));
    }

    private static TheirPullRequest read(JsonNode repository, JsonNode pull) {
        return new TheirPullRequest(
                pull.path("number").asLong(),
                pull.path("url").asText(),
                pull.path("state").asText().equals("OPEN"),
                new CommitId(pull.path("headRefOid").asText()),
                pull.path("headRefName").asText(),
                repository.path("defaultBranchRef").path("name").asText(""),
                pull.path("isCrossRepository").asBoolean(),
                isProtected(pull.path("headRef")),
                PolicyFiles.texts(repository),
                reviews(pull.path("reviews")),
                repository.path("id").asText());
    }

    private static boolean isProtected(JsonNode branch) {
        boolean restricted = branch.path("refUpdateRule").isObject();
        for (JsonNode rule : branch.path("rules").path("nodes")) {
            restricted |= RESTRICTING.contains(rule.path("type").asText());
        }
        return restricted;
    }

    /** Anybody may write what looks like ours. */
    private static List<OwnReview> reviews(JsonNode connection) {
        List<OwnReview> own = new ArrayList<>();
        for (JsonNode review : connection.path("nodes")) {
            JsonNode commit = review.path("commit").path("oid");
            if (review.path("viewerDidAuthor").asBoolean() && commit.isTextual()) {
                own.add(new OwnReview(
                        new CommitId(commit.asText()), review.path("body").asText("")));
            }
        }
        return own;
    }
}
