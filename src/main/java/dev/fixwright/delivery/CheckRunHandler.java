package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import dev.fixwright.delivery.ButtonEvent.Run;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody pressed a button of a check run, or asked to run it again; or a check has ended, as of any commit. */
final class CheckRunHandler implements EventHandler {
    private static final Pattern OF_ALERT = Pattern.compile("alert-([1-9][0-9]{0,15})");

    private final EventHandler ended;

    CheckRunHandler(EventHandler ended) {
        this.ended = ended;
    }

    @Override
    public String event() {
        return "check_run";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        ButtonEvent event = EventJson.read(body, ButtonEvent.class);
        String action = need(event.action(), "action");
        return switch (action) {
            // GitHub's own button to run a check again.
            case "rerequested" -> AgainTasks.of(event).stream().toList();
            case "requested_action" ->
                Optional.ofNullable(event.pressed()).map(ButtonEvent.Pressed::identifier).stream()
                        .flatMap(button -> pressed(event, button).stream())
                        .toList();
            default -> ended.tasksFor(body);
        };
    }

    private static Optional<Task> pressed(ButtonEvent event, String button) {
        Run run = need(event.checkRun(), "check_run");
        long id = need(run.id(), "check_run.id");
        String head = need(run.head(), "check_run.head_sha");
        need(event.repository(), "repository").seenBy(event.installation());
        Matcher alert = OF_ALERT.matcher(run.externalId() == null ? "" : run.externalId());
        return alert.matches()
                ? ButtonTasks.pressed(event, Long.parseLong(alert.group(1)), head, id, button)
                : Optional.empty();
    }
}
