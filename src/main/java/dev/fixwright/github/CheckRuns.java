package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.repository.RepositoryRef;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Check runs: made once for each external id and head, then changed in place. */
final class CheckRuns {
    private static final int LONGEST_SUMMARY = 65_535;

    private final InstallationClient client;
    private final NewHeads newHeads;

    CheckRuns(InstallationClient client, NewHeads newHeads) {
        this.client = client;
        this.newHeads = newHeads;
    }

    void report(RepositoryRef repository, CheckRunReport report) {
        if (newHeads.takeWritten(report)) {
            return;
        }
        boolean bare = newHeads.takeBare(report.head());
        if (report.number().isPresent()) {
            Answer answer = change(repository, report, report.number().getAsLong());
            // GitHub takes old check runs away.
            if (answer.status() != 404) {
                answer.orThrow();
                return;
            }
        }
        OptionalLong made = bare ? OptionalLong.empty() : find(repository, report);
        if (made.isPresent()) {
            change(repository, report, made.getAsLong()).orThrow();
        } else {
            ObjectNode body = body(report).put("head_sha", report.head().value());
            client.send(repository, Call.post(path(repository, "/check-runs"), body))
                    .orThrow();
        }
    }

    private Answer change(RepositoryRef repository, CheckRunReport report, long number) {
        return client.send(repository, Call.patch(path(repository, "/check-runs/" + number), body(report)));
    }

    private OptionalLong find(RepositoryRef repository, CheckRunReport report) {
        String name = URLEncoder.encode(report.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String path = path(
                repository,
                "/commits/" + report.head() + "/check-runs?check_name=" + name + "&filter=all&per_page=100");
        JsonNode found = client.send(repository, Call.get(path)).orThrow();
        for (JsonNode run : found.path("check_runs")) {
            if (run.path("external_id").asText("").equals(report.externalId())) {
                return OptionalLong.of(run.path("id").asLong());
            }
        }
        return OptionalLong.empty();
    }

    private static ObjectNode body(CheckRunReport report) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("name", report.name());
        body.put("external_id", report.externalId());
        body.put("status", report.conclusion().isPresent() ? "completed" : "in_progress");
        report.conclusion().ifPresent(conclusion -> body.put("conclusion", conclusion));
        report.detailsAddress().ifPresent(address -> body.put("details_url", address));
        body.putObject("output").put("title", report.title()).put("summary", summary(report));
        ArrayNode actions = body.putArray("actions");
        buttons(report).forEach(actions::addPOJO);
        return body;
    }

    /** As GitHub calls them, both in REST and in GraphQL. */
    static List<Map<String, String>> buttons(CheckRunReport report) {
        return report.buttons().stream()
                .map(button -> Map.of(
                        "identifier", button.identifier(),
                        "label", button.label(),
                        "description", button.description()))
                .toList();
    }

    /** As much of it as GitHub takes. */
    static String summary(CheckRunReport report) {
        String summary = report.summary();
        return summary.substring(0, Math.min(summary.length(), LONGEST_SUMMARY));
    }

    private static String path(RepositoryRef repository, String rest) {
        return InstallationClient.path(repository, rest);
    }
}
