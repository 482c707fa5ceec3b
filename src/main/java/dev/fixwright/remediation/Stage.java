package dev.fixwright.remediation;

import java.util.Locale;

/** How far the work on an alert came, in order. */
public enum Stage {
    /** Fixwright was told of the alert. */
    TOLD,
    /** There is a fixer for its rule, and the policy allows to use it. */
    ELIGIBLE,
    /** A fixer looked at the code. */
    ATTEMPTED,
    /** A fix was found and passed its checks. */
    CHECKED,
    /** A pull request was opened. */
    PROPOSED,
    /** The repository's own scanner and checks spoke for it. */
    PROVED,
    /** Somebody merged it. */
    MERGED,
    /** For 30 days the alert was gone, and nobody took the fix back. */
    STAYED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
