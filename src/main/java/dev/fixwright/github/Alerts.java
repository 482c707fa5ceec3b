package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHost.LiveAlert;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GitHub's code scanning alerts. */
final class Alerts {
    private final InstallationClient client;

    Alerts(InstallationClient client) {
        this.client = client;
    }

    Optional<LiveAlert> alert(RepositoryRef repository, long number) {
        String path = InstallationClient.path(repository, "/code-scanning/alerts/" + number);
        Answer answer = client.send(repository, Call.get(path));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        JsonNode alert = answer.orThrow();
        JsonNode instance = alert.path("most_recent_instance");
        JsonNode place = instance.path("location");
        if (!place.path("path").isTextual() || !instance.path("commit_sha").isTextual()) {
            throw new CodeHostException(
                    Reason.REFUSED, "alert " + number + " names no place in the code", Optional.empty());
        }
        JsonNode rule = alert.path("rule");
        return Optional.of(new LiveAlert(
                number,
                state(alert),
                alert.path("tool").path("name").asText(""),
                rule.path("id").asText(""),
                tags(rule),
                text(rule.path("security_severity_level")),
                rule.path("description").asText(""),
                instance.path("message").path("text").asText(""),
                instance.path("ref").asText(""),
                new CommitId(instance.path("commit_sha").asText()),
                place.path("path").asText(),
                place.path("start_line").asInt(),
                place.path("start_column").asInt(),
                place.path("end_line").asInt(),
                place.path("end_column").asInt(),
                alert.path("html_url").asText("")));
    }

    /** GitHub answers no state for an alert that has none on the default branch. */
    private static LiveAlert.State state(JsonNode alert) {
        return switch (alert.path("state").asText("")) {
            case "dismissed" -> LiveAlert.State.DISMISSED;
            case "fixed" -> LiveAlert.State.FIXED;
            default -> LiveAlert.State.OPEN;
        };
    }

    private static List<String> tags(JsonNode rule) {
        List<String> tags = new ArrayList<>();
        rule.path("tags").forEach(tag -> tags.add(tag.asText()));
        return List.copyOf(tags);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }
}
