package dev.fixwright.github;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some files of a commit on GitHub, read in one request, and the names of all others, asked for once. For one thread. */
final class NamedFiles implements SourceTree {
    private final CommitFiles commit;
    private final Map<SourcePath, TreeEntry> entries;
    private @Nullable Set<SourcePath> paths;

    NamedFiles(CommitFiles commit, List<SourcePath> named) {
        this.commit = commit;
        this.entries = commit.read(named);
        entries.replaceAll((path, entry) -> entry.isGarbled() ? commit.exact(entry) : entry);
    }

    @Override
    public Set<SourcePath> paths() {
        Set<SourcePath> known = paths;
        if (known == null) {
            known = commit.list().stream()
                    .filter(entry -> entry.mode() != FileMode.FOLDER)
                    .map(CommitFiles.Listed::path)
                    .collect(Collectors.toSet());
            paths = known;
        }
        return known;
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        return Optional.ofNullable(entries.get(path)).flatMap(entry -> entry.file(path));
    }

    @Override
    public Optional<String> releaseCommit(String repository, String release) {
        return commit.ofRelease(repository, release);
    }
}
