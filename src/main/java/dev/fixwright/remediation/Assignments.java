package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/** Alerts that are somebody's: Fixwright leaves them alone until they are not, or somebody asks for a fix. */
final class Assignments {
    private static final String ASSIGNED = "the alert is assigned to ";

    private final CodeHost host;
    private final Ledger ledger;

    Assignments(CodeHost host, Ledger ledger) {
        this.host = host;
        this.ledger = ledger;
    }

    /** Why an alert is left to those who have it; empty where nobody has. */
    static Optional<String> reasonToLeave(LiveAlert alert) {
        return alert.assignees().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ASSIGNED + String.join(" and ", alert.assignees()) + ", so it is left to them; `/fixwright fix "
                                + alert.number() + "` asks for a fix all the same");
    }

    /** Whether an alert was left to somebody who has it no more. */
    static boolean isFreeAgain(Remediation earlier, LiveAlert alert) {
        return earlier.state() == RemediationState.DECLINED
                && earlier.reason().startsWith(ASSIGNED)
                && alert.assignees().isEmpty();
    }

    /**
     * Goes by whom an alert is assigned to now: what was begun and not yet proposed ends where that is somebody else. Answers
     * whether the alert is to be worked on again.
     */
    boolean settle(RepositoryRef repository, long number) {
        Optional<LiveAlert> live = host.alert(repository, number)
                .filter(alert -> alert.state() == LiveAlert.State.OPEN && alert.onDefaultBranch());
        if (live.isEmpty()) {
            return false;
        }
        RemediationStore store = ledger.remediations();
        Optional<Remediation> newest = store.newest(repository, number);
        Optional<String> leave = reasonToLeave(live.get()).filter(reason -> !store.isAsked(repository, number));
        leave.ifPresent(reason -> newest.filter(Assignments::isNotProposed)
                .ifPresent(begun -> ledger.move(begun, RemediationState.DECLINED, reason)));
        return leave.isEmpty()
                && newest.map(earlier -> isFreeAgain(earlier, live.get())).orElse(true);
    }

    private static boolean isNotProposed(Remediation remediation) {
        return remediation.state() == RemediationState.QUEUED || remediation.state() == RemediationState.FIXING;
    }
}
