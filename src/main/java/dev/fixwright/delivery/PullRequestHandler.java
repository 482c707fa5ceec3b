package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.delivery.EventJson.Repository;
import dev.fixwright.delivery.PullRequestEvent.Head;
import dev.fixwright.delivery.PullRequestEvent.PullRequest;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pull request that an app opened from a branch of the repository itself was merged, closed or pushed to: ours may be
 * among them. One that anybody opened was merged: it may take one of ours back.
 */
final class PullRequestHandler implements EventHandler {
    private static final Set<String> SETTLING = Set.of("closed", "synchronize");

    @Override
    public String event() {
        return "pull_request";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        PullRequestEvent event = EventJson.read(body, PullRequestEvent.class);
        String action = need(event.action(), "action");
        PullRequest pull = need(event.pullRequest(), "pull_request");
        long number = need(pull.number(), "pull_request.number");
        Head head = need(pull.head(), "pull_request.head");
        if (!SETTLING.contains(action)) {
            return List.of();
        }
        return Stream.concat(settling(event, action, pull, number, head), reverts(event, action, pull, number))
                .toList();
    }

    /** What a merged pull request says that it takes back from the default branch. */
    private static Stream<Task> reverts(PullRequestEvent event, String action, PullRequest pull, long number) {
        Repository sent = need(event.repository(), "repository");
        boolean merged = action.equals("closed") && Boolean.TRUE.equals(pull.merged());
        boolean elsewhere = pull.base() != null
                && sent.defaultBranch() != null
                && !Objects.equals(pull.base().ref(), sent.defaultBranch());
        if (!merged || elsewhere || pull.body() == null) {
            return Stream.empty();
        }
        RepositoryRef repository = sent.seenBy(event.installation());
        String by = "pull request " + (pull.address() == null ? "#" + number : pull.address());
        return Reverts.ofPullRequests(repository, pull.body(), by).stream();
    }

    private static Stream<Task> settling(
            PullRequestEvent event, String action, PullRequest pull, long number, Head head) {
        if (!isOpenedByApp(pull)) {
            return Stream.empty();
        }
        RepositoryRef repository = need(event.repository(), "repository").seenBy(event.installation());
        if (head.repo() == null || !Objects.equals(head.repo().id(), repository.id())) {
            return Stream.empty();
        }
        ObjectNode payload = EventJson.payload(repository)
                .put("pullRequest", number)
                .put("merged", Boolean.TRUE.equals(pull.merged()))
                .put("branch", need(head.ref(), "pull_request.head.ref"));
        String id = repository.installationId() + "/" + repository.id() + "/" + number + "/" + action
                + (action.equals("synchronize") ? " " + need(head.sha(), "pull_request.head.sha") : "");
        return Stream.of(
                new Task("settle-pull-request", id, EventJson.text(payload)).inLaneOf(repository.installationId()));
    }

    private static boolean isOpenedByApp(PullRequest pull) {
        return pull.user() != null && "Bot".equals(pull.user().type());
    }
}
