package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.delivery.EventJson.Repository;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tasks that follow when somebody presses a button of this app's check runs, or asks to run them again. */
final class ButtonTasks {
    /** What GitHub's own button to run a check again stands for. */
    static final String AGAIN = "verify";

    /** What the same stands for on an answer. */
    static final String ANSWER = "answer";

    private static final Set<String> QUESTIONS = Set.of("why", ANSWER);
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern BUTTON = Pattern.compile("[a-z]{1,20}");

    private ButtonTasks() {}

    /** Whether nothing but an answer comes of a button. */
    static boolean isQuestion(String button) {
        return QUESTIONS.contains(button);
    }

    /**
     * One task, unless a program asked.
     *
     * @param alert 0 where it is asked of all check runs on the commit
     * @param number of the check run or the suite
     */
    static Optional<Task> pressed(ButtonEvent event, long alert, String head, long number, String button) {
        Optional<String> by = EventJson.person(event.sender());
        if (by.isEmpty()
                || !BUTTON.matcher(button).matches()
                || !COMMIT.matcher(head).matches()) {
            return Optional.empty();
        }
        Repository sent = need(event.repository(), "repository");
        RepositoryRef repository = sent.seenBy(event.installation());
        ObjectNode payload = EventJson.payload(repository)
                .put("alert", alert)
                .put("head", head)
                .put("checkRun", number)
                .put("button", button)
                .put("by", by.get())
                .put("page", sent.page());
        if ("rerequested".equals(event.action())) {
            payload.put("again", true);
        }
        String id = repository.installationId() + "/" + repository.id() + "/" + number + "/" + button;
        Task task = new Task(PressButtonTask.NAME, id, EventJson.text(payload));
        return Optional.of(
                isQuestion(button)
                        ? task.inAnswerLaneOf(repository.installationId())
                        : task.inLaneOf(repository.installationId()));
    }
}
