package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import dev.fixwright.delivery.CommitEvent.Told;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Something that looked at a commit has told how it ended. Should that be the head of a fix, its evidence is weighed. */
final class CommitHandler implements EventHandler {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    private final String event;
    private final Function<CommitEvent, @Nullable Told> part;

    private CommitHandler(String event, Function<CommitEvent, @Nullable Told> part) {
        this.event = event;
        this.part = part;
    }

    /** One for each event that tells how a commit fares. */
    static List<EventHandler> all() {
        return List.of(
                new CheckRunHandler(new CommitHandler("check_run", CommitEvent::checkRun)),
                new CheckSuiteHandler(new CommitHandler("check_suite", CommitEvent::checkSuite)),
                new CommitHandler("workflow_run", CommitEvent::workflowRun),
                new CommitHandler("status", CommitEvent::status));
    }

    @Override
    public String event() {
        return event;
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        CommitEvent told = EventJson.read(body, CommitEvent.class);
        Told about = need(part.apply(told), event);
        RepositoryRef repository = need(told.repository(), "repository").seenBy(told.installation());
        String head = need(about.head(), event + ".head_sha");
        return told.isOver() && !about.isOurs() && COMMIT.matcher(head).matches()
                ? List.of(EvidenceTasks.of(repository, head, told.isBad(about)))
                : List.of();
    }
}
