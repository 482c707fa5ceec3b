package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.command.CommandHost;
import dev.fixwright.command.Level;
import dev.fixwright.repository.RepositoryRef;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;

/** GitHub as commands use it. Safe for many threads. */
public final class GitHubCommandHost implements CommandHost {
    private final InstallationClient client;
    private final Comments comments;

    GitHubCommandHost(InstallationClient client, Comments comments) {
        this.client = client;
        this.comments = comments;
    }

    @Override
    public String appName() {
        return client.app().name();
    }

    /** Somebody whom GitHub does not know may do nothing. */
    @Override
    public Level level(RepositoryRef repository, String login) {
        String name = URLEncoder.encode(login, StandardCharsets.UTF_8);
        Answer answer = client.send(repository, Call.get(path(repository, "/collaborators/" + name + "/permission")));
        return answer.status() == 404 ? Level.NONE : level(answer.orThrow());
    }

    /** A role of an organisation's own is known by what it allows. */
    private static Level level(JsonNode found) {
        String role = found.path("role_name").asText("");
        JsonNode allowed = found.path("user").path("permissions");
        return switch (role) {
            case "admin", "maintain", "write", "triage", "read", "none" -> Level.valueOf(role.toUpperCase(Locale.ROOT));
            default ->
                switch (found.path("permission").asText("")) {
                    case "admin" -> Level.ADMIN;
                    case "write" -> Level.WRITE;
                    case "read" -> allowed.path("triage").asBoolean(false) ? Level.TRIAGE : Level.READ;
                    default -> Level.NONE;
                };
        };
    }

    @Override
    public boolean isFromFork(RepositoryRef repository, long pullRequest) {
        JsonNode pull = client.send(repository, Call.get(path(repository, "/pulls/" + pullRequest)))
                .orThrow();
        // Of a fork that was deleted nothing is left.
        return pull.at("/head/repo/id").asLong(-1) != pull.at("/base/repo/id").asLong();
    }

    @Override
    public void react(RepositoryRef repository, long comment, Reaction reaction) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode().put("content", reaction.word());
        Answer answer = client.send(
                repository, Call.post(path(repository, "/issues/comments/" + comment + "/reactions"), body));
        // Who took their comment back still gets an answer.
        if (answer.status() != 404) {
            answer.orThrow();
        }
    }

    @Override
    public long say(RepositoryRef repository, long pullRequest, OptionalLong known, String mark, String text) {
        return comments.say(repository, pullRequest, known, mark, text);
    }

    @Override
    public void dismiss(RepositoryRef repository, long alert, String reason, String comment) {
        change(
                repository,
                alert,
                GitHubHttp.JSON
                        .createObjectNode()
                        .put("state", "dismissed")
                        .put("dismissed_reason", reason)
                        .put("dismissed_comment", comment));
    }

    @Override
    public void reopen(RepositoryRef repository, long alert) {
        change(repository, alert, GitHubHttp.JSON.createObjectNode().put("state", "open"));
    }

    private void change(RepositoryRef repository, long alert, ObjectNode state) {
        client.changeAlerts(repository, Call.patch(path(repository, "/code-scanning/alerts/" + alert), state))
                .orThrow();
    }

    private static String path(RepositoryRef repository, String rest) {
        return InstallationClient.path(repository, rest);
    }
}
