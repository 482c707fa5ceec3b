package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.LiveAlert;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/**
 * Moves remediations by what stands on the code host at this moment, whatever event made it look: events come late, twice
 * and in any order.
 */
public final class Settler {
    private final CodeHost host;
    private final RemediationStore store;

    public Settler(CodeHost host, RemediationStore store) {
        this.host = host;
        this.store = store;
    }

    static String merged(String address) {
        return "pull request " + address + " is merged; the alert is gone once the default branch was scanned again";
    }

    static String closed(String address) {
        return "pull request " + address + " was closed without being merged, so this fix is not proposed again";
    }

    static String handedOver(String address) {
        return "somebody pushed to the branch of pull request " + address
                + "; it is theirs now, and Fixwright leaves it alone";
    }

    /** Goes by an alert's state. Answers whether the alert is open and nobody is at work on it. */
    public boolean settleAlert(RepositoryRef repository, long alert) {
        Optional<LiveAlert> live = host.alert(repository, alert);
        if (live.isEmpty()) {
            return false;
        }
        store.track(repository, live.get(), store.weakness(repository, alert));
        Optional<Remediation> newest = store.newest(repository, alert);
        Optional<Remediation> working =
                newest.filter(remediation -> remediation.state().isLive());
        switch (live.get().state()) {
            case FIXED -> working.ifPresent(it -> move(it, RemediationState.FIXED, "the alert is fixed"));
            case DISMISSED -> working.ifPresent(it -> move(it, RemediationState.DISMISSED, "the alert was dismissed"));
            case OPEN -> {
                return working.isEmpty()
                        && newest.map(it -> it.state() != RemediationState.CLOSED)
                                .orElse(true);
            }
        }
        return false;
    }

    /** Goes by a pull request's state. One that is not Fixwright's own is left alone. */
    public void settlePullRequest(RepositoryRef repository, long number) {
        Optional<Remediation> found = store.ofPullRequest(repository, number)
                .filter(remediation -> remediation.state().isProposed());
        if (found.isEmpty()) {
            return;
        }
        Remediation remediation = found.get();
        Proposed proposed = remediation.proposal().orElseThrow();
        host.snapshot(
                        repository,
                        new BranchName(proposed.branch()),
                        proposed.paths().get(0),
                        proposed.base())
                .fixPullRequest()
                .filter(live -> live.number() == number)
                .ifPresent(live -> settle(remediation, live));
    }

    private void settle(Remediation remediation, PullRequest live) {
        switch (live.state()) {
            case MERGED -> move(remediation, RemediationState.MERGED, merged(live.address()));
            case CLOSED -> move(remediation, RemediationState.CLOSED, closed(live.address()));
            case OPEN -> {
                boolean foreign = remediation.pullRequest().map(OpenedPullRequest::head).stream()
                        .anyMatch(head -> !head.equals(live.head()));
                if (foreign) {
                    handOver(remediation, live);
                }
            }
        }
    }

    /** Somebody pushed to the branch: what is there now is theirs, and nobody has checked it. */
    private void handOver(Remediation remediation, PullRequest live) {
        String reason = handedOver(live.address());
        if (remediation.reason().equals(reason)) {
            return;
        }
        CheckRunText text = CheckRunText.handedOver(remediation.alert(), reason);
        try {
            host.report(remediation.repository(), Remediator.report(remediation, live.head(), text));
        } catch (CodeHostException e) {
            if (e.reason() != CodeHostException.Reason.FORBIDDEN) {
                throw e;
            }
        }
        move(remediation, RemediationState.IN_REVIEW, reason);
    }

    private void move(Remediation remediation, RemediationState state, String reason) {
        if (remediation.state() != state || !remediation.reason().equals(reason)) {
            Remediator.log(store.save(remediation.to(state, reason)));
        }
    }
}
