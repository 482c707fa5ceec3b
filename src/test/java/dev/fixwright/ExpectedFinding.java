package dev.fixwright;

import java.util.Locale;
import java.util.Map;

/**
 * What ought to be known of a finding: what its alert or its scan says, how far the newest work on it is, and what people
 * said about it. It is written from the documents and knows nothing of how Fixwright keeps it.
 */
final class ExpectedFinding {
    /** How far the newest work is. */
    enum Work {
        /** There never was any. */
        NONE,
        /** Begun by itself; its turn comes, or the repository's people were not asked yet. */
        WAITING,
        QUEUED,
        IN_REVIEW,
        MERGED,
        FIXED,
        CLOSED,
        DISMISSED,
        DECLINED,
        CANCELLED,
        REVERTED;

        boolean isLive() {
            return this == WAITING || isUnderWay();
        }

        /** Whether somebody wants it, so that whoever asks now gets the same. */
        boolean isUnderWay() {
            return this == QUEUED || this == IN_REVIEW || this == MERGED;
        }

        boolean isInPeoplesHands() {
            return switch (this) {
                case IN_REVIEW, MERGED, CLOSED, CANCELLED, REVERTED, FIXED -> true;
                default -> false;
            };
        }
    }

    enum Alert {
        OPEN,
        FALSE_POSITIVE,
        WONT_FIX,
        FIXED
    }

    private static final Map<Work, String> STANDING = Map.of(
            Work.QUEUED, "new - PENDING",
            Work.IN_REVIEW, "running finished COMPLETED",
            Work.MERGED, "exit - COMPLETED",
            Work.FIXED, "exit - COMPLETED",
            Work.CLOSED, "exit - COMPLETED",
            Work.DISMISSED, "exit - FAILED",
            Work.DECLINED, "error - FAILED",
            Work.CANCELLED, "suspended user_request FAILED",
            Work.REVERTED, "exit - COMPLETED");

    Work work;
    Alert alert = Alert.OPEN;
    String assessment = "UNDER_INVESTIGATION";
    /** Whether the fix is in the code of the default branch. */
    boolean mended;
    /** Whether the bot is to look at it by itself. */
    boolean toBeLookedAt;

    /** What a person set; empty where nobody did. */
    private String said = "";
    /** Whether nothing was learned since. */
    private boolean saidLast;

    private int revisions = 1;
    private int approved = 1;
    private int pending;
    private String pendingStatus = "";
    /** The status that was learned last. */
    private String before = "open";

    ExpectedFinding(Work work) {
        this.work = work;
    }

    /** Where it stands, as /v1 says it. */
    String status() {
        return switch (alert) {
            case FALSE_POSITIVE, WONT_FIX -> "dismissed";
            case FIXED -> "resolved";
            case OPEN -> work == Work.IN_REVIEW || work == Work.MERGED ? "in_progress" : "open";
        };
    }

    /** The same, for whom what is worked on is open. */
    String openOrNot() {
        return status().equals("in_progress") ? "open" : status();
    }

    /** Where it stands in the backlog. */
    String item() {
        if (!said.isEmpty() && (saidLast || said.equals("accepted_risk") && status().equals("open"))) {
            return said;
        }
        return switch (status()) {
            case "resolved" -> "done";
            case "dismissed" -> assessment.equals("NOT_AFFECTED") ? "done" : "accepted_risk";
            default -> status();
        };
    }

    boolean isAccepted() {
        return item().equals("accepted_risk");
    }

    /** Whether nothing is to be done about it, so that whoever asks is refused. */
    boolean isDone() {
        return work == Work.NONE || alert != Alert.OPEN || isAccepted();
    }

    void say(String status) {
        String was = item();
        said = status;
        saidLast = true;
        boolean ofRisk = status.equals("open") || status.equals("accepted_risk");
        toBeLookedAt |= work != Work.NONE && ofRisk && !was.equals(status);
    }

    void assess(String status) {
        assessment = status;
        approved = ++revisions;
    }

    void propose(String status) {
        pending = ++revisions;
        pendingStatus = status;
    }

    /** Answers whether it counts now: one that was said before what counts does not. */
    boolean approve() {
        if (pending < approved) {
            return false;
        }
        if (pending > approved) {
            assessment = pendingStatus;
            approved = pending;
        }
        return true;
    }

    /** What is shown as waiting for approval. */
    boolean hasPending() {
        return pending > approved;
    }

    int revisions() {
        return revisions;
    }

    /** What became of it since is learned: that counts from now on, whatever people said before. */
    void learn() {
        if (!before.equals(status())) {
            saidLast = false;
            boolean back = before.equals("dismissed") || before.equals("resolved");
            switch (alert) {
                case FIXED -> learn("FIXED");
                case FALSE_POSITIVE -> learn("NOT_AFFECTED");
                case WONT_FIX -> learn("AFFECTED");
                case OPEN -> {
                    if (back) {
                        learn("UNDER_INVESTIGATION");
                    }
                }
            }
        }
        before = status();
    }

    private void learn(String status) {
        if (!assessment.equals(status)) {
            assess(status);
        }
    }

    /** The word that all faces have for the work. */
    String word() {
        return work == Work.WAITING ? "queued" : work.name().toLowerCase(Locale.ROOT);
    }

    /**
     * As section 5 of the mapping says it: the session's status, its detail, and the operation's status.
     *
     * @param asks whether the people of the repository have to say go
     */
    String standing(boolean asks) {
        return work == Work.WAITING
                ? asks ? "running waiting_for_approval PENDING" : "new - PENDING"
                : STANDING.get(work);
    }

    /** How the pull request of the newest work stands, if it has one. */
    String pullState() {
        return switch (work) {
            case IN_REVIEW -> "open";
            case MERGED, FIXED, REVERTED -> "merged";
            default -> "closed";
        };
    }
}
