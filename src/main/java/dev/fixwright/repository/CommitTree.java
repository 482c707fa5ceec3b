package dev.fixwright.repository;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The files of a commit that a repository keeps. Usable as long as the repository is open. */
final class CommitTree implements SourceTree {
    private final Repository git;
    private final ObjectId tree;
    private @Nullable Set<SourcePath> paths;

    CommitTree(Repository git, ObjectId tree) {
        this.git = git;
        this.tree = tree;
    }

    /** The files of a commit; empty where it is not known, or is the one that is checked out. */
    static Optional<SourceTree> earlier(Repository git, String commit) {
        if (!commit.matches("[0-9a-fA-F]{7,64}")) {
            return Optional.empty();
        }
        try {
            ObjectId id = git.resolve(commit + "^{commit}");
            return id == null || id.equals(git.resolve("HEAD"))
                    ? Optional.empty()
                    : Optional.ofNullable(git.resolve(id.name() + "^{tree}")).map(tree -> new CommitTree(git, tree));
        } catch (IOException | RevisionSyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public Set<SourcePath> paths() {
        Set<SourcePath> known = paths;
        if (known == null) {
            known = walk();
            paths = known;
        }
        return known;
    }

    private Set<SourcePath> walk() {
        Set<SourcePath> found = new TreeSet<>();
        try (TreeWalk walk = new TreeWalk(git)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                if (SourcePath.reasonToRefuse(walk.getPathString()).isEmpty()) {
                    found.add(SourcePath.of(walk.getPathString()));
                }
            }
            return found;
        } catch (IOException e) {
            throw CheckoutException.of("the files of an earlier commit cannot be read", e);
        }
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        try (TreeWalk walk = TreeWalk.forPath(git, path.value(), tree)) {
            if (walk == null || (walk.getRawMode(0) & FileMode.TYPE_MASK) != FileMode.TYPE_FILE) {
                return Optional.empty();
            }
            ObjectLoader blob = git.open(walk.getObjectId(0));
            return blob.getSize() > Checkout.MAX_BYTES
                    ? Optional.empty()
                    : SourceFile.decode(path, blob.getBytes(Checkout.MAX_BYTES));
        } catch (IOException e) {
            throw CheckoutException.of(path + " of an earlier commit cannot be read", e);
        }
    }
}
