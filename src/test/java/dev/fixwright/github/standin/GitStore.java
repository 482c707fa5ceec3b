package dev.fixwright.github.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Real git objects and branches, in memory. */
public final class GitStore {
    /** What stands at a path of a tree. */
    public record Entry(String path, FileMode mode, String id) {
        public String octal() {
            return String.format("%06o", mode.getBits());
        }

        public String type() {
            return Constants.typeString(mode.getObjectType());
        }
    }

    /** A commit's own facts. */
    public record Commit(
            String id, String tree, List<String> parents, String message, String author, Instant committedAt) {}

    private final InMemoryRepository git = new InMemoryRepository(new DfsRepositoryDescription("standin"));
    private final InstantSource clock;
    private final Branches branches = new Branches();
    private final Map<String, String> tags = new TreeMap<>();

    GitStore(InstantSource clock) {
        this.clock = clock;
    }

    /** Tells of every branch that is made, moved or deleted from now on. */
    void watch(Consumer<Branches.Move> watcher) {
        branches.watch(watcher);
    }

    public Optional<String> branch(String name) {
        return branches.head(name);
    }

    public Map<String, String> branches() {
        return branches.all();
    }

    public void moveBranch(String name, String commit) {
        branches.move(name, commit);
    }

    public void tag(String name, String commit) {
        tags.put(name, commit);
    }

    Optional<String> tagged(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    public void deleteBranch(String name) {
        branches.delete(name);
    }

    public String blob(byte[] content) {
        return insert(inserter -> inserter.insert(Constants.OBJ_BLOB, content));
    }

    public byte[] read(String id) {
        try {
            return git.open(ObjectId.fromString(id)).getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String id) {
        try {
            return git.getObjectDatabase().has(ObjectId.fromString(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tree like the one of {@code base}, with some entries in place of what was at their paths. */
    public String tree(Optional<String> base, List<Entry> changed) {
        return tree(base, changed, Set.of());
    }

    /** The same, without what is at some other paths. */
    String tree(Optional<String> base, List<Entry> changed, Set<String> deleted) {
        Map<String, Entry> all = new TreeMap<>();
        base.ifPresent(id -> entries(id).forEach(entry -> all.put(entry.path(), entry)));
        all.keySet().removeAll(deleted);
        changed.forEach(entry -> all.put(entry.path(), entry));
        return insert(inserter -> {
            DirCacheBuilder builder = DirCache.newInCore().builder();
            for (Entry entry : all.values()) {
                DirCacheEntry cached = new DirCacheEntry(entry.path());
                cached.setFileMode(entry.mode());
                cached.setObjectId(ObjectId.fromString(entry.id()));
                builder.add(cached);
            }
            builder.finish();
            return builder.getDirCache().writeTree(inserter);
        });
    }

    public String commit(String tree, List<String> parents, String message, String author, Instant when) {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(ObjectId.fromString(tree));
        commit.setParentIds(parents.stream().map(ObjectId::fromString).toList());
        commit.setMessage(message);
        commit.setAuthor(new PersonIdent(author, author + "@users.noreply.github.com", when, ZoneOffset.UTC));
        commit.setCommitter(new PersonIdent("GitHub", "noreply@github.com", when, ZoneOffset.UTC));
        return insert(inserter -> inserter.insert(commit));
    }

    /** A commit on a branch, which is made if need be, with some files written as ordinary ones. */
    public String commitFiles(String branch, Map<String, String> files, String message, String author) {
        Optional<String> head = branch(branch);
        List<Entry> entries = new ArrayList<>();
        files.forEach((path, text) ->
                entries.add(new Entry(path, FileMode.REGULAR_FILE, blob(text.getBytes(StandardCharsets.UTF_8)))));
        String tree = tree(head.map(id -> commit(id).tree()), entries);
        String commit = commit(tree, head.map(List::of).orElse(List.of()), message, author, clock.instant());
        moveBranch(branch, commit);
        return commit;
    }

    public Commit commit(String id) {
        try (RevWalk walk = new RevWalk(git)) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(id));
            List<String> parents = new ArrayList<>();
            for (RevCommit parent : commit.getParents()) {
                parents.add(parent.name());
            }
            return new Commit(
                    id,
                    commit.getTree().name(),
                    parents,
                    commit.getFullMessage(),
                    commit.getAuthorIdent().getName(),
                    commit.getCommitterIdent().getWhenAsInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file, link and submodule of a tree or a commit. */
    public List<Entry> entries(String treeish) {
        List<Entry> entries = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(git);
                RevWalk commits = new RevWalk(git)) {
            walk.addTree(commits.parseTree(ObjectId.fromString(treeish)));
            walk.setRecursive(true);
            while (walk.next()) {
                entries.add(new Entry(
                        walk.getPathString(),
                        walk.getFileMode(0),
                        walk.getObjectId(0).name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** What stands at a path of a commit, a folder too. */
    public Optional<Entry> entry(String commit, String path) {
        try (TreeWalk walk =
                TreeWalk.forPath(git, path, ObjectId.fromString(commit(commit).tree()))) {
            return walk == null
                    ? Optional.empty()
                    : Optional.of(new Entry(
                            path, walk.getFileMode(0), walk.getObjectId(0).name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text at the head of a branch. */
    public String text(String branch, String path) {
        Entry entry = entry(branch(branch).orElseThrow(), path).orElseThrow();
        return new String(read(entry.id()), StandardCharsets.UTF_8);
    }

    /** The commits that {@code head} has and {@code base} has not, the newest first. */
    public List<String> ahead(String base, String head) {
        List<String> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git)) {
            walk.sort(RevSort.TOPO);
            walk.markStart(walk.parseCommit(ObjectId.fromString(head)));
            walk.markUninteresting(walk.parseCommit(ObjectId.fromString(base)));
            walk.forEach(commit -> commits.add(commit.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commits;
    }

    /** The paths whose entries differ between two commits. */
    public List<String> changedPaths(String before, String after) {
        Map<String, Entry> old = new HashMap<>();
        entries(before).forEach(entry -> old.put(entry.path(), entry));
        List<String> changed = new ArrayList<>();
        for (Entry entry : entries(after)) {
            if (!entry.equals(old.remove(entry.path()))) {
                changed.add(entry.path());
            }
        }
        changed.addAll(old.keySet());
        return changed;
    }

    InMemoryRepository repository() {
        return git;
    }

    private interface Insertion {
        ObjectId into(ObjectInserter inserter) throws IOException;
    }

    private String insert(Insertion insertion) {
        try (ObjectInserter inserter = git.newObjectInserter()) {
            ObjectId id = insertion.into(inserter);
            inserter.flush();
            return id.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
