package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A merge queue wants to know about the commit that would merge its pull requests. */
final class MergeGroupHandler implements EventHandler {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern PULL_REQUEST = Pattern.compile(".*/pr-([1-9][0-9]{0,17})-[0-9a-f]+");

    private static final String BRANCHES = "gh-readonly-queue/";

    private record Group(
            @JsonProperty("head_sha") @Nullable String head,
            @JsonProperty("head_ref") @Nullable String ref) {}

    private record Event(
            @Nullable String action,
            @JsonProperty("merge_group") @Nullable Group group,
            @Nullable Repository repository,
            @Nullable Installation installation) {}

    @Override
    public String event() {
        return "merge_group";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        Event event = EventJson.read(body, Event.class);
        Group group = need(event.group(), "merge_group");
        String head = need(group.head(), "merge_group.head_sha");
        String ref = need(group.ref(), "merge_group.head_ref");
        RepositoryRef repository = need(event.repository(), "repository").seenBy(event.installation());
        return "checks_requested".equals(event.action())
                ? report(repository, head, ref).stream().toList()
                : List.of();
    }

    /** What tells about the commit of a queue again; empty for a branch that is none of a queue's. */
    static Optional<Task> report(ButtonEvent event, String head, @Nullable String branch) {
        return branch == null || !branch.startsWith(BRANCHES)
                ? Optional.empty()
                : report(need(event.repository(), "repository").seenBy(event.installation()), head, branch);
    }

    private static Optional<Task> report(RepositoryRef repository, String head, String ref) {
        Matcher number = PULL_REQUEST.matcher(ref);
        if (!COMMIT.matcher(head).matches() || !number.matches()) {
            return Optional.empty();
        }
        String payload = EventJson.text(
                EventJson.payload(repository).put("head", head).put("pullRequest", Long.parseLong(number.group(1))));
        return Optional.of(new Task("report-merge-group", repository.id() + "/" + head, payload)
                .inLaneOf(repository.installationId()));
    }
}
