package dev.fixwright.remediation;

/** How reasons begin that are told apart later. */
final class Reasons {
    static final String SUGGESTED = "the policy allows suggestions only";
    static final String LOST_ACCESS = RemediationStore.LOST_ACCESS;
    static final String ELSEWHERE = "the alert is not on the default branch";
    static final String CALLED_OFF = "called off by";
    static final String PAUSED = "its turn comes when Fixwright is resumed here: it was paused by";
    static final String MADE_ANEW = "its fix is made anew, as asked for by";
    static final String NEGLECTED = "Fixwright closed its pull request, which nobody had touched";
    static final String CONFLICT = "its pull request conflicts with";
    static final String RULES = "the rules of the repository";
    static final String TAKEN_BACK = "this very fix was taken back before";

    private Reasons() {}
}
