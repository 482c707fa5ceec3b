package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The people who own what a pull request changes. Teams are left to GitHub, which asks them where its plan includes code
 * owners: to name one an app has to see an organisation's members, which Fixwright does not ask for.
 */
final class Reviewers {
    /** GitHub takes no more at once. */
    private static final int MOST = 15;

    private final InstallationClient client;

    Reviewers(InstallationClient client) {
        this.client = client;
    }

    /** What GitHub calls them in writes, without those whom it does not know: in one request, or none. */
    List<String> ids(RepositoryRef repository, LivePullRequest pull) {
        List<String> logins = pull.owners().stream()
                .filter(owner -> owner.indexOf('/') < 0)
                .limit(MOST)
                .toList();
        if (logins.isEmpty()) {
            return List.of();
        }
        JsonNode found = client.run(repository, document(logins), Map.of()).data();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < logins.size(); i++) {
            JsonNode id = found.path("p" + i).path("id");
            if (id.isTextual()) {
                ids.add(id.asText());
            }
        }
        return ids;
    }

    private static String document(List<String> logins) {
        StringBuilder document = new StringBuilder("query Owners {\n");
        for (int i = 0; i < logins.size(); i++) {
            // A JSON string is a GraphQL string.
            document.append("  p")
                    .append(i)
                    .append(": user(login: ")
                    .append(TextNode.valueOf(logins.get(i)))
                    .append(") {id}\n");
        }
        return document.append("}\n").toString();
    }
}
