package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.util.OptionalLong;

/** The app's comments on pull requests: one for each hidden mark, made once and then changed in place. */
final class Comments {
    private static final int PAGE = 100;

    /** In a longer conversation the comment is not looked for: its number was kept when it was made. */
    private static final int MOST_PAGES = 10;

    private final InstallationClient client;
    private final String issuer;

    /** @param issuer the app's client id or its number */
    Comments(InstallationClient client, String issuer) {
        this.client = client;
        this.issuer = issuer;
    }

    /** A comment as it stands now, and when that was said by GitHub's clock. */
    record Said(long id, Instant at) {}

    long say(RepositoryRef repository, long pullRequest, OptionalLong known, String mark, String text) {
        return said(repository, pullRequest, known, mark, text).id();
    }

    Said said(RepositoryRef repository, long pullRequest, OptionalLong known, String mark, String text) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode().put("body", mark + "\n" + text);
        OptionalLong found = known.isPresent() ? known : find(repository, pullRequest, mark);
        if (found.isPresent()) {
            String path = InstallationClient.path(repository, "/issues/comments/" + found.getAsLong());
            Answer answer = client.send(repository, Call.patch(path, body));
            // Somebody may have deleted it.
            if (answer.status() != 404) {
                return said(answer.orThrow());
            }
        }
        String path = InstallationClient.path(repository, "/issues/" + pullRequest + "/comments");
        return said(client.send(repository, Call.post(path, body)).orThrow());
    }

    private static Said said(JsonNode comment) {
        return new Said(
                comment.path("id").asLong(),
                Instant.parse(comment.path("updated_at").asText()));
    }

    private OptionalLong find(RepositoryRef repository, long pullRequest, String mark) {
        for (int page = 1; page <= MOST_PAGES; page++) {
            String path = InstallationClient.path(
                    repository, "/issues/" + pullRequest + "/comments?per_page=" + PAGE + "&page=" + page);
            JsonNode found = client.send(repository, Call.get(path)).orThrow();
            for (JsonNode comment : found) {
                if (comment.path("body").asText("").startsWith(mark) && isOurs(comment)) {
                    return OptionalLong.of(comment.path("id").asLong());
                }
            }
            if (found.size() < PAGE) {
                break;
            }
        }
        return OptionalLong.empty();
    }

    /** Anybody may write the mark. */
    private boolean isOurs(JsonNode comment) {
        JsonNode app = comment.path("performed_via_github_app");
        return app.path("client_id").asText("").equals(issuer)
                || Long.toString(app.path("id").asLong()).equals(issuer);
    }
}
