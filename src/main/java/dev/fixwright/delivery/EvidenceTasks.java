package dev.fixwright.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;

/**
 * Tasks that note that there may be new evidence. However often that is said before one runs, it is one task; what speaks
 * against a commit is another, since it counts after a proof, too.
 */
final class EvidenceTasks {
    private static final String NAME = "note-evidence";

    private EvidenceTasks() {}

    /** About a commit that may be the head of a fix. */
    static Task of(RepositoryRef repository, String head, boolean against) {
        return task(repository, head, EventJson.payload(repository).put("head", head), against);
    }

    /** About a pull request that may be one of a fix. */
    static Task of(RepositoryRef repository, long pullRequest, boolean against) {
        ObjectNode payload = EventJson.payload(repository).put("pullRequest", pullRequest);
        return task(repository, "#" + pullRequest, payload, against);
    }

    private static Task task(RepositoryRef repository, String about, ObjectNode payload, boolean against) {
        if (against) {
            payload.put("against", true);
        }
        String id = repository.id() + "/" + about + (against ? "/against" : "");
        return new Task(NAME, id, EventJson.text(payload)).inLaneOf(repository.installationId());
    }
}
