package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHost.PullRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pull requests from a branch of the repository itself: anybody may name a fork's branch like ours. One is ours that the
 * app opened, or that has a commit of the app's at its head, whoever opened it.
 *
 * @param ours the newest of ours, open or not
 * @param others the address of an open one that is not
 */
record BranchPulls(Optional<PullRequest> ours, Optional<String> others) {
    static final BranchPulls NONE = new BranchPulls(Optional.empty(), Optional.empty());

    /** {@code data}: of a document that asks for the branch as {@code ref}, and for its pull requests as {@code fixes}. */
    static BranchPulls of(JsonNode data) {
        JsonNode repository = data.path("repository");
        String viewer = data.path("viewer").path("login").asText();
        List<PullRequest> ours = new ArrayList<>();
        List<PullRequest> others = new ArrayList<>();
        for (JsonNode node : repository.path("fixes").path("nodes")) {
            if (!node.path("isCrossRepository").asBoolean()) {
                (isOurs(node, repository.path("ref").path("target"), viewer) ? ours : others)
                        .add(Snapshots.onePullRequest(node));
            }
        }
        return new BranchPulls(
                ours.stream().findFirst(),
                others.stream()
                        .filter(pull -> pull.state() == PullRequest.State.OPEN)
                        .map(PullRequest::address)
                        .findFirst());
    }

    private static boolean isOurs(JsonNode pull, JsonNode head, String viewer) {
        boolean atHead =
                pull.path("headRefOid").asText().equals(head.path("oid").asText());
        return pull.path("viewerDidAuthor").asBoolean() || (atHead && CommitLine.isOurs(head, viewer));
    }
}
