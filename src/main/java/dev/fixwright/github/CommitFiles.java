package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The requests by which the files of one commit are read. */
record CommitFiles(InstallationClient client, RepositoryRef repository, CommitId commit) {
    private static final GraphqlDocument FILES = GraphqlDocument.read("files.graphql");
    private static final GraphqlDocument LINE = GraphqlDocument.read("line.graphql");

    /** One entry of the whole tree; {@code size} is 0 for folders and links. */
    record Listed(SourcePath path, FileMode mode, long size) {}

    /** Every entry, as far as GitHub lists them: a tree of more than 100,000 is cut off. One request. */
    List<Listed> list() {
        String path = InstallationClient.path(repository, "/git/trees/" + commit + "?recursive=1");
        JsonNode tree = client.send(repository, Call.get(path)).orThrow().path("tree");
        List<Listed> entries = new ArrayList<>();
        for (JsonNode entry : tree) {
            String name = entry.path("path").asText();
            if (SourcePath.reasonToRefuse(name).isEmpty()) {
                FileMode mode = FileMode.of(entry.path("mode").asText());
                entries.add(
                        new Listed(SourcePath.of(name), mode, entry.path("size").asLong()));
            }
        }
        return entries;
    }

    /** Several files in one request; what the commit lacks is left out. */
    Map<SourcePath, TreeEntry> read(List<SourcePath> paths) {
        JsonNode data = client.run(
                        repository,
                        FILES.withFiles(paths),
                        Map.of("owner", repository.owner(), "name", repository.name(), "commit", commit.value()))
                .orThrow();
        return entries(paths, data.path("repository").path("object"));
    }

    /** The commit and those before it, the oldest first: so many of them, in one request. */
    List<CommitId> line(int count) {
        JsonNode nodes = client.run(
                        repository,
                        LINE.text(),
                        Map.of(
                                "owner", repository.owner(),
                                "name", repository.name(),
                                "commit", commit.value(),
                                "count", count))
                .orThrow()
                .path("repository")
                .path("object")
                .path("history")
                .path("nodes");
        List<CommitId> line = new ArrayList<>();
        nodes.forEach(node -> line.add(0, new CommitId(node.path("oid").asText())));
        return line;
    }

    /** Whether the commit is another one or comes after it. The second page has the answer, too, and no changed files. */
    boolean contains(CommitId other) {
        String path = InstallationClient.path(repository, "/compare/" + other + "..." + commit + "?per_page=1&page=2");
        Answer answer = client.send(repository, Call.get(path));
        return answer.status() != 404
                && Set.of("ahead", "identical")
                        .contains(answer.orThrow().path("status").asText());
    }

    /** The entries that the fragment {@code Files} asked for. */
    static Map<SourcePath, TreeEntry> entries(List<SourcePath> paths, JsonNode commit) {
        Map<SourcePath, TreeEntry> entries = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            SourcePath path = paths.get(i);
            TreeEntry.of(commit.path("f" + i)).ifPresent(entry -> entries.put(path, entry));
        }
        return entries;
    }

    /** The commit of another repository's tag; empty where that repository or that tag is none that we can see. */
    Optional<String> ofRelease(String fullName, String release) {
        String path = "/repos/" + fullName + "/commits/" + encoded("tags/" + release) + "?per_page=1";
        Answer answer = client.send(repository, Call.get(path));
        boolean unknown = answer.status() == 404 || answer.status() == 409 || answer.status() == 422;
        return unknown
                ? Optional.empty()
                : Optional.of(answer.orThrow().path("sha").asText());
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The entry with its bytes as git has them, for a text that GraphQL cannot carry. One request. */
    TreeEntry exact(TreeEntry garbled) {
        String path = InstallationClient.path(repository, "/git/blobs/" + garbled.blob());
        JsonNode blob = client.send(repository, Call.get(path)).orThrow();
        GitBlob content =
                new GitBlob(Base64.getMimeDecoder().decode(blob.path("content").asText()));
        boolean intact = content.id().equals(garbled.blob());
        return new TreeEntry(garbled.mode(), garbled.blob(), intact ? Optional.of(content) : Optional.empty(), false);
    }
}
