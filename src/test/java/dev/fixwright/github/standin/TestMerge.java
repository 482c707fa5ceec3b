package dev.fixwright.github.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.ThreeWayMerger;

/** The commit that GitHub makes to see whether a pull request could be merged. */
final class TestMerge {
    private TestMerge() {}

    /** A commit with both as parents, the base first; empty where they conflict. */
    static Optional<String> of(GitStore git, String base, String head, Instant when) {
        ThreeWayMerger merger = MergeStrategy.RECURSIVE.newMerger(git.repository(), true);
        try {
            if (!merger.merge(ObjectId.fromString(base), ObjectId.fromString(head))) {
                return Optional.empty();
            }
            String message = "Merge " + head + " into " + base;
            return Optional.of(
                    git.commit(merger.getResultTreeId().name(), List.of(base, head), message, "GitHub", when));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of {@code head} without what a merged commit brought; empty where they conflict. */
    static Optional<String> undo(GitStore git, String merge, String before, String head) {
        ThreeWayMerger merger = MergeStrategy.RESOLVE.newMerger(git.repository(), true);
        try {
            merger.setBase(ObjectId.fromString(merge));
            return merger.merge(ObjectId.fromString(head), ObjectId.fromString(before))
                    ? Optional.of(merger.getResultTreeId().name())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
