package dev.fixwright.repository;

import java.util.Optional;

/**
 * One check of a commit by somebody else: a check run or a commit status.
 *
 * @param app the slug of the app that reports it; empty for a commit status
 * @param required whether the branch demands it before a merge
 */
public record Check(String name, Optional<String> app, State state, boolean required) {
    /** How it stands. */
    public enum State {
        PENDING,
        /** Passed, or had nothing to say: neutral and skipped stop no merge. */
        PASSED,
        FAILED
    }
}
