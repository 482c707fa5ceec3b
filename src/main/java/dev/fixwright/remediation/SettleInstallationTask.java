package dev.fixwright.remediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.OptionalLong;
import java.util.Set;

/** The app lost an installation or a repository of it, or got it back: work on what is out of reach is called off. */
public final class SettleInstallationTask implements TaskHandler {
    public static final String NAME = "settle-installation";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LOST = Set.of("deleted", "suspend", "removed");

    private final RemediationStore store;

    public SettleInstallationTask(RemediationStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        JsonNode payload = read(task.payload());
        if (LOST.contains(payload.path("action").asText())) {
            JsonNode repository = payload.path("repositoryId");
            store.cancel(
                    payload.required("installationId").asLong(),
                    repository.isIntegralNumber() ? OptionalLong.of(repository.asLong()) : OptionalLong.empty(),
                    Reasons.LOST_ACCESS + " ("
                            + payload.path("action").asText() + ")");
        }
        return TaskOutcome.done();
    }

    private static JsonNode read(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the task's payload is not JSON", e);
        }
    }
}
