package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.installation.IssueHost;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** GitHub's issues. Safe for many threads. */
public final class GitHubIssues implements IssueHost {
    private static final Set<String> WRITERS = Set.of("admin", "write");

    private final InstallationClient client;
    private final PolicyFiles policies;
    private volatile @Nullable String login;

    GitHubIssues(InstallationClient client) {
        this.client = client;
        this.policies = new PolicyFiles(client);
    }

    @Override
    public boolean mayWriteIssues(RepositoryRef repository) {
        return client.mayWriteIssues(repository);
    }

    /** The oldest hundred of the app's own are looked at: it asks before it opens anything else. */
    @Override
    public Optional<Issue> find(RepositoryRef repository, String marker) {
        String creator = login().replace("[", "%5B").replace("]", "%5D");
        Answer answer = client.send(
                repository,
                Call.get(InstallationClient.path(
                        repository,
                        "/issues?creator=" + creator + "&state=all&sort=created&direction=asc&per_page=100")));
        // Issues are switched off.
        if (answer.status() == 404 || answer.status() == 410) {
            return Optional.empty();
        }
        for (JsonNode issue : answer.orThrow()) {
            if (!issue.has("pull_request") && issue.path("body").asText("").contains(marker)) {
                return Optional.of(read(issue));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Issue> issue(RepositoryRef repository, long number) {
        Answer answer = client.send(repository, Call.get(path(repository, number)));
        return answer.status() == 404 || answer.status() == 410
                ? Optional.empty()
                : Optional.of(read(answer.orThrow()));
    }

    private Issue read(JsonNode issue) {
        return new Issue(
                issue.path("number").asLong(),
                issue.path("html_url").asText(""),
                issue.path("body").asText(""),
                issue.path("state").asText("").equals("open"),
                issue.path("user").path("login").asText("").equals(login()));
    }

    @Override
    public Issue open(RepositoryRef repository, String title, String body) {
        ObjectNode issue =
                GitHubHttp.JSON.createObjectNode().put("title", title).put("body", body);
        return read(client.send(repository, Call.post(InstallationClient.path(repository, "/issues"), issue))
                .orThrow());
    }

    @Override
    public void rewrite(RepositoryRef repository, long number, String body, boolean close) {
        ObjectNode change = GitHubHttp.JSON.createObjectNode().put("body", body);
        if (close) {
            change.put("state", "closed").put("state_reason", "completed");
        }
        client.send(repository, Call.patch(path(repository, number), change)).orThrow();
    }

    @Override
    public boolean mayWrite(RepositoryRef repository, String user) {
        Answer answer = client.send(
                repository, Call.get(InstallationClient.path(repository, "/collaborators/" + user + "/permission")));
        return answer.status() != 404
                && WRITERS.contains(answer.orThrow().path("permission").asText(""));
    }

    @Override
    public Optional<String> policyFile(RepositoryRef repository) {
        return policies.of(repository).repository();
    }

    private static String path(RepositoryRef repository, long number) {
        return InstallationClient.path(repository, "/issues/" + number);
    }

    /** What the app is called where it writes. */
    private String login() {
        String known = login;
        if (known == null) {
            known = client.app().send(Call.get("/app")).orThrow().path("slug").asText("") + "[bot]";
            login = known;
        }
        return known;
    }
}
