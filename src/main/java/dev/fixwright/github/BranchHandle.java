package dev.fixwright.github;

import java.util.Optional;

/**
 * What GitHub's writes call a branch.
 *
 * @param ref the branch's own id
 * @param repository the id of the repository that a branch is removed from; empty for one that others pushed to, which is
 *     never removed
 */
record BranchHandle(String ref, Optional<String> repository) {
    private static final String BETWEEN = " ";

    static BranchHandle parse(String text) {
        int end = text.indexOf(BETWEEN);
        return end < 0
                ? new BranchHandle(text, Optional.empty())
                : new BranchHandle(text.substring(0, end), Optional.of(text.substring(end + 1)));
    }

    /** Both in one, for those who keep it until the next write. */
    String text() {
        return ref + repository.map(id -> BETWEEN + id).orElse("");
    }
}
