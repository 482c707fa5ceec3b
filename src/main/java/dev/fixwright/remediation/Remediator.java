package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes an alert to a pull request, or to the reason why there is none. Every step may run twice: what an interrupted run
 * left on the code host is found again.
 */
final class Remediator {
    /** The name of the check runs that tell about fixes. */
    static final String CHECK_RUN = "Fixwright";

    private static final Logger LOG = LoggerFactory.getLogger(Remediator.class);
    private static final int MOST_LOOKS = 3;

    private final CodeHost host;
    private final RemediationStore store;
    private final Decider decider;
    private final Publication publication;
    private final Proposing proposing;

    Remediator(CodeHost host, Ledger ledger, Decider decider, Publication publication) {
        this.host = host;
        this.store = ledger.remediations();
        this.decider = decider;
        this.publication = publication;
        this.proposing = new Proposing(host, ledger, publication);
    }

    /**
     * How far it went.
     *
     * @param hadWaited whether it had been waiting for its turn before
     * @param until when to go on, where the clock alone is waited for
     */
    public record Progress(Remediation remediation, boolean hadWaited, Optional<Instant> until) {}

    /** Takes an alert as far as it goes now. Does nothing where people are deciding about its fix, or have decided. */
    public Progress remediate(RepositoryRef repository, long alert) {
        Optional<Remediation> newest = store.newest(repository, alert);
        if (newest.map(Remediator::isInPeoplesHands).orElse(false)) {
            return new Progress(newest.orElseThrow(), false, Optional.empty());
        }
        Optional<Remediation> takenBack = newest.filter(this::isFixedByMerge).flatMap(this::backAgain);
        if (takenBack.isPresent()) {
            return new Progress(takenBack.get(), false, Optional.empty());
        }
        boolean hadWaited = newest.flatMap(Remediation::waitsFor).isPresent();
        Worked worked = work(repository, alert);
        return new Progress(worked.remediation(), hadWaited, worked.until());
    }

    /** Whether nobody waits for it any more: what was handed in is not worked on by itself, and may be deleted. */
    boolean isUnasked(RepositoryRef repository, long alert) {
        return HandedInFinding.is(alert)
                && store.newest(repository, alert)
                        .filter(newest -> newest.state().isLive())
                        .isEmpty();
    }

    /** Where the work stopped. */
    private record Worked(Remediation remediation, Optional<Instant> until) {}

    private Worked work(RepositoryRef repository, long alert) {
        Optional<String> accepted = store.acceptedRisk(repository, alert);
        if (accepted.isPresent()) {
            return leftAlone(repository, alert, accepted.get());
        }
        Remediation fixing = store.save(store.open(repository, alert).begun());
        Optional<LiveAlert> live = host.alert(repository, alert);
        if (live.isEmpty()) {
            return ended(
                    fixing,
                    RemediationState.DECLINED,
                    "the code host has no " + store.name(repository, alert) + " any more");
        }
        if (!live.get().onDefaultBranch()) {
            return ended(
                    fixing,
                    RemediationState.DECLINED,
                    Reasons.ELSEWHERE + ", but on " + live.get().seen().ref());
        }
        store.track(repository, live.get(), decider.weakness(live.get()).map(weakness -> weakness.id()));
        return switch (live.get().state()) {
            case FIXED ->
                ended(
                        fixing,
                        RemediationState.FIXED,
                        fixing.isHandedIn() ? Settler.NOT_IN_SCAN : "the alert is fixed already");
            case DISMISSED -> ended(fixing, RemediationState.DISMISSED, "the alert is dismissed");
            case OPEN -> look(fixing, live.get(), 1);
        };
    }

    private Worked leftAlone(RepositoryRef repository, long alert, String reason) {
        Optional<Remediation> said = store.newest(repository, alert)
                .filter(newest -> newest.state() == RemediationState.DECLINED
                        && newest.reason().equals(reason));
        return said.isPresent()
                ? new Worked(said.get(), Optional.empty())
                : ended(store.open(repository, alert), RemediationState.DECLINED, reason);
    }

    /** Why an alert stands where it stands, for whoever asks. */
    public String why(RepositoryRef repository, long alert) {
        return store.newest(repository, alert)
                .map(Remediation::why)
                .or(() -> store.alertState(repository, alert)
                        .map(state -> "nothing was done about it; the alert is "
                                + state.name().toLowerCase(Locale.ROOT)))
                .orElse("Fixwright has not been told of " + store.name(repository, alert));
    }

    private static boolean isInPeoplesHands(Remediation remediation) {
        return switch (remediation.state()) {
            case PROVING, IN_REVIEW, MERGED, CLOSED, REVERTED -> true;
            case CANCELLED -> remediation.reason().startsWith(Reasons.CALLED_OFF);
            default -> false;
        };
    }

    private boolean isFixedByMerge(Remediation remediation) {
        return remediation.state() == RemediationState.FIXED && store.wasMerged(remediation);
    }

    /**
     * An alert that is back after its fix was merged, and would get the very same fix: people took it back, and are not
     * argued with. Empty where something else made the alert come back, which is work as any other.
     */
    private Optional<Remediation> backAgain(Remediation fixed) {
        Optional<LiveAlert> live = host.alert(fixed.repository(), fixed.alert());
        if (live.map(alert -> alert.state() != LiveAlert.State.OPEN).orElse(true)) {
            return Optional.of(fixed);
        }
        store.track(fixed.repository(), live.get(), store.weakness(fixed.repository(), fixed.alert()));
        Decision decision = decider.decide(fixed.repository(), live.get(), Set.of());
        return decision.patchHash()
                .flatMap(hash -> Reversions.ofSamePatch(store, fixed.repository(), fixed.alert(), hash));
    }

    /** Looks at the repository anew whenever its default branch moved while a fix was being made. */
    private Worked look(Remediation fixing, LiveAlert alert, int looks) {
        try {
            return carryOut(fixing, alert, decider.decide(fixing.repository(), alert, Set.of()));
        } catch (CodeHostException e) {
            if (e.reason() != Reason.BASE_MOVED) {
                throw e;
            }
        }
        Remediation again = store.newest(fixing.repository(), alert.number()).orElseThrow();
        return looks < MOST_LOOKS
                ? look(again, alert, looks + 1)
                : ended(
                        again,
                        RemediationState.DECLINED,
                        "the alert is stale: the default branch moved on " + MOST_LOOKS
                                + " times while it was being fixed");
    }

    private Worked carryOut(Remediation fixing, LiveAlert alert, Decision decision) {
        boolean asked = store.isAsked(fixing.repository(), fixing.alert());
        Optional<Remediation> takenBack = decision.patchHash()
                .filter(hash -> !asked)
                .flatMap(hash -> Reversions.ofSamePatch(store, fixing.repository(), fixing.alert(), hash));
        if (takenBack.isPresent()) {
            return ended(fixing, RemediationState.DECLINED, Reversions.notAgain(takenBack.get()));
        }
        if (decision instanceof Decision.Propose propose) {
            return propose(fixing, propose.ready());
        }
        if (decision instanceof Decision.Wait wait) {
            return new Worked(store.save(fixing.waiting(wait.kind(), wait.reason())), wait.until());
        }
        if (decision instanceof Decision.Stands stands) {
            return stands(fixing, stands);
        }
        if (decision instanceof Decision.Suggest suggest) {
            return suggest(fixing, suggest);
        }
        Decision.Decline decline = (Decision.Decline) decision;
        decline.tellOn()
                .ifPresent(head -> publication.report(
                        fixing, head, CheckRunText.notProposed(alert.name(), alert.address(), decline.reason())));
        return ended(fixing, RemediationState.DECLINED, decline.reason());
    }

    /** With the fixes that belong into the same pull request. Its own remediation stops last: as long as it goes on, all do. */
    private Worked propose(Remediation fixing, Decision.Ready lead) {
        List<Remediation> stopped = proposing.propose(new Membership(store).of(fixing, decider.gather(lead)));
        stopped.stream()
                .filter(one -> one.alert() != fixing.alert())
                .filter(one -> one.state() != RemediationState.PROVING || isAnew(one))
                .forEach(this::stopped);
        return stopped(stopped.stream()
                .filter(one -> one.alert() == fixing.alert())
                .findFirst()
                .orElseThrow());
    }

    private boolean isAnew(Remediation stopped) {
        return store.newest(stopped.repository(), stopped.alert())
                .map(kept -> kept.state() != stopped.state())
                .orElse(true);
    }

    private Worked suggest(Remediation fixing, Decision.Suggest suggest) {
        Decision.Ready ready = suggest.ready();
        String diff = Difference.unified(ready.files(), ready.madeOn().tree());
        CommitId head = ready.madeOn().head();
        CheckRunText text =
                CheckRunText.suggested(ready.fix(), ready.record(), diff, suggest.reason(), ready.policyWarnings());
        boolean told = publication.report(fixing, head, text);
        return ended(
                fixing,
                RemediationState.DECLINED,
                told
                        ? suggest.reason() + "; the fix is shown in a check run on commit " + head.shortened()
                        : suggest.reason() + ", and the app may not write check runs");
    }

    /** Goes by what people did with the pull request of an earlier run. */
    private Worked stands(Remediation fixing, Decision.Stands stands) {
        PullRequest pullRequest = stands.pullRequest();
        Optional<Remediation> withdrawn = store.ofPullRequest(fixing.repository(), pullRequest.number())
                .filter(earlier -> earlier.state() == RemediationState.DECLINED);
        Proposed known = fixing.proposal()
                .orElseGet(() -> new Proposed(
                        stands.branch().value(), stands.base(), "", List.of(stands.file()), Optional.empty()));
        Remediation opened = store.save(fixing.proposing(known).opened(pullRequest));
        return switch (pullRequest.state()) {
            // Without a fix of today there is nothing to prove.
            case OPEN -> ended(opened, RemediationState.IN_REVIEW, Proposing.stillOpen(pullRequest.address()));
            case MERGED -> ended(opened, RemediationState.MERGED, Settler.merged(opened, pullRequest.address()));
            // What Fixwright closed itself is no person's word.
            case CLOSED ->
                withdrawn
                        .map(earlier -> ended(opened, RemediationState.DECLINED, earlier.reason()))
                        .orElseGet(() -> ended(opened, RemediationState.CLOSED, Settler.closed(pullRequest.address())));
        };
    }

    private Worked ended(Remediation remediation, RemediationState state, String reason) {
        return stopped(remediation.to(state, reason));
    }

    private Worked stopped(Remediation there) {
        Remediation ended = store.save(there);
        log(ended);
        return new Worked(ended, Optional.empty());
    }

    /** One line for each place where the work stops. */
    static void log(Remediation stopped) {
        LOG.info(
                "remediation stops repository={} alert={} state={} reason=\"{}\"",
                stopped.repository().fullName(),
                stopped.alert(),
                stopped.state().word(),
                stopped.reason());
    }
}
