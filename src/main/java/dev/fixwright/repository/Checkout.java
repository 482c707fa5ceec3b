package dev.fixwright.repository;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The working tree of a git repository on this disk, as it was when it was opened: its tracked files and those that git
 * would not ignore, without symbolic links and whatever is reached through one, submodules, binary files and files over
 * 1 MiB. Not safe for several threads.
 */
public final class Checkout implements SourceTree, AutoCloseable {
    /** Larger files are not there. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int KEPT_TEXTS = 500;

    private final Repository git;
    private final WorkingFiles files;
    private final FileWriter writer;
    private final Set<SourcePath> paths;
    private final int recovered;
    /** The SHA-256 of each file's bytes when they were read first. */
    private final Map<SourcePath, ByteBuffer> firstRead = new HashMap<>();

    /** The files that were read last: fixers ask for one file many times. */
    private final Map<SourcePath, Optional<SourceFile>> texts = new LinkedHashMap<>(KEPT_TEXTS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourcePath, Optional<SourceFile>> eldest) {
            return size() > KEPT_TEXTS;
        }
    };

    private Checkout(Repository git) throws IOException {
        this.git = git;
        this.files = new WorkingFiles(git.getWorkTree().toPath().toRealPath());
        this.writer = new FileWriter(files, git.getDirectory().toPath().resolve("fixwright"), () -> {});
        this.recovered = writer.recover();
        this.paths = WorkingPaths.of(git);
    }

    /** One commit of a branch: its message, and the whole texts of the files that it changes. */
    public record Step(String message, List<SourceFile> files) {}

    /**
     * The checkout that a folder belongs to; any folder inside will do. A folder that belongs to none, or that git ignores,
     * stands for itself, and takes no branch. First puts back what a write that was cut off by a crash had changed.
     */
    public static Checkout open(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new CheckoutException(
                    Files.exists(directory)
                            ? directory + " is a file, not a folder; name the checkout to fix, and a --sarif for each"
                                    + " SARIF file"
                            : "there is no folder " + directory + "; name the checkout to fix");
        }
        if (!Files.isReadable(directory) || !Files.isExecutable(directory)) {
            throw new CheckoutException("this user may not read the folder " + directory
                    + "; run as its owner, or give this user the permission");
        }
        try {
            return of(repository(directory));
        } catch (IOException e) {
            throw CheckoutException.of("the checkout " + directory + " cannot be read", e);
        }
    }

    private static Checkout of(Repository git) throws IOException {
        try {
            return new Checkout(git);
        } catch (IOException | RuntimeException e) {
            git.close();
            throw e;
        }
    }

    private static Repository repository(Path directory) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .findGitDir(directory.toRealPath().toFile())
                .setMustExist(true);
        if (builder.getGitDir() == null) {
            return PlainFolder.open(directory);
        }
        Repository git = builder.build();
        if (git.isBare()) {
            git.close();
            throw new CheckoutException(directory + " is a bare repository without files; name a checkout of it");
        }
        if (!WorkingPaths.reach(git, directory.toRealPath())) {
            git.close();
            return PlainFolder.open(directory);
        }
        return git;
    }

    /** The top folder of the working tree, as a real path. */
    public Path directory() {
        return files.top();
    }

    /** Whether git keeps all of these files, so that what changes in them can be looked at and taken back. */
    public boolean keeps(Collection<SourcePath> paths) {
        if (PlainFolder.is(git)) {
            return false;
        }
        try {
            DirCache index = git.readDirCache();
            return paths.stream().allMatch(path -> index.getEntry(path.value()) != null);
        } catch (IOException e) {
            return false;
        }
    }

    /** How many files a crash had left half way and were put back when this checkout was opened. */
    public int recovered() {
        return recovered;
    }

    @Override
    public Set<SourcePath> paths() {
        return paths;
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        return paths.contains(path) ? texts.computeIfAbsent(path, this::readFromDisk) : Optional.empty();
    }

    private Optional<SourceFile> readFromDisk(SourcePath path) {
        Optional<byte[]> bytes = files.read(path, MAX_BYTES);
        bytes.ifPresent(content -> firstRead.putIfAbsent(path, hash(content)));
        return bytes.flatMap(content -> SourceFile.decode(path, content));
    }

    /** Replaces or makes whole files, all or none; refuses where one is not as it was read. */
    public void write(Collection<SourceFile> changed) {
        try {
            List<FileChange> changes = new ArrayList<>();
            for (SourceFile file : changed) {
                changes.add(change(file));
            }
            writer.write(changes);
            changes.forEach(change -> firstRead.put(change.path(), hash(change.after())));
            texts.clear();
        } catch (IOException e) {
            throw CheckoutException.of("the fixes could not be written, all files are as before", e);
        }
    }

    private FileChange change(SourceFile file) {
        return new FileChange(file.path(), unchanged(file.path()), file.encode());
    }

    /** The bytes of a file that was read; empty for one that was not, and so must be new. */
    private Optional<byte[]> unchanged(SourcePath path) {
        ByteBuffer hash = firstRead.get(path);
        if (hash == null) {
            return Optional.empty();
        }
        return Optional.of(files.read(path, MAX_BYTES)
                .filter(now -> hash(now).equals(hash))
                .orElseThrow(() -> new CheckoutException(
                        path + " was changed by somebody else in the meantime; nothing was written, run again")));
    }

    private static ByteBuffer hash(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Makes a branch with one commit for each step on top of HEAD. Neither the working tree nor the index is touched, so
     * every file that a step changes must be committed as it stands.
     */
    public CommitId commit(String branch, List<Step> steps, Instant when) {
        try {
            BranchCommits commits = new BranchCommits(git, branch, when);
            for (Step step : steps) {
                for (SourceFile file : step.files()) {
                    commits.put(file.path(), unchanged(file.path()), file.encode());
                }
                commits.commit(step.message());
            }
            return commits.finish();
        } catch (IOException e) {
            throw CheckoutException.of("the branch " + branch + " could not be made", e);
        }
    }

    /** A copy of all files in a new folder, without git's own, some of them changed. */
    public void copyTo(Path folder, Collection<SourceFile> changed) {
        try {
            for (SourcePath path : paths) {
                files.copy(path, folder);
            }
            for (SourceFile file : changed) {
                Path copy = folder.resolve(file.path().value());
                Files.createDirectories(folder.resolve(file.path().folder()));
                Files.write(copy, file.encode());
            }
        } catch (IOException e) {
            throw CheckoutException.of("the checkout could not be copied to " + folder, e);
        }
    }

    /** The commit that is checked out; empty before the first commit. */
    public Optional<CommitId> head() {
        try {
            return Optional.ofNullable(git.resolve("HEAD")).map(id -> new CommitId(id.name()));
        } catch (IOException e) {
            throw CheckoutException.of("the checkout's HEAD cannot be read", e);
        }
    }

    /**
     * The files of an earlier commit, by its whole or shortened id; empty where there is none like that, and for the commit
     * that is checked out: whether that was scanned before or after its files were changed cannot be told.
     */
    public Optional<SourceTree> earlier(String commit) {
        return CommitTree.earlier(git, commit);
    }

    /** Refuses, before anything is tried, what this user may not write: the files, or a branch beside them. */
    public void checkWritable(boolean branch) {
        List<Path> needed = branch
                ? List.of(git.getDirectory().toPath())
                : List.of(files.top(), git.getDirectory().toPath());
        for (Path folder : needed) {
            if (!Files.isWritable(folder)) {
                throw new CheckoutException("this user may not write to " + folder
                        + ", so nothing could be fixed there;" + " run as its owner, or look first with --dry-run");
            }
        }
    }

    /** Refuses a branch name that git would not take, or that is taken. */
    public void checkBranch(String branch) {
        if (PlainFolder.is(git)) {
            throw new CheckoutException(
                    "the folder is not a git checkout, so it takes no branch; leave --branch out, or run \"git init\" and commit its"
                            + " files first");
        }
        try {
            BranchCommits.check(git, branch);
        } catch (IOException e) {
            throw CheckoutException.of("the branches cannot be read", e);
        }
    }

    @Override
    public void close() {
        git.close();
        if (PlainFolder.is(git)) {
            try {
                PlainFolder.close(git);
            } catch (IOException e) {
                throw new CheckoutException(
                        git.getDirectory() + " could not be deleted: " + e.getMessage() + "; delete it by hand", e);
            }
        }
    }
}
