package dev.fixwright.policy;

/** Who may write the fix. */
public enum Engine {
    /** Fixwright's own fixers. */
    DETERMINISTIC,
    /** The fix that the scanner put into its SARIF. */
    SARIF_FIX,
    /** A language model, where the operator switched one on. */
    ASSISTANT,
    /** GitHub's own Autofix, where the operator switched it on. */
    AUTOFIX,
    /** The first of these that there is and that has a fix, in this order. */
    AUTO;

    /** Whether fixers in code may answer. */
    public boolean allowsFixers() {
        return this == DETERMINISTIC || this == AUTO;
    }
}
