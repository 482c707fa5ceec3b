package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads in one request what deciding about a fix needs: all of it as of one commit. */
final class Snapshots {
    private static final GraphqlDocument SNAPSHOT = GraphqlDocument.read("snapshot.graphql");
    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts", "ivy.xml");

    private final InstallationClient client;

    Snapshots(InstallationClient client) {
        this.client = client;
    }

    Snapshot snapshot(RepositoryRef repository, BranchName branch, SourcePath file, CommitId scanned) {
        List<SourcePath> paths = paths(file);
        JsonNode data = client.run(
                        repository,
                        SNAPSHOT.withFiles(paths),
                        Map.of(
                                "owner", repository.owner(),
                                "name", repository.name(),
                                "branch", branch.value(),
                                "ref", "refs/heads/" + branch,
                                "scanned", scanned.value(),
                                "file", file.value()))
                .withoutUnseen(PolicyFiles.ORGANISATION)
                .orThrow();
        JsonNode found = data.path("repository");
        refuseUnusable(repository, found);
        JsonNode head = found.path("defaultBranchRef").path("target");
        CommitId commit = new CommitId(head.path("oid").asText());
        Map<SourcePath, TreeEntry> entries = CommitFiles.entries(paths, head);
        GitHubTree.Names names = new GitHubTree.Names(
                found.path("id").asText(), found.path("nameWithOwner").asText());
        BranchPulls pulls = BranchPulls.of(data);
        GitHubTree tree = new GitHubTree(new CommitFiles(client, repository, commit), names, file, entries);
        return new Snapshot(
                found.path("defaultBranchRef").path("name").asText(),
                commit,
                new PolicyTexts(
                        PolicyFiles.text(Optional.ofNullable(entries.get(PolicyFiles.PATH))),
                        PolicyFiles.organisation(found)),
                tree,
                pulls.ours(),
                pulls.others(),
                commit(found.path("ref").path("target")),
                scannedFile(new CommitFiles(client, repository, scanned), found.path("scanned"), tree, file),
                openPullRequests(found.path("open"), branch));
    }

    /** The file, the policy, and the build files. */
    private static List<SourcePath> paths(SourcePath file) {
        List<SourcePath> paths = new ArrayList<>(List.of(file, PolicyFiles.PATH));
        paths.addAll(buildFiles(file));
        return paths;
    }

    /** Those from the file's folder up to the top of the repository. */
    static List<SourcePath> buildFiles(SourcePath file) {
        List<SourcePath> paths = new ArrayList<>();
        String folder = file.folder();
        while (true) {
            for (String name : BUILD_FILES) {
                SourcePath path = SourcePath.of(folder + name);
                if (!path.equals(file)) {
                    paths.add(path);
                }
            }
            if (folder.isEmpty()) {
                return paths;
            }
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
    }

    private static void refuseUnusable(RepositoryRef repository, JsonNode found) {
        String why = null;
        if (!found.isObject() || found.path("databaseId").asLong() != repository.id()) {
            why = "is no longer the repository that the alert was about";
        } else if (found.path("isArchived").asBoolean()) {
            why = "is archived";
        } else if (found.path("isDisabled").asBoolean()) {
            why = "is disabled by GitHub";
        } else if (found.path("isLocked").asBoolean()) {
            why = "is locked, as while it is moved";
        } else if (!found.path("defaultBranchRef").path("target").has("oid")) {
            why = "has no default branch";
        }
        if (why != null) {
            throw new CodeHostException(Reason.GONE, repository.fullName() + " " + why, Optional.empty());
        }
    }

    /** A file that did not change since the scan is not read twice, whatever its encoding. */
    private static Optional<SourceFile> scannedFile(
            CommitFiles scanned, JsonNode commit, GitHubTree tree, SourcePath file) {
        Optional<TreeEntry> then = TreeEntry.of(commit.path("file"));
        return then.flatMap(entry -> tree.entry(file)
                .filter(now -> now.blob().equals(entry.blob()))
                .orElseGet(() -> entry.isGarbled() ? scanned.exact(entry) : entry)
                .file(file));
    }

    private static Optional<CommitId> commit(JsonNode target) {
        return target.has("oid") ? Optional.of(new CommitId(target.path("oid").asText())) : Optional.empty();
    }

    static PullRequest onePullRequest(JsonNode node) {
        return new PullRequest(
                node.path("number").asLong(),
                node.path("url").asText(),
                PullRequest.State.valueOf(node.path("state").asText().toUpperCase(Locale.ROOT)),
                node.path("isDraft").asBoolean(),
                new CommitId(node.path("headRefOid").asText()));
    }

    private static int openPullRequests(JsonNode connection, BranchName branch) {
        String prefix = branch.value().substring(0, branch.value().lastIndexOf('/') + 1);
        int open = 0;
        for (JsonNode node : connection.path("nodes")) {
            boolean ours = node.path("viewerDidAuthor").asBoolean()
                    || (!prefix.isEmpty() && node.path("headRefName").asText().startsWith(prefix));
            if (ours && !node.path("isCrossRepository").asBoolean()) {
                open++;
            }
        }
        return open;
    }
}
