package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.remediation.ReviewHost;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** GitHub as reviewing people's pull requests uses it. Safe for many threads. */
public final class GitHubReviewHost implements ReviewHost {
    private static final int MOST_PAGES = 10;

    private final InstallationClient client;
    private final Alerts alerts;
    private final TheirPulls pulls;

    GitHubReviewHost(InstallationClient client) {
        this.client = client;
        this.alerts = new Alerts(client);
        this.pulls = new TheirPulls(client);
    }

    @Override
    public Optional<TheirPullRequest> pullRequest(RepositoryRef repository, long number) {
        return pulls.pullRequest(repository, number);
    }

    @Override
    public List<Long> openFrom(RepositoryRef repository, String branch) {
        String head = URLEncoder.encode(repository.owner() + ":" + branch, StandardCharsets.UTF_8);
        String path = InstallationClient.path(repository, "/pulls?state=open&per_page=100&head=" + head);
        List<Long> numbers = new ArrayList<>();
        for (JsonNode pull : client.send(repository, Call.get(path)).orThrow()) {
            if (pull.at("/head/ref").asText().equals(branch)
                    && pull.at("/head/repo/id").asLong() == repository.id()) {
                numbers.add(pull.path("number").asLong());
            }
        }
        return numbers;
    }

    /** GitHub knows a pull request by its merge; where no tool looked at that, by its head or its branch. */
    @Override
    public List<LiveAlert> openAlerts(RepositoryRef repository, TheirPullRequest pull) {
        List<String> refs = new ArrayList<>(
                List.of("refs/pull/" + pull.number() + "/merge", "refs/pull/" + pull.number() + "/head"));
        if (!pull.fromFork()) {
            refs.add("refs/heads/" + pull.branch());
        }
        for (String ref : refs) {
            List<LiveAlert> found = alerts.openOn(repository, ref);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    @Override
    public List<FileDiff> diff(RepositoryRef repository, long number) {
        Optional<String> next =
                Optional.of(InstallationClient.path(repository, "/pulls/" + number + "/files?per_page=100"));
        List<FileDiff> files = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
            Answer answer = client.send(repository, Call.get(next.get()));
            for (JsonNode file : answer.orThrow()) {
                boolean gone = file.path("status").asText().equals("removed");
                files.add(new FileDiff(
                        file.path("filename").asText(), gone ? Optional.empty() : text(file.path("patch"))));
            }
            next = Links.next(answer).map(client.app()::path);
        }
        return files;
    }

    @Override
    public SourceTree files(RepositoryRef repository, TheirPullRequest pull, CommitId commit, Set<SourcePath> named) {
        SourcePath start = named.iterator().next();
        Set<SourcePath> paths = new TreeSet<>(named);
        paths.addAll(Snapshots.buildFiles(start));
        CommitFiles files = new CommitFiles(client, repository, commit);
        Map<SourcePath, TreeEntry> entries = files.read(List.copyOf(paths));
        entries.replaceAll((path, entry) -> entry.isGarbled() && named.contains(path) ? files.exact(entry) : entry);
        return new GitHubTree(files, new GitHubTree.Names(pull.nodeId(), repository.fullName()), start, entries);
    }

    @Override
    public void review(RepositoryRef repository, TheirPullRequest pull, String body, List<Comment> comments) {
        ObjectNode json = GitHubHttp.JSON.createObjectNode();
        json.put("commit_id", pull.head().value()).put("event", "COMMENT").put("body", body);
        ArrayNode array = json.putArray("comments");
        for (Comment comment : comments) {
            ObjectNode one = array.addObject();
            one.put("path", comment.path().value()).put("body", comment.body());
            one.put("line", comment.line()).put("side", "RIGHT");
            comment.startLine().ifPresent(line -> one.put("start_line", line).put("start_side", "RIGHT"));
        }
        String path = InstallationClient.path(repository, "/pulls/" + pull.number() + "/reviews");
        client.send(repository, Call.post(path, json)).orThrow();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }
}
