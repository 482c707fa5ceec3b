package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import dev.fixwright.delivery.ButtonEvent.Run;
import dev.fixwright.delivery.EventJson.Repository;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody pressed a button of a check run, or asked to run it again; or a check has ended, as of any commit. */
final class CheckRunHandler implements EventHandler {
    private static final Pattern OF_ALERT = Pattern.compile("alert-([1-9][0-9]{0,15})");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    /** What GitHub's own button to run a check again stands for. */
    private static final String AGAIN = "verify";

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
            case "rerequested" -> pressed(event, Optional.of(AGAIN)).stream().toList();
            case "requested_action" ->
                pressed(event, Optional.ofNullable(event.pressed()).map(ButtonEvent.Pressed::identifier)).stream()
                        .toList();
            default -> ended.tasksFor(body);
        };
    }

    private static Optional<Task> pressed(ButtonEvent event, Optional<String> button) {
        Run run = need(event.checkRun(), "check_run");
        long id = need(run.id(), "check_run.id");
        String head = need(run.head(), "check_run.head_sha");
        Repository sent = need(event.repository(), "repository");
        RepositoryRef repository = sent.seenBy(event.installation());
        Matcher alert = OF_ALERT.matcher(run.externalId() == null ? "" : run.externalId());
        Optional<String> by = EventJson.person(event.sender());
        boolean known = button.filter(name -> name.matches("[a-z]{1,20}")).isPresent();
        if (!alert.matches() || !COMMIT.matcher(head).matches() || by.isEmpty() || !known) {
            return Optional.empty();
        }
        String payload = EventJson.text(EventJson.payload(repository)
                .put("alert", Long.parseLong(alert.group(1)))
                .put("head", head)
                .put("checkRun", id)
                .put("button", button.get())
                .put("by", by.get())
                .put("page", sent.page()));
        String key = repository.installationId() + "/" + repository.id() + "/" + id + "/" + button.get();
        return Optional.of(new Task(PressButtonTask.NAME, key, payload).inLaneOf(repository.installationId()));
    }
}
