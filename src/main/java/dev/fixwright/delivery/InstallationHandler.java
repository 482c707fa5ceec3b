package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import dev.fixwright.task.Task;
import java.util.List;
import java.util.Set;

/** The app was installed on an account, removed from it, suspended there, or allowed again or more. */
final class InstallationHandler implements EventHandler {
    private static final Set<String> LOST = Set.of("deleted", "suspend");
    private static final Set<String> WON = Set.of("created", "unsuspend", "new_permissions_accepted");

    @Override
    public String event() {
        return "installation";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        InstallationEvent event = EventJson.read(body, InstallationEvent.class);
        String action = need(event.action(), "action");
        InstallationEvent.Installation installation = need(event.installation(), "installation");
        long id = need(installation.id(), "installation.id");
        need(installation.account(), "installation.account");
        if (WON.contains(action)) {
            return List.of(BackfillTasks.ofInstallation(id));
        }
        if (!LOST.contains(action)) {
            return List.of();
        }
        String payload =
                EventJson.text(EventJson.payload().put("installationId", id).put("action", action));
        // Not in the lane of the installation: it ends what waits there and must not wait behind it.
        return List.of(new Task("settle-installation", id + "/" + action, payload));
    }
}
