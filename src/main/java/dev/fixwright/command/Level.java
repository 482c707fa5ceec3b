package dev.fixwright.command;

/** What somebody may do in a repository, as GitHub's roles have it: each may do what those before it may. */
public enum Level {
    /** Nobody, or somebody whose access was taken away. */
    NONE,
    READ,
    TRIAGE,
    WRITE,
    MAINTAIN,
    ADMIN
}
