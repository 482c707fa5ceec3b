package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.delivery.EventJson.Repository;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An alert was found, came back, or ended: on the default branch it is remediated, or its remediation settled; on a pull
 * request it is evidence about that.
 */
final class CodeScanningAlertHandler implements EventHandler {
    private static final Set<String> FOUND = Set.of("created", "reopened", "appeared_in_branch");
    private static final Set<String> ENDED_BY_SCAN = Set.of("fixed");
    private static final Set<String> CHANGED_BY_PERSON = Set.of("closed_by_user", "reopened_by_user");

    @Override
    public String event() {
        return "code_scanning_alert";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        CodeScanningAlertEvent event = EventJson.read(body, CodeScanningAlertEvent.class);
        String action = need(event.action(), "action");
        CodeScanningAlertEvent.Alert alert = need(event.alert(), "alert");
        long number = need(alert.number(), "alert.number");
        Repository sent = need(event.repository(), "repository");
        RepositoryRef repository = sent.seenBy(event.installation());
        if (FOUND.contains(action) && isOnDefaultBranch(event, sent)) {
            // Found for the first time is one task however often it is said; each coming back is another.
            String generation = action.equals("reopened") ? "reopened " + alert.moment() : "found";
            return List.of(task("remediate-alert", repository, number, generation, event));
        }
        if (action.equals("updated_assignment")) {
            String generation = action + " " + alert.moment() + " " + alert.holders();
            return List.of(task("settle-assignment", repository, number, generation, event));
        }
        boolean byPerson = CHANGED_BY_PERSON.contains(action);
        if (byPerson || (ENDED_BY_SCAN.contains(action) && isOnDefaultBranch(event, sent))) {
            Task settle = task("settle-alert", repository, number, action + " " + alert.moment(), event);
            // What stands on a pull request alone is told of there.
            return Stream.concat(Stream.of(settle), evidence(event, repository, false))
                    .toList();
        }
        boolean byScan = FOUND.contains(action) || ENDED_BY_SCAN.contains(action);
        if (byScan && event.branch().isPresent()) {
            return List.of(ofBranch(repository, event.branch().get()));
        }
        return evidence(event, repository, FOUND.contains(action)).toList();
    }

    private static Stream<Task> evidence(CodeScanningAlertEvent event, RepositoryRef repository, boolean against) {
        return event.pullRequest().stream().mapToObj(pullRequest -> EvidenceTasks.of(repository, pullRequest, against));
    }

    /** The branch may have a pull request. However often that is said before it is looked up, it is one task. */
    private static Task ofBranch(RepositoryRef repository, String branch) {
        // A name may be longer than a task's id.
        String id = repository.id() + "/branch " + UUID.nameUUIDFromBytes(branch.getBytes(StandardCharsets.UTF_8));
        ObjectNode payload = EventJson.payload(repository).put("branch", branch);
        return new Task("review-pull-request", id, EventJson.text(payload)).inLaneOf(repository.installationId());
    }

    private static boolean isOnDefaultBranch(CodeScanningAlertEvent event, Repository repository) {
        return repository.defaultRef().isPresent() && event.refOfEvent().equals(repository.defaultRef());
    }

    private static Task task(
            String name, RepositoryRef repository, long number, String generation, CodeScanningAlertEvent event) {
        String id = repository.installationId() + "/" + repository.id() + "/" + number + "/" + generation;
        ObjectNode payload = EventJson.payload(repository).put("alert", number).put("action", event.action());
        event.refOfEvent().ifPresent(ref -> payload.put("ref", ref));
        String commit = event.commit();
        if (commit != null && !commit.isEmpty()) {
            payload.put("commit", commit);
        }
        return new Task(name, id, EventJson.text(payload)).inLaneOf(repository.installationId());
    }
}
