package dev.fixwright.remediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.Collection;

/** What a remediation's task is about, as its JSON payload: a repository, and the number of an alert or a pull request. */
public record TaskPayload(RepositoryRef repository, JsonNode json) {
    /** Where a task's payload has this, what was told speaks against what the task is about. */
    static final String AGAINST = "against";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static TaskPayload parse(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new TaskPayload(
                    new RepositoryRef(
                            json.required("installationId").asLong(),
                            json.required("repositoryId").asLong(),
                            json.required("owner").asText(),
                            json.required("name").asText()),
                    json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the task's payload is not JSON", e);
        }
    }

    public static String of(RepositoryRef repository) {
        return json(repository).toString();
    }

    /** What stands in the payload of every task about a repository, and of no other. */
    static String ofRepository(long repository) {
        return "\"repositoryId\":" + repository + ",";
    }

    /** A task about one alert or pull request of a repository, in the lane of its installation. */
    static Task task(String name, RepositoryRef repository, String key, long number) {
        String payload = json(repository).put(key, number).toString();
        return new Task(name, repository.id() + "/" + number, payload).inLaneOf(repository.installationId());
    }

    /** A task about one commit of a repository, in the lane of its installation. */
    static Task task(String name, RepositoryRef repository, String key, String value) {
        String payload = json(repository).put(key, value).toString();
        return new Task(name, repository.id() + "/" + value, payload).inLaneOf(repository.installationId());
    }

    /** The same; one that something was told against is another task. */
    static Task task(String name, RepositoryRef repository, String key, String value, boolean against) {
        return told(name, repository, json(repository).put(key, value), value, against);
    }

    /** The same about a number. */
    static Task task(String name, RepositoryRef repository, String key, long number, boolean against) {
        return told(name, repository, json(repository).put(key, number), Long.toString(number), against);
    }

    private static Task told(String name, RepositoryRef repository, ObjectNode payload, String id, boolean against) {
        if (against) {
            payload.put(AGAINST, true);
        }
        return new Task(name, repository.id() + "/" + id + (against ? "/" + AGAINST : ""), payload.toString())
                .inLaneOf(repository.installationId());
    }

    /** A task about alerts of one pull request that somebody asked for, in the lane of its installation. */
    static Task asked(String name, RepositoryRef repository, long pullRequest, Collection<Long> alerts, String by) {
        ObjectNode payload = json(repository).put("pullRequest", pullRequest).put("by", by);
        alerts.forEach(payload.withArray("alerts")::add);
        String id = repository.id() + "/" + pullRequest + "/" + Integer.toHexString(alerts.hashCode());
        return new Task(name, id, payload.toString()).inLaneOf(repository.installationId());
    }

    /** A task that writes the answers to people's commands on a pull request anew. */
    static Task tellAnswers(RepositoryRef repository, long pullRequest, String page) {
        String payload = json(repository)
                .put("pullRequest", pullRequest)
                .put("page", page)
                .toString();
        String id = repository.installationId() + "/" + repository.id() + "/" + pullRequest;
        return new Task("tell-answers", id, payload).inLaneOf(repository.installationId());
    }

    private static ObjectNode json(RepositoryRef repository) {
        return JSON.createObjectNode()
                .put("installationId", repository.installationId())
                .put("repositoryId", repository.id())
                .put("owner", repository.owner())
                .put("name", repository.name());
    }

    public boolean has(String key) {
        return json.has(key);
    }

    public String text(String key) {
        return json.required(key).asText();
    }

    public long number(String key) {
        return json.required(key).asLong();
    }
}
