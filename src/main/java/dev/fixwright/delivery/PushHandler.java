package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import dev.fixwright.delivery.EventJson.Repository;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Commits came onto the default branch: one of them may say that it takes back a commit of ours, or bring the policy file,
 * and each may conflict with an open fix.
 */
final class PushHandler implements EventHandler {
    private static final String POLICY = ".github/fixwright.yml";

    @Override
    public String event() {
        return "push";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        PushEvent event = EventJson.read(body, PushEvent.class);
        String ref = need(event.ref(), "ref");
        Repository sent = need(event.repository(), "repository");
        if (!sent.defaultRef().map(ref::equals).orElse(false)) {
            return List.of();
        }
        RepositoryRef repository = sent.seenBy(event.installation());
        Map<String, Task> tasks = new LinkedHashMap<>();
        for (PushEvent.Commit commit : event.pushed()) {
            String by = "commit " + need(commit.id(), "commits.id");
            Reverts.ofCommits(repository, need(commit.message(), "commits.message"), by)
                    .forEach(task -> tasks.putIfAbsent(task.id(), task));
        }
        if (event.pushed().stream().anyMatch(commit -> commit.touches(POLICY))) {
            Task look = BackfillTasks.afterPolicyChange(repository);
            tasks.put(look.id(), look);
        }
        Task moved = new Task(
                        "note-push", Long.toString(repository.id()), EventJson.text(EventJson.payload(repository)))
                .inLaneOf(repository.installationId());
        tasks.put(moved.id(), moved);
        return List.copyOf(tasks.values());
    }
}
