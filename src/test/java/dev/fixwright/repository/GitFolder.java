package dev.fixwright.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;

/** A real git repository in a temporary folder. */
public final class GitFolder implements AutoCloseable {
    public final Path top;
    public final Git git;

    private GitFolder(Path top, Git git) {
        this.top = top;
        this.git = git;
    }

    public static GitFolder init(Path folder) {
        try {
            Files.createDirectories(folder);
            Git git = Git.init()
                    .setDirectory(folder.toFile())
                    .setInitialBranch("main")
                    .call();
            StoredConfig config = git.getRepository().getConfig();
            config.setString("user", null, "name", "Ada");
            config.setString("user", null, "email", "ada@example.com");
            config.save();
            return new GitFolder(folder.toRealPath(), git);
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public GitFolder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public GitFolder file(String path, byte[] bytes) {
        try {
            Path file = top.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitFolder remove(String path) {
        try {
            git.rm().addFilepattern(path).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(top.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitFolder commitAll() {
        try {
            git.add().addFilepattern(".").call();
            PersonIdent ada = new PersonIdent("Ada", "ada@example.com", Instant.EPOCH, ZoneOffset.UTC);
            git.commit().setAuthor(ada).setCommitter(ada).setMessage("All").call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code git status} finds changed or untracked. */
    public boolean isClean() {
        try {
            return git.status().call().isClean();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
