package dev.fixwright.github;

import dev.fixwright.remediation.CodeHost.Commit;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A commit that is to be made.
 *
 * @param parent what it goes on top of
 * @param files whole new texts
 * @param gone files that it removes
 */
record NewCommit(
        RepositoryRef repository,
        CommitId parent,
        List<SourceFile> files,
        List<SourcePath> gone,
        String headline,
        String body) {
    NewCommit {
        files = List.copyOf(files);
        gone = List.copyOf(gone);
    }

    static NewCommit of(RepositoryRef repository, CommitId parent, Commit fix) {
        return new NewCommit(repository, parent, fix.files(), List.of(), fix.headline(), fix.body());
    }

    /** The same with other files removed. */
    NewCommit removing(List<SourcePath> paths) {
        return new NewCommit(repository, parent, files, paths, headline, body);
    }

    /** As GitHub's {@code CommitMessage}. */
    Map<String, String> message() {
        return Map.of("headline", headline, "body", body);
    }

    /** As GitHub's {@code FileChanges}. */
    Map<String, List<Map<String, String>>> changes() {
        List<Map<String, String>> additions = files.stream()
                .map(file -> Map.of(
                        "path",
                        file.path().value(),
                        "contents",
                        Base64.getEncoder().encodeToString(file.encode())))
                .toList();
        List<Map<String, String>> deletions =
                gone.stream().map(path -> Map.of("path", path.value())).toList();
        return Map.of("additions", additions, "deletions", deletions);
    }
}
