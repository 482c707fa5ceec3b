package dev.fixwright.remediation;

import java.util.Locale;
import java.util.Set;

/** Where a remediation stands. What is not live is an end: nothing more is done, unless a new remediation begins. */
public enum RemediationState {
    /** Waits for its turn, or for room under a limit. */
    QUEUED,
    /** A fix is being looked for. */
    FIXING,
    /** A fix was found and its pull request is being made. */
    PROPOSING,
    /** The pull request is open; its evidence is not complete. */
    PROVING,
    /** The pull request is open, and it is a person's turn. */
    IN_REVIEW,
    /** The pull request is merged; the alert is not yet gone. */
    MERGED,
    /** The alert is gone. */
    FIXED,
    /** There will be no fix, for a reason that lies in the code or in the policy. */
    DECLINED,
    /** There is no fix, for a reason that lies with the code host or in a fault. */
    FAILED,
    /** A person closed the pull request: never proposed again unasked. */
    CLOSED,
    /** A person dismissed the alert. */
    DISMISSED,
    /** The repository or the app's access to it is gone, or a person called it off. */
    CANCELLED,
    /** Another remediation took its place. */
    SUPERSEDED,
    /** The merged fix was taken back. */
    REVERTED;

    private static final Set<RemediationState> LIVE = Set.of(QUEUED, FIXING, PROPOSING, PROVING, IN_REVIEW, MERGED);

    /** Whether work goes on. There is at most one live remediation for a finding. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether the code is, or may be, proposed to people. */
    public boolean isProposed() {
        return this == PROPOSING || this == PROVING || this == IN_REVIEW;
    }

    /** Whether a remediation may go from here to {@code next}. To stay is always allowed while it is live. */
    public boolean mayBecome(RemediationState next) {
        return switch (this) {
            case QUEUED -> next != PROPOSING && next != REVERTED;
            case FIXING, PROPOSING -> next != REVERTED;
            case PROVING, IN_REVIEW -> next != QUEUED && next != FIXING && next != PROPOSING && next != REVERTED;
            case MERGED ->
                next == MERGED
                        || next == FIXED
                        || next == FAILED
                        || next == REVERTED
                        || next == CANCELLED
                        || next == DISMISSED;
            case FIXED -> next == REVERTED;
            case DECLINED, FAILED, CLOSED, DISMISSED, CANCELLED, SUPERSEDED, REVERTED -> false;
        };
    }

    /** The word that people, tables and JSON use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RemediationState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
