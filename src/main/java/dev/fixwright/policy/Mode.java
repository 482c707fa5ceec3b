package dev.fixwright.policy;

/** What may be done about an alert, from the least to the most. */
public enum Mode {
    /** Nothing. */
    OFF,
    /** Show the fix in a check run; no branch, no pull request. */
    SUGGEST,
    /** Open a pull request. */
    FIX
}
