package dev.fixwright.source;

import java.util.Optional;
import java.util.Set;

/**
 * The files of one commit or one checkout. Symbolic links, submodules, binary files and files over the size limit are
 * not there: {@link #paths} may name them, {@link #read} answers empty.
 */
public interface SourceTree {
    /** Every path of the tree. */
    Set<SourcePath> paths();

    Optional<SourceFile> read(SourcePath path);

    /**
     * The commit that a release of another public repository names; empty where that is not known here.
     *
     * @param repository as {@code owner/name}
     * @param release a tag such as {@code v4}
     * @return 40 hexadecimal digits
     */
    default Optional<String> releaseCommit(String repository, String release) {
        return Optional.empty();
    }

    /** Throws {@link java.util.concurrent.CancellationException} when nobody waits any more for what reads this tree. */
    default void checkWanted() {}
}
