package dev.fixwright.remediation;

/** How reasons begin that are told apart later. */
final class Reasons {
    static final String SUGGESTED = "the policy allows suggestions only";
    static final String LOST_ACCESS = RemediationStore.LOST_ACCESS;
    static final String TAKEN_BACK = "this very fix was taken back before";

    private Reasons() {}
}
