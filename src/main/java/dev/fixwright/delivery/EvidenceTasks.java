package dev.fixwright.delivery;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;

/** Tasks that note that there may be new evidence. However often that is said before one runs, it is one task. */
final class EvidenceTasks {
    private static final String NAME = "note-evidence";

    private EvidenceTasks() {}

    /** About a commit that may be the head of a fix. */
    static Task of(RepositoryRef repository, String head) {
        return new Task(
                        NAME,
                        repository.id() + "/" + head,
                        EventJson.text(EventJson.payload(repository).put("head", head)))
                .inLaneOf(repository.installationId());
    }

    /** About a pull request that may be one of a fix. */
    static Task of(RepositoryRef repository, long pullRequest) {
        return new Task(
                        NAME,
                        repository.id() + "/#" + pullRequest,
                        EventJson.text(EventJson.payload(repository).put("pullRequest", pullRequest)))
                .inLaneOf(repository.installationId());
    }
}
