package dev.fixwright.repository;

import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The files of one commit in a clone on this disk, whatever is checked out there. Nothing is written or fetched. */
public final class KeptCommit implements AutoCloseable {
    private final Repository git;
    private final ObjectId tree;

    private KeptCommit(Repository git, ObjectId tree) {
        this.git = git;
        this.tree = tree;
    }

    /** Throws {@link CheckoutException} where the folder is in no clone, or the clone lacks the commit. */
    public static KeptCommit open(Path directory, CommitId commit) {
        if (!Files.isDirectory(directory)) {
            throw new CheckoutException("there is no folder " + directory + "; name a clone of the repository");
        }
        try {
            FileRepositoryBuilder builder = new FileRepositoryBuilder()
                    .findGitDir(directory.toRealPath().toFile())
                    .setMustExist(true);
            if (builder.getGitDir() == null) {
                throw new CheckoutException(directory + " is in no git repository; name a clone of the repository");
            }
            return of(builder.build(), directory, commit);
        } catch (IOException e) {
            throw CheckoutException.of("the clone " + directory + " cannot be read", e);
        }
    }

    private static KeptCommit of(Repository git, Path directory, CommitId commit) throws IOException {
        try {
            ObjectId tree = git.resolve(commit.value() + "^{tree}");
            if (tree != null) {
                return new KeptCommit(git, tree);
            }
        } catch (MissingObjectException e) {
            // Said below, as where the name leads nowhere.
        }
        git.close();
        throw new CheckoutException(
                directory + " does not have the commit " + commit + "; fetch it first: git fetch origin " + commit);
    }

    public SourceTree files() {
        return new CommitTree(git, tree);
    }

    @Override
    public void close() {
        git.close();
    }
}
