package dev.fixwright.github;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one commit on GitHub. Those that nearly every fix needs are there from the start; the list of all paths
 * is asked for once, and so are further files: the first one that is missing brings along those that a fixer is likely to
 * ask for next. After that, what is not at hand is absent, so that a fix costs few requests; where the file itself takes
 * more of them, no further files are asked for. For one thread.
 */
final class GitHubTree implements SourceTree {
    private final CommitFiles commit;
    private final Names names;
    private final SourcePath start;
    private final Map<SourcePath, TreeEntry> entries = new TreeMap<>();
    private final Map<String, Optional<String>> releases = new HashMap<>();
    private @Nullable Map<SourcePath, CommitFiles.Listed> listed;
    private boolean mayReadMore = true;

    /**
     * What GitHub's mutations call the repository.
     *
     * @param fullName its name now, which may be another than when the alert was sent
     */
    record Names(String nodeId, String fullName) {}

    /** @param start the file that a fix begins at */
    GitHubTree(CommitFiles commit, Names names, SourcePath start, Map<SourcePath, TreeEntry> entries) {
        this.commit = commit;
        this.names = names;
        this.start = start;
        this.entries.putAll(entries);
        TreeEntry first = entries.get(start);
        if (first != null && first.isGarbled()) {
            this.entries.put(start, commit.exact(first));
            this.mayReadMore = false;
        }
        if (first != null && first.mode() == FileMode.EXECUTABLE) {
            // Its commit takes two requests more, which are saved here.
            this.mayReadMore = false;
        }
    }

    Names names() {
        return names;
    }

    /** What was read of a path so far. */
    Optional<TreeEntry> entry(SourcePath path) {
        return Optional.ofNullable(entries.get(path));
    }

    @Override
    public Set<SourcePath> paths() {
        return listed().keySet();
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        if (!entries.containsKey(path) && mayReadMore && isReadable(path)) {
            readMore(path);
        }
        return Optional.ofNullable(entries.get(path)).flatMap(entry -> entry.file(path));
    }

    /** One request for each release that is asked for. */
    @Override
    public Optional<String> releaseCommit(String repository, String release) {
        return releases.computeIfAbsent(repository + "@" + release, key -> commit.ofRelease(repository, release));
    }

    /** What stands at a path; empty where nothing does. */
    Optional<FileMode> mode(SourcePath path) {
        TreeEntry entry = entries.get(path);
        if (entry != null) {
            return Optional.of(entry.mode());
        }
        return Optional.ofNullable(listed().get(path)).map(CommitFiles.Listed::mode);
    }

    private boolean isReadable(SourcePath path) {
        CommitFiles.Listed found = listed().get(path);
        return found != null && found.mode().isFile() && found.size() <= TreeEntry.LARGEST;
    }

    private void readMore(SourcePath wanted) {
        List<CommitFiles.Listed> others = listed().values().stream()
                .filter(entry -> !entries.containsKey(entry.path()) && isReadable(entry.path()))
                .toList();
        String text = Optional.ofNullable(entries.get(start))
                .flatMap(entry -> entry.file(start))
                .map(SourceFile::text)
                .orElse("");
        List<SourcePath> batch = new ArrayList<>(new Companions(start, text, wanted).of(others));
        entries.putAll(commit.read(batch));
        mayReadMore = false;
    }

    private Map<SourcePath, CommitFiles.Listed> listed() {
        Map<SourcePath, CommitFiles.Listed> all = listed;
        if (all == null) {
            all = new TreeMap<>();
            for (CommitFiles.Listed entry : commit.list()) {
                if (entry.mode() != FileMode.FOLDER) {
                    all.put(entry.path(), entry);
                }
            }
            listed = all;
        }
        return all;
    }
}
