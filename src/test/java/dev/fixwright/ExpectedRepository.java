package dev.fixwright;

import dev.fixwright.ExpectedFinding.Alert;
import dev.fixwright.ExpectedFinding.Work;
import java.util.ArrayList;
import java.util.List;

/** What ought to become of the findings of a repository, as far as they have to do with each other. */
final class ExpectedRepository {
    /** Whether its people were not asked yet, so that nothing is proposed that nobody asked for. */
    final boolean asks;

    final List<ExpectedFinding> findings = new ArrayList<>();
    /** Those that there ever were. */
    int pulls;

    ExpectedRepository(boolean asks, int findings) {
        this.asks = asks;
        for (int i = 0; i < findings; i++) {
            this.findings.add(new ExpectedFinding(Work.WAITING));
        }
    }

    /** The bot does what there is to be done. */
    void work() {
        for (ExpectedFinding finding : findings) {
            boolean due = finding.toBeLookedAt || finding.work == Work.QUEUED || finding.work == Work.WAITING && !asks;
            finding.toBeLookedAt = false;
            if (due && finding.alert == Alert.OPEN && !finding.work.isInPeoplesHands()) {
                look(finding);
            }
        }
        findings.forEach(ExpectedFinding::learn);
    }

    private void look(ExpectedFinding finding) {
        if (finding.isAccepted()) {
            finding.work = Work.DECLINED;
        } else if (finding.work != Work.QUEUED && (asks || isGroupOpen())) {
            finding.work = Work.WAITING;
        } else {
            propose(finding);
        }
    }

    private boolean isGroupOpen() {
        return findings.stream().anyMatch(other -> other.work == Work.IN_REVIEW);
    }

    /** With what may come along: all are of one rule, and so of one group where the policy says so. */
    private void propose(ExpectedFinding lead) {
        lead.work = Work.IN_REVIEW;
        pulls++;
        findings.stream()
                .filter(other -> !asks
                        && other.alert == Alert.OPEN
                        && !other.isAccepted()
                        && (other.work == Work.WAITING || other.work == Work.QUEUED))
                .forEach(other -> other.work = Work.IN_REVIEW);
    }

    void dismiss(ExpectedFinding finding, Alert as) {
        finding.alert = as;
        if (finding.work.isLive()) {
            finding.work = Work.DISMISSED;
        }
        work();
    }

    void reopen(ExpectedFinding finding) {
        finding.alert = Alert.OPEN;
        finding.toBeLookedAt = true;
        finding.learn();
        work();
    }

    void close(List<ExpectedFinding> members) {
        members.forEach(member -> member.work = Work.CLOSED);
        work();
    }

    void merge(List<ExpectedFinding> members) {
        members.forEach(member -> {
            member.work = Work.MERGED;
            member.mended = true;
        });
        work();
    }

    void revert(List<ExpectedFinding> members) {
        members.forEach(member -> {
            member.work = Work.REVERTED;
            member.mended = false;
        });
        work();
    }

    void scan() {
        for (ExpectedFinding finding : findings) {
            if (finding.mended && finding.alert == Alert.OPEN) {
                finding.alert = Alert.FIXED;
                finding.work = finding.work == Work.MERGED ? Work.FIXED : finding.work;
            } else if (!finding.mended && finding.alert == Alert.FIXED) {
                finding.alert = Alert.OPEN;
            }
        }
        work();
    }
}
