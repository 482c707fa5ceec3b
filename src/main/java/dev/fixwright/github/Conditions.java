package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.Condition;
import dev.fixwright.remediation.ProofHost.Merging;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How pull requests fare, a hundred in one request. To ask is what makes GitHub find out whether one conflicts, so the
 * answer to that may come with the next look only.
 */
final class Conditions {
    private static final int AT_ONCE = 100;

    private final InstallationClient client;

    Conditions(InstallationClient client) {
        this.client = client;
    }

    List<Condition> of(RepositoryRef repository, List<Long> numbers) {
        List<Condition> conditions = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
            GraphqlAnswer answer = client.run(
                    repository, document(some), Map.of("owner", repository.owner(), "name", repository.name()));
            JsonNode found = answer.data().path("repository");
            if (found.path("databaseId").asLong() != repository.id()) {
                throw PullRequests.gone(repository);
            }
            for (int i = 0; i < some.size(); i++) {
                JsonNode pull = found.path("p" + i);
                if (pull.has("headRefOid")) {
                    conditions.add(condition(pull));
                }
            }
        }
        return conditions;
    }

    private static Condition condition(JsonNode pull) {
        return new Condition(
                pull.path("number").asLong(),
                PullRequest.State.valueOf(pull.path("state").asText().toUpperCase(Locale.ROOT)),
                new CommitId(pull.path("headRefOid").asText()),
                merging(pull),
                Instant.parse(pull.path("updatedAt").asText()));
    }

    static Merging merging(JsonNode pull) {
        return switch (pull.path("mergeable").asText("")) {
            case "MERGEABLE" -> Merging.MERGEABLE;
            case "CONFLICTING" -> Merging.CONFLICTING;
            default -> Merging.UNKNOWN;
        };
    }

    private static String document(List<Long> numbers) {
        StringBuilder document = new StringBuilder("""
                query Conditions($owner: String!, $name: String!) {
                  repository(owner: $owner, name: $name) {
                    databaseId
                """);
        for (int i = 0; i < numbers.size(); i++) {
            document.append("    p")
                    .append(i)
                    .append(": pullRequest(number: ")
                    .append(numbers.get(i))
                    .append(") {number state headRefOid mergeable updatedAt}\n");
        }
        return document.append("  }\n}\n").toString();
    }
}
