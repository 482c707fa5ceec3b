package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.github.Checks.Demand;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.TryMerge;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads in one request how a pull request stands: its branch, its checks, and who owns what it changes. */
final class PullRequests {
    private static final GraphqlDocument PULL_REQUEST = GraphqlDocument.read("pull-request.graphql");
    private static final GraphqlDocument CHECKS = GraphqlDocument.read("commit-checks.graphql");

    private final InstallationClient client;

    PullRequests(InstallationClient client) {
        this.client = client;
    }

    Optional<LivePullRequest> pullRequest(RepositoryRef repository, long number) {
        GraphqlAnswer answer = client.run(
                repository,
                PULL_REQUEST.withFiles(CodeOwners.PLACES),
                Map.of("owner", repository.owner(), "name", repository.name(), "number", number));
        JsonNode found = answer.data().path("repository");
        JsonNode pull = found.path("pullRequest");
        if (!found.isObject()) {
            throw answer.isWhole() ? gone(repository) : answer.refusal();
        } else if (found.path("databaseId").asLong() != repository.id()) {
            throw gone(repository);
        }
        if (!pull.isObject() || pull.path("headRefOid").isMissingNode()) {
            if (answer.isWhole() || answer.refusal().reason() == Reason.GONE) {
                return Optional.empty();
            }
            throw answer.refusal();
        }
        String viewer = answer.data().path("viewer").path("login").asText("");
        // An app that may not read commit statuses gets everything else, and an error.
        JsonNode contexts = rollup(pull);
        JsonNode nodes = contexts.path("nodes");
        boolean whole = answer.isWholeIn("statusCheckRollup")
                && contexts.path("totalCount").asInt() <= nodes.size();
        Checks checks = Checks.of(nodes, demanded(pull.path("baseRef")), whole, viewer);
        return Optional.of(read(found, pull, checks, viewer));
    }

    /** What reports on a commit without this app, as far as GitHub gives it. */
    List<Check> checks(RepositoryRef repository, CommitId commit) {
        JsonNode data = client.run(
                        repository,
                        CHECKS.text(),
                        Map.of("owner", repository.owner(), "name", repository.name(), "commit", commit.value()))
                .data();
        JsonNode rollup = data.path("repository").path("object").path("statusCheckRollup");
        String viewer = data.path("viewer").path("login").asText("");
        return Checks.of(rollup.path("contexts").path("nodes"), Set.of(), true, viewer)
                .others();
    }

    /** What a branch demands, by its protection and by rules of the repository, which alone name an app. */
    private static Set<Demand> demanded(JsonNode base) {
        Set<Demand> demanded = new HashSet<>();
        for (JsonNode rule : base.path("rules").path("nodes")) {
            for (JsonNode check : rule.path("parameters").path("requiredStatusChecks")) {
                JsonNode app = check.path("integrationId");
                demanded.add(new Demand(
                        check.path("context").asText(),
                        app.isNumber() ? OptionalLong.of(app.asLong()) : OptionalLong.empty()));
            }
        }
        base.path("refUpdateRule")
                .path("requiredStatusCheckContexts")
                .forEach(name -> demanded.add(new Demand(name.asText(), OptionalLong.empty())));
        return demanded;
    }

    private static LivePullRequest read(JsonNode repository, JsonNode pull, Checks checks, String viewer) {
        JsonNode base = pull.path("baseRef").path("target");
        return new LivePullRequest(
                Snapshots.onePullRequest(pull),
                pull.path("id").asText(),
                pull.path("title").asText(""),
                pull.path("headRefName").asText(),
                branch(repository, pull, viewer).map(BranchHandle::text),
                repository.path("defaultBranchRef").path("name").asText(""),
                // The pull request's own field is from when it was last pushed to.
                commit(base)
                        .orElseGet(() -> new CommitId(pull.path("baseRefOid").asText())),
                Conditions.merging(pull),
                tryMerge(pull),
                commit(pull.path("mergeCommit")),
                Instant.parse(pull.path("createdAt").asText()),
                checks.others(),
                checks.own(),
                owners(pull, base));
    }

    private static Optional<TryMerge> tryMerge(JsonNode pull) {
        JsonNode merge = pull.path("potentialMergeCommit");
        CommitId head = new CommitId(pull.path("headRefOid").asText());
        return commit(merge)
                .flatMap(commit -> TestMerge.base(merge.path("parents").path("nodes"), "oid", head)
                        .map(base -> new TryMerge(commit, base)));
    }

    /** A fork's branch is not ours to write. */
    private static Optional<BranchHandle> branch(JsonNode repository, JsonNode pull, String viewer) {
        JsonNode ref = pull.path("headRef").path("id");
        if (!ref.isTextual() || pull.path("isCrossRepository").asBoolean()) {
            return Optional.empty();
        }
        Optional<String> removableFrom = isAllOurs(pull.path("commits"), viewer)
                ? Optional.of(repository.path("id").asText())
                : Optional.empty();
        return Optional.of(new BranchHandle(ref.asText(), removableFrom));
    }

    private static boolean isAllOurs(JsonNode commits, String viewer) {
        for (JsonNode node : commits.path("nodes")) {
            JsonNode commit = node.path("commit");
            boolean ours = commit.path("signature").path("wasSignedByGitHub").asBoolean(false)
                    && commit.path("author").path("name").asText("").equals(viewer);
            if (!ours) {
                return false;
            }
        }
        return commits.path("totalCount").asInt(Integer.MAX_VALUE)
                == commits.path("nodes").size();
    }

    private static JsonNode rollup(JsonNode pull) {
        JsonNode commit = pull.path("head").path("nodes").path(0).path("commit");
        boolean open = pull.path("state").asText().equals("OPEN");
        if (open && !commit.path("oid").asText().equals(pull.path("headRefOid").asText())) {
            throw new CodeHostException(
                    Reason.UNAVAILABLE,
                    "GitHub is still taking in what was pushed to pull request "
                            + pull.path("number").asLong(),
                    Optional.empty());
        }
        return commit.path("statusCheckRollup").path("contexts");
    }

    private static List<String> owners(JsonNode pull, JsonNode base) {
        Map<SourcePath, TreeEntry> entries = CommitFiles.entries(CodeOwners.PLACES, base);
        // The first place that has the file counts, whatever it says.
        Optional<String> file = CodeOwners.PLACES.stream()
                .flatMap(place -> Optional.ofNullable(entries.get(place)).map(entry -> entry.file(place)).stream())
                .findFirst()
                .flatMap(found -> found.map(SourceFile::text));
        List<String> changed = new ArrayList<>();
        pull.path("files")
                .path("nodes")
                .forEach(node -> changed.add(node.path("path").asText()));
        return file.map(CodeOwners::parse).map(owners -> owners.of(changed)).orElse(List.of());
    }

    private static Optional<CommitId> commit(JsonNode commit) {
        return commit.path("oid").isTextual()
                ? Optional.of(new CommitId(commit.path("oid").asText()))
                : Optional.empty();
    }

    static CodeHostException gone(RepositoryRef repository) {
        return new CodeHostException(
                Reason.GONE,
                repository.fullName() + " is no longer the repository that the pull request is in",
                Optional.empty());
    }
}
