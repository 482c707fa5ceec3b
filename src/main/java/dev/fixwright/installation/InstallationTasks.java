package dev.fixwright.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.TaskPayload;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.Optional;

/** The tasks about installations. Lists are read in a lane of their own: fixes neither wait for them nor hold them up. */
final class InstallationTasks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private InstallationTasks() {}

    /** @param again whether what failed or was called off before is tried again */
    static Task listRepositories(long installation, boolean again) {
        ObjectNode payload =
                JSON.createObjectNode().put("installationId", installation).put("again", again);
        return new Task(
                ListRepositoriesTask.NAME,
                id(Long.toString(installation), again),
                payload.toString(),
                lane(installation));
    }

    static Task backfill(RepositoryRef repository, boolean again) {
        ObjectNode payload = (ObjectNode) read(TaskPayload.of(repository));
        payload.put("again", again);
        String id = id(repository.installationId() + "/" + repository.id(), again);
        return new Task(BackfillTask.NAME, id, payload.toString(), lane(repository.installationId()));
    }

    private static String id(String of, boolean again) {
        return again ? of + "/again" : of;
    }

    /** The lane in which the lists of an installation are read. */
    static Optional<String> lane(long installation) {
        return Optional.of("backfill-" + installation);
    }

    static JsonNode read(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the task's payload is not JSON", e);
        }
    }
}
