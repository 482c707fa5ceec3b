package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.delivery.ButtonEvent.Output;
import dev.fixwright.delivery.ButtonEvent.Run;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tasks that follow when somebody asks to run a check run of this app again: GitHub has put it back to the start, and it
 * is told by its external id what is to be said in it.
 */
final class AgainTasks {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern OF_ALERT = Pattern.compile("alert-([1-9][0-9]{0,15})");
    private static final Pattern ANSWER = Pattern.compile("answer-alert-([1-9][0-9]{0,15})");
    private static final Pattern OF_PULL_REQUEST = Pattern.compile("pull-request-([1-9][0-9]{0,15})");
    /** What says the same whenever it is asked. */
    private static final Pattern STANDING = Pattern.compile("onboarding|revert-[1-9][0-9]{0,15}");

    private AgainTasks() {}

    static Optional<Task> of(ButtonEvent event) {
        Run run = need(event.checkRun(), "check_run");
        long id = need(run.id(), "check_run.id");
        String head = need(run.head(), "check_run.head_sha");
        String externalId = Objects.requireNonNullElse(run.externalId(), "");
        RepositoryRef repository = need(event.repository(), "repository").seenBy(event.installation());
        Matcher alert = OF_ALERT.matcher(externalId);
        Matcher answer = ANSWER.matcher(externalId);
        Matcher pull = OF_PULL_REQUEST.matcher(externalId);
        if (alert.matches()) {
            return ButtonTasks.pressed(event, Long.parseLong(alert.group(1)), head, id, ButtonTasks.AGAIN);
        } else if (answer.matches()) {
            return ButtonTasks.pressed(event, Long.parseLong(answer.group(1)), head, id, ButtonTasks.ANSWER);
        } else if (EventJson.person(event.sender()).isEmpty()
                || !COMMIT.matcher(head).matches()) {
            return Optional.empty();
        } else if (externalId.equals("merge-group") && run.suite() != null) {
            return MergeGroupHandler.report(event, head, run.suite().branch());
        } else if (pull.matches()) {
            long number = Long.parseLong(pull.group(1));
            ObjectNode payload = EventJson.payload(repository).put("pullRequest", number);
            return Optional.of(new Task("review-pull-request", repository.id() + "/" + number, EventJson.text(payload))
                    .inLaneOf(repository.installationId()));
        } else if (externalId.equals("policy") || externalId.equals("rules")) {
            return Optional.of(task(repository, head, externalId, EventJson.payload(repository)));
        }
        return STANDING.matcher(externalId).matches() ? standing(repository, run, head) : Optional.empty();
    }

    /** What was told about the policy on a commit, of which all check runs are to run again. */
    static Optional<Task> ofPolicy(ButtonEvent event, String head) {
        RepositoryRef repository = need(event.repository(), "repository").seenBy(event.installation());
        return EventJson.person(event.sender()).isEmpty()
                        || !COMMIT.matcher(head).matches()
                ? Optional.empty()
                : Optional.of(task(
                        repository,
                        head,
                        "policy",
                        EventJson.payload(repository).put("onlyIfTold", true)));
    }

    private static Optional<Task> standing(RepositoryRef repository, Run run, String head) {
        Output output = run.output();
        if (output == null || output.title() == null || output.summary() == null || run.name() == null) {
            return Optional.empty();
        }
        ObjectNode payload = EventJson.payload(repository)
                .put("checkRun", need(run.id(), "check_run.id"))
                .put("checkName", run.name())
                .put("externalId", run.externalId())
                .put("title", output.title())
                .put("summary", output.summary());
        return Optional.of(task(repository, head, "standing", payload));
    }

    private static Task task(RepositoryRef repository, String head, String about, ObjectNode payload) {
        payload.put("head", head).put("about", about);
        String id = repository.installationId() + "/" + repository.id() + "/" + about + "/" + head;
        return new Task("run-again", id, EventJson.text(payload)).inLaneOf(repository.installationId());
    }
}
