package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import dev.fixwright.delivery.ButtonEvent.Suite;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody asked to run all checks of this app on a commit again; or the checks of any app have ended. */
final class CheckSuiteHandler implements EventHandler {
    private final EventHandler ended;

    CheckSuiteHandler(EventHandler ended) {
        this.ended = ended;
    }

    @Override
    public String event() {
        return "check_suite";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        ButtonEvent event = EventJson.read(body, ButtonEvent.class);
        return "rerequested".equals(event.action()) ? again(event).toList() : ended.tasksFor(body);
    }

    private static Stream<Task> again(ButtonEvent event) {
        Suite suite = need(event.checkSuite(), "check_suite");
        long id = need(suite.id(), "check_suite.id");
        String head = need(suite.head(), "check_suite.head_sha");
        need(event.repository(), "repository").seenBy(event.installation());
        Optional<Task> ofQueue = MergeGroupHandler.report(event, head, suite.branch());
        return ofQueue.isPresent()
                ? ofQueue.stream()
                : Stream.concat(
                        ButtonTasks.pressed(event, 0, head, id, ButtonTasks.AGAIN).stream(),
                        AgainTasks.ofPolicy(event, head).stream());
    }
}
