package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** GitHub's code scanning analyses. */
final class Scans {
    private static final String SARIF = "application/sarif+json";
    private static final long LARGEST = 100L << 20;

    private final InstallationClient client;

    Scans(InstallationClient client) {
        this.client = client;
    }

    /** @param ref the only one that is asked for, where it is given */
    List<Scan> scans(RepositoryRef repository, String tool, Optional<String> ref) {
        String path = InstallationClient.path(
                repository,
                "/code-scanning/analyses?tool_name=" + encoded(tool)
                        + ref.map(only -> "&ref=" + encoded(only)).orElse("")
                        + "&sort=created&direction=desc&per_page=100");
        Answer answer = client.send(repository, Call.get(path));
        // "no analysis found"
        if (answer.status() == 404) {
            return List.of();
        }
        List<Scan> scans = new ArrayList<>();
        answer.orThrow().forEach(analysis -> scans.add(scan(analysis)));
        return List.copyOf(scans);
    }

    private static Scan scan(JsonNode analysis) {
        JsonNode tool = analysis.path("tool");
        String version = tool.path("version").asText("");
        return new Scan(
                analysis.path("id").asLong(),
                tool.path("name").asText(""),
                Optional.of(version).filter(text -> !text.isEmpty()),
                analysis.path("category").asText(""),
                analysis.path("ref").asText(""),
                // Whoever uploads a scan may write it in capitals.
                new CommitId(analysis.path("commit_sha").asText().toLowerCase(Locale.ROOT)),
                Instant.parse(analysis.path("created_at").asText()),
                analysis.path("error").asText(""),
                analysis.path("warning").asText(""));
    }

    List<ScanResult> results(RepositoryRef repository, Scan scan) {
        Call call = Call.get(InstallationClient.path(repository, "/code-scanning/analyses/" + scan.id()), SARIF);
        try (Download download = client.download(repository, call)) {
            return SarifResults.read(download.atMost(LARGEST), scan.tool());
        } catch (IOException e) {
            throw GitHubHttp.unavailable(call, "its answer is not SARIF that can be read");
        }
    }

    Optional<CommitId> mergedInto(RepositoryRef repository, CommitId merge, CommitId head) {
        String path = InstallationClient.path(repository, "/git/commits/" + merge);
        Answer answer = client.send(repository, Call.get(path));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        return TestMerge.base(answer.orThrow().path("parents"), "sha", head);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
