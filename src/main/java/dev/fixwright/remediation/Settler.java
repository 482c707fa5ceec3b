package dev.fixwright.remediation;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Moves remediations by what stands on the code host at this moment, whatever event made it look: events come late, twice
 * and in any order.
 */
public final class Settler {
    /** After so long everything of a code host knows a new pull request. */
    private static final Duration SETTLED_IN = Duration.ofHours(1);

    static final String NOT_IN_SCAN = "the newest scan that was handed in no longer has the finding";

    private final CodeHost host;
    private final ProofHost proofHost;
    private final Ledger ledger;
    private final Publication publication;
    private final TakingOut taking;
    private final InstantSource clock;

    Settler(Hosts hosts, Ledger ledger, Publication publication, TakingOut taking, InstantSource clock) {
        this.host = hosts.code();
        this.proofHost = hosts.proof();
        this.ledger = ledger;
        this.publication = publication;
        this.taking = taking;
        this.clock = clock;
    }

    static String merged(Remediation remediation, String address) {
        return "pull request " + address + " is merged; " + goneOnce(remediation.alert());
    }

    /** What ends it after the merge. */
    static String goneOnce(long alert) {
        return HandedInFinding.is(alert)
                ? "the finding is gone once a scan without it is handed in"
                : "the alert is gone once the default branch was scanned again";
    }

    static String closed(String address) {
        return "pull request " + address + " was closed without being merged, so this fix is not proposed again";
    }

    static String takenBack(String address) {
        return "the alert is back after pull request " + address
                + " was merged, so the fix was taken back and is not proposed again";
    }

    static String handedOver(String address) {
        return "somebody pushed to the branch of pull request " + address
                + "; it is theirs now, and Fixwright leaves it alone";
    }

    /** Goes by an alert's state. Answers whether the alert is open and nobody is at work on it. */
    public boolean settleAlert(RepositoryRef repository, long alert) {
        Optional<LiveAlert> live = host.alert(repository, alert);
        if (live.isEmpty() || !live.get().onDefaultBranch()) {
            return false;
        }
        RemediationStore store = ledger.remediations();
        store.track(repository, live.get(), store.weakness(repository, alert));
        Optional<Remediation> newest = store.newest(repository, alert);
        Optional<Remediation> working =
                newest.filter(remediation -> remediation.state().isLive());
        switch (live.get().state()) {
            case FIXED -> working.ifPresent(this::alertGone);
            case DISMISSED -> working.ifPresent(it -> over(it, RemediationState.DISMISSED, "the alert was dismissed"));
            case OPEN -> {
                if (live.get().handedIn().isPresent()) {
                    working.ifPresent(it -> stillThere(it, live.get()));
                    return false;
                }
                return working.isEmpty()
                        && newest.map(it -> it.state() != RemediationState.CLOSED
                                        && it.state() != RemediationState.REVERTED
                                        && !it.reason().startsWith(Reasons.CALLED_OFF))
                                .orElse(true);
            }
        }
        return false;
    }

    /**
     * A scan that was handed in has the finding, of a commit that has the fix: unlike an alert, nothing will ever say more of
     * it. A scan of an older commit, or of one that nobody named, says nothing of the fix.
     */
    private void stillThere(Remediation remediation, LiveAlert live) {
        if (remediation.state() == RemediationState.MERGED && hasTheFix(remediation, live.commit())) {
            String address =
                    remediation.pullRequest().map(OpenedPullRequest::address).orElse("");
            ledger.move(
                    remediation,
                    RemediationState.FAILED,
                    "pull request " + address
                            + " is merged, and a scan that was handed in since still has the finding");
        }
    }

    private boolean hasTheFix(Remediation remediation, CommitId scanned) {
        return !scanned.equals(HandedInFinding.NO_COMMIT)
                && ledger.remediations()
                        .mergedAs(remediation)
                        .filter(merge -> host.contains(remediation.repository(), scanned, merge))
                        .isPresent();
    }

    /** The alert is gone from the default branch: by the fix if it was merged, else by itself. */
    private void alertGone(Remediation remediation) {
        Optional<LivePullRequest> live = remediation
                .pullRequest()
                .filter(opened -> remediation.state().isProposed())
                .flatMap(opened -> proofHost.pullRequest(remediation.repository(), opened.number()));
        Optional<PullRequest.State> state = live.map(seen -> seen.pullRequest().state());
        if (state.equals(Optional.of(PullRequest.State.OPEN))) {
            close(remediation, live.orElseThrow());
        } else if (state.equals(Optional.of(PullRequest.State.MERGED))) {
            // The scan after the merge may be told of before the merge is.
            fixed(settle(remediation, live.orElseThrow()));
        } else {
            fixed(remediation);
        }
    }

    private void fixed(Remediation remediation) {
        ledger.move(remediation, RemediationState.FIXED, remediation.isHandedIn() ? NOT_IN_SCAN : "the alert is fixed");
    }

    /** Closes the pull request if its alert is gone from the default branch already, and says whether that was so. */
    boolean supersede(Remediation remediation, LivePullRequest live) {
        boolean gone = host.alert(remediation.repository(), remediation.alert())
                .map(alert -> alert.state() == LiveAlert.State.FIXED)
                .orElse(false);
        if (gone) {
            close(remediation, live);
        }
        return gone;
    }

    private void close(Remediation remediation, LivePullRequest live) {
        String why = remediation.isHandedIn()
                ? "a scan was handed in that no longer has the finding, without this fix"
                : "the alert is gone from " + live.defaultBranch() + " without this fix";
        // What else is proposed in the same pull request is not gone.
        if (isOurs(remediation, live) && isLast(remediation)) {
            close(remediation, live, why);
        }
        over(remediation, RemediationState.SUPERSEDED, why);
    }

    /** A fix does not stay among others whose alerts are still there. */
    private void over(Remediation remediation, RemediationState state, String why) {
        if (!taking.ended(remediation, state, why)) {
            ledger.move(remediation, state, why);
        }
    }

    private boolean isLast(Remediation remediation) {
        return ledger.group(remediation).stream()
                .noneMatch(other ->
                        other.alert() != remediation.alert() && other.state().isProposed());
    }

    /** Whether nobody else pushed to the branch. */
    static boolean isOurs(Remediation remediation, LivePullRequest live) {
        return isAt(remediation, live.head());
    }

    static boolean isAt(Remediation remediation, CommitId head) {
        return remediation.pullRequest().map(OpenedPullRequest::head).equals(Optional.of(head));
    }

    /** Closes a pull request, and says in it why. The branch goes with it unless somebody else pushed to it. */
    void close(Remediation remediation, LivePullRequest live, String why) {
        CommitId head = remediation.pullRequest().orElseThrow().head();
        for (Remediation member : ledger.group(remediation)) {
            ledger.proofs()
                    .of(member, head)
                    .filter(kept -> !kept.givenUp() || member.id() == remediation.id())
                    .ifPresent(kept -> voided(member, kept, why));
        }
        ledger.proofs()
                .of(remediation, head)
                .ifPresent(kept -> publication.publish(remediation, live, kept, Conclusion.CLOSED));
    }

    /** Ends the work on an alert because somebody said so. A branch with commits of people is left to them. */
    Remediation end(Remediation remediation, RemediationState state, String why, boolean others) {
        remediation
                .pullRequest()
                .filter(opened -> remediation.state().isProposed())
                .flatMap(opened -> proofHost.pullRequest(remediation.repository(), opened.number()))
                .filter(live -> live.pullRequest().state() == PullRequest.State.OPEN)
                .filter(live -> others || isOurs(remediation, live))
                .ifPresent(live -> close(remediation, live, why));
        return ledger.move(remediation, state, why);
    }

    private Kept voided(Remediation remediation, Kept kept, String why) {
        ProofRecord record = kept.record().saying(kept.record().level(), why, clock.instant());
        return ledger.proofs().keep(remediation, kept.head(), record, kept.description(), true);
    }

    /** Goes by the state of a pull request that is no longer open. */
    Remediation settle(Remediation remediation, LivePullRequest live) {
        String address = live.pullRequest().address();
        if (live.pullRequest().state() == PullRequest.State.MERGED) {
            live.merged().ifPresent(commit -> ledger.remediations().noteMerge(remediation, commit));
            return ledger.move(remediation, RemediationState.MERGED, merged(remediation, address));
        }
        return ledger.proofs()
                .of(remediation, live.head())
                .filter(Kept::givenUp)
                .map(kept -> closedItself(remediation, live, kept))
                .orElseGet(() -> ledger.move(remediation, RemediationState.CLOSED, closed(address)));
    }

    /** An earlier run closed it, and was interrupted before it had noted that everywhere. */
    private Remediation closedItself(Remediation remediation, LivePullRequest live, Kept kept) {
        publication.report(remediation, live.head(), publication.text(remediation, kept.head(), List.of()));
        if (kept.record().verdict().startsWith(Reasons.NEGLECTED)) {
            return ledger.move(
                    remediation, RemediationState.DECLINED, kept.record().verdict());
        }
        return kept.record().level() == ProofLevel.UNVERIFIED
                ? ledger.move(remediation, RemediationState.DECLINED, Consequences.withdrawn(kept.record()))
                : ledger.move(
                        remediation, RemediationState.SUPERSEDED, kept.record().verdict());
    }

    /** The code host does not know the pull request, which may be too new to be known everywhere. */
    void lost(Remediation remediation) {
        boolean old = ledger.remediations()
                .openedAt(remediation)
                .map(opened -> opened.plus(SETTLED_IN).isBefore(clock.instant()))
                .orElse(false);
        if (old) {
            String address = remediation.pullRequest().orElseThrow().address();
            ledger.move(remediation, RemediationState.CANCELLED, "the code host no longer has pull request " + address);
        }
    }

    /** Writes the check run of a head as it was; nothing on commits that say nothing about a fix. */
    void showAgain(Remediation remediation, CommitId head) {
        Optional<Kept> kept = ledger.proofs().of(remediation, head);
        boolean theirs = remediation
                .pullRequest()
                .filter(opened -> remediation.reason().equals(handedOver(opened.address())))
                .isPresent();
        if (kept.isPresent()) {
            publication.report(remediation, head, publication.text(remediation, head, List.of()));
        } else if (theirs) {
            publication.report(remediation, head, CheckRunText.handedOver(names(List.of(remediation))));
        }
    }

    private List<String> names(List<Remediation> members) {
        return members.stream()
                .map(member -> ledger.remediations().name(member.repository(), member.alert()))
                .toList();
    }

    /** Somebody pushed to the branch: what is there now is theirs, and nobody has checked it. */
    void handOver(Remediation remediation, LivePullRequest live) {
        handOver(List.of(remediation), live);
    }

    /** The same of all whose fixes stood there. */
    void handOver(List<Remediation> members, LivePullRequest live) {
        String reason = handedOver(live.pullRequest().address());
        if (members.stream().allMatch(member -> member.reason().equals(reason))) {
            return;
        }
        Remediation first = members.get(0);
        publication.report(first, live.head(), CheckRunText.handedOver(names(members)));
        first.pullRequest()
                .flatMap(opened -> ledger.proofs().of(first, opened.head()))
                .ifPresent(kept -> publication.describe(
                        first,
                        live,
                        kept,
                        kept.record()
                                .saying(ProofLevel.UNVERIFIED, "somebody pushed to this branch", clock.instant())));
        members.forEach(member -> ledger.move(member, RemediationState.IN_REVIEW, reason));
    }
}
