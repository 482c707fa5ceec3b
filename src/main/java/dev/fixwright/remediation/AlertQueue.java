package dev.fixwright.remediation;

import dev.fixwright.finding.Weakness;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in alerts that nobody told of one by one: what can be decided without the code host is decided, the rest waits for
 * its turn, the gravest first. However often an alert is taken in, it has one live remediation.
 */
public final class AlertQueue {
    static final String TURN = "its turn comes after graver alerts of the repository";

    private static final int MOST_FREED = 100_000;

    private final CodeHost host;
    private final RemediationStore store;
    private final RuleStore rules;
    private final Decider decider;
    private final WaitingAlerts waiting;

    AlertQueue(CodeHost host, Ledger ledger, Decider decider, WaitingAlerts waiting) {
        this.host = host;
        this.store = ledger.remediations();
        this.rules = ledger.rules();
        this.decider = decider;
        this.waiting = waiting;
    }

    /**
     * Takes in an open alert. Answers whether it waits for its turn now and did not before.
     *
     * @param failedToo whether what failed before is tried again, because its cause may be gone
     * @param consentMissing what is waited for before anything is done, in words that people read
     */
    public boolean take(RepositoryRef repository, LiveAlert alert, boolean failedToo, Optional<String> consentMissing) {
        Optional<Remediation> newest = store.newest(repository, alert.number());
        boolean cameBack = store.alertState(repository, alert.number())
                .map(before -> before != LiveAlert.State.OPEN)
                .orElse(false);
        boolean wanted = newest.map(earlier ->
                        isToBeDoneAgain(earlier, cameBack || Assignments.isFreeAgain(earlier, alert), failedToo))
                .orElse(true);
        Optional<Weakness> weakness = decider.weakness(alert);
        if (!wanted) {
            store.track(repository, alert, weakness.map(Weakness::id));
            return false;
        }
        Remediation opened = store.open(repository, alert.number());
        // Only now, so that a run that ends here leaves the alert as one that came back.
        store.track(repository, alert, weakness.map(Weakness::id));
        Optional<String> refusal = decider.reasonToRefuse(alert, weakness).or(() -> Assignments.reasonToLeave(alert));
        store.save(
                refusal.isPresent()
                        ? opened.to(RemediationState.DECLINED, refusal.get())
                        : queued(opened, consentMissing));
        return refusal.isEmpty();
    }

    /** Takes note of alerts that people dismissed; nothing is done about them. */
    public void dismissedBefore(RepositoryRef repository, List<LiveAlert> dismissed) {
        store.noteDismissed(repository, dismissed);
    }

    private static Remediation queued(Remediation opened, Optional<String> consentMissing) {
        return consentMissing
                .map(reason -> opened.waiting(Remediation.Wait.CONSENT, reason))
                .orElseGet(() -> opened.waiting(Remediation.Wait.ROOM, TURN));
    }

    private static boolean isToBeDoneAgain(Remediation earlier, boolean cameBack, boolean failedToo) {
        return switch (earlier.state()) {
            // Begun by a run that was interrupted before it could say why it waits.
            case QUEUED -> earlier.waitsFor().isEmpty() && earlier.attempts() == 0;
            case FIXING, PROPOSING, PROVING, IN_REVIEW, MERGED, CLOSED, REVERTED -> false;
            case CANCELLED -> cameBack || earlier.reason().startsWith(Reasons.LOST_ACCESS);
            case FAILED -> cameBack || failedToo;
            case DECLINED -> cameBack || earlier.reason().startsWith(Reasons.ELSEWHERE);
            case DISMISSED, FIXED, SUPERSEDED -> cameBack;
        };
    }

    /**
     * Looks at the alerts that were open when last heard of and are not any more, some of them at a time.
     *
     * @param open every alert of the repository that is open
     * @return how many are looked at
     */
    public int settleOthers(RepositoryRef repository, Set<Long> open, int most) {
        List<Long> gone = store.openAlerts(repository).stream()
                .filter(alert -> !open.contains(alert))
                .limit(most)
                .toList();
        gone.forEach(alert -> waiting.settle(repository, alert));
        return gone.size();
    }

    /** Whether the work on any alert ended because the repository could not be used: it goes on once that is over. */
    public boolean isCutOff(RepositoryRef repository) {
        return store.isCutOff(repository);
    }

    /** Whether any alert waits for consent. */
    public boolean awaitConsent(RepositoryRef repository) {
        return !store.waiting(repository, Remediation.Wait.CONSENT, 1).isEmpty();
    }

    /** Tries the fixers on the gravest of the alerts that wait for consent; writes nothing. */
    public List<Trial> trials(RepositoryRef repository, int most) {
        return Trial.ofWaiting(repository, most, store, host, decider);
    }

    /** What is open in a repository, the most frequent rule first. */
    public List<OpenAlerts> open(RepositoryRef repository) {
        return store.openByRule(repository).stream()
                .map(open -> new OpenAlerts(open.rule(), decider.title(open.weakness()), open.gravest(), open.count()))
                .toList();
    }

    /** Somebody said go: what waited for that waits for its turn now, and the gravest has it. */
    public void consented(RepositoryRef repository) {
        store.waiting(repository, Remediation.Wait.CONSENT, MOST_FREED)
                .forEach(free -> store.save(free.waiting(Remediation.Wait.ROOM, TURN)));
        begin(repository);
    }

    /** Has the open fixes of a repository looked after, and the rules that kept others out. */
    public void tend(RepositoryRef repository) {
        waiting.tend(repository);
        if (rules.of(repository).filter(kept -> !kept.told().isEmpty()).isPresent()) {
            waiting.recheckRules(repository);
        }
    }

    /** Gives the gravest that waits its turn, after which it is the next one's; and looks again in a day. */
    public void begin(RepositoryRef repository) {
        waiting.wake(repository);
        waiting.wakeAt(repository, Optional.empty());
    }
}
