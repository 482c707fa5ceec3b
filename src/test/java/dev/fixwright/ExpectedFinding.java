package dev.fixwright;

import java.util.Locale;
import java.util.Map;

/**
 * What ought to be known of a finding: what its alert says, how far the newest work on it is, and what people said about
 * it. It is written from the documents and knows nothing of how Fixwright keeps it.
 */
final class ExpectedFinding {
    /** How far the newest work is. */
    enum Work {
        /** Begun by itself; the repository's people were not asked yet. */
        WAITING,
        QUEUED,
        IN_REVIEW,
        MERGED,
        FIXED,
        CLOSED,
        DISMISSED,
        DECLINED,
        CANCELLED;

        boolean isLive() {
            return ordinal() <= MERGED.ordinal();
        }

        /** Whether somebody wants it, so that whoever asks now gets the same. */
        boolean isUnderWay() {
            return isLive() && this != WAITING;
        }
    }

    enum Alert {
        OPEN,
        FALSE_POSITIVE,
        WONT_FIX,
        FIXED
    }

    Work work = Work.WAITING;
    Alert alert = Alert.OPEN;
    String assessment = "UNDER_INVESTIGATION";
    /** What a person set; empty where nobody did. */
    String said = "";
    /** Whether nothing was learned since. */
    boolean saidLast;

    int pulls;
    private int revisions = 1;
    private int approved = 1;
    private int pending;
    private String pendingStatus = "";
    /** The status that was learned last. */
    private String before = "open";

    private boolean toBeLookedAt;

    /** Where it stands, as /v1 says it. */
    String status() {
        return switch (alert) {
            case FALSE_POSITIVE, WONT_FIX -> "dismissed";
            case FIXED -> "resolved";
            case OPEN -> work == Work.IN_REVIEW || work == Work.MERGED ? "in_progress" : "open";
        };
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
        return alert != Alert.OPEN || isAccepted();
    }

    void ask() {
        work = Work.QUEUED;
    }

    void say(String status) {
        String was = item();
        said = status;
        saidLast = true;
        boolean ofRisk = status.equals("open") || status.equals("accepted_risk");
        toBeLookedAt |= ofRisk && !was.equals(status);
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

    /** The bot does what there is to be done. */
    void work() {
        if (work == Work.QUEUED || toBeLookedAt) {
            look();
        }
        toBeLookedAt = false;
        learned();
    }

    private void look() {
        switch (work) {
            case WAITING, QUEUED, DISMISSED, DECLINED -> {
                if (isAccepted() && alert == Alert.OPEN) {
                    work = Work.DECLINED;
                } else if (alert == Alert.OPEN && work == Work.QUEUED) {
                    work = Work.IN_REVIEW;
                    pulls++;
                } else if (alert == Alert.OPEN) {
                    work = Work.WAITING;
                }
            }
            default -> {
                // People decide, or have decided.
            }
        }
    }

    private void learned() {
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

    void dismiss(Alert as) {
        alert = as;
        if (work.isLive()) {
            work = Work.DISMISSED;
        }
        learned();
    }

    void reopen() {
        alert = Alert.OPEN;
        learned();
        toBeLookedAt = true;
        work();
    }

    void become(Work next) {
        work = next;
        if (next == Work.FIXED) {
            alert = Alert.FIXED;
        }
        learned();
    }

    /** The word that all faces have for the work. */
    String word() {
        return work == Work.WAITING ? "queued" : work.name().toLowerCase(Locale.ROOT);
    }

    /** As section 5 of the mapping says it: the session's status, its detail, and the operation's status. */
    String standing() {
        return STANDING.get(work);
    }

    private static final Map<Work, String> STANDING = Map.of(
            Work.WAITING, "running waiting_for_approval PENDING",
            Work.QUEUED, "new - PENDING",
            Work.IN_REVIEW, "running finished COMPLETED",
            Work.MERGED, "exit - COMPLETED",
            Work.FIXED, "exit - COMPLETED",
            Work.CLOSED, "exit - COMPLETED",
            Work.DISMISSED, "exit - FAILED",
            Work.DECLINED, "error - FAILED",
            Work.CANCELLED, "suspended user_request FAILED");
}
