package dev.fixwright.github;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the owners of what a pull request changes to review it. GitHub does so itself where its plan includes code owners;
 * who was asked already is not asked twice.
 */
final class Reviewers {
    private static final Logger LOG = LoggerFactory.getLogger(Reviewers.class);
    /** GitHub takes no more at once. */
    private static final int MOST = 15;

    private final InstallationClient client;

    Reviewers(InstallationClient client) {
        this.client = client;
    }

    /** That GitHub refuses somebody is no reason to fail: the pull request is ready all the same. */
    void ask(RepositoryRef repository, LivePullRequest pull) {
        String organisation = repository.owner().toLowerCase(Locale.ROOT) + "/";
        List<String> people = pull.owners().stream()
                .filter(owner -> owner.indexOf('/') < 0)
                .limit(MOST)
                .toList();
        List<String> teams = pull.owners().stream()
                .filter(owner -> owner.toLowerCase(Locale.ROOT).startsWith(organisation))
                .map(owner -> owner.substring(organisation.length()))
                .limit(MOST - people.size())
                .toList();
        if (people.isEmpty() && teams.isEmpty()) {
            return;
        }
        Answer answer = send(repository, pull, people, teams);
        if (isRefusal(answer) && !people.isEmpty() && !teams.isEmpty()) {
            // Apps that may not see an organisation's members cannot name its teams.
            answer = send(repository, pull, people, List.of());
        }
        if (isRefusal(answer)) {
            LOG.warn(
                    "pull request {}#{} is ready without its code owners being asked: {}",
                    repository.fullName(),
                    pull.pullRequest().number(),
                    answer.message());
            return;
        }
        answer.orThrow();
    }

    private static boolean isRefusal(Answer answer) {
        return answer.status() == 422 || answer.status() == 403 || answer.status() == 404;
    }

    private Answer send(RepositoryRef repository, LivePullRequest pull, List<String> people, List<String> teams) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.set("reviewers", GitHubHttp.JSON.valueToTree(people));
        body.set("team_reviewers", GitHubHttp.JSON.valueToTree(teams));
        String path = "/pulls/" + pull.pullRequest().number() + "/requested_reviewers";
        return client.send(repository, Call.post(InstallationClient.path(repository, path), body));
    }
}
