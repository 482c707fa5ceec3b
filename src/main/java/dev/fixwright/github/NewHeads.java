package dev.fixwright.github;

import dev.fixwright.repository.CommitId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Commits that this process has just made: nothing can stand on them yet, so their first check run needs no search. Only
 * a shortcut: a commit that is not here is looked up.
 */
final class NewHeads {
    private static final int MOST = 1000;

    private final Set<CommitId> heads = new LinkedHashSet<>();

    synchronized void add(CommitId head) {
        heads.add(head);
        if (heads.size() > MOST) {
            heads.remove(heads.iterator().next());
        }
    }

    /** Whether a commit is new; it counts as known from now on, whatever comes of the write that follows. */
    synchronized boolean take(CommitId head) {
        return heads.remove(head);
    }
}
