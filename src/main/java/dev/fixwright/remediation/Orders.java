package dev.fixwright.remediation;

import dev.fixwright.finding.Weakness;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.remediation.RemediationStore.OpenAlert;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/**
 * What people may ask for. Each answers why it is not done, in a sentence, or nothing when it is done or set going; each
 * may be asked twice. Whether they may ask is not looked at here.
 */
public final class Orders {
    private final Hosts hosts;
    private final Ledger ledger;
    private final Preview preview;
    private final Settler settler;
    private final Rebase rebase;
    private final WaitingAlerts waiting;
    private final TakingOut taking;

    Orders(Hosts hosts, Ledger ledger, Preview preview, Settler settler, Rebase rebase, WaitingAlerts waiting) {
        this.hosts = hosts;
        this.ledger = ledger;
        this.preview = preview;
        this.settler = settler;
        this.rebase = rebase;
        this.waiting = waiting;
        this.taking = new TakingOut(hosts.proof(), ledger, waiting);
    }

    /** The alerts whose fixes a pull request proposes; once it proposes none, those that it was opened for. */
    public List<Long> alertsOf(RepositoryRef repository, long pullRequest) {
        List<Remediation> all = store().group(repository, pullRequest);
        List<Remediation> proposed =
                all.stream().filter(one -> one.state().isProposed()).toList();
        return (proposed.isEmpty() ? all : proposed)
                .stream().map(Remediation::alert).toList();
    }

    /** The alert whose fix is at this commit. */
    public OptionalLong alertOf(RepositoryRef repository, CommitId head) {
        Optional<Remediation> found = store().ofHead(repository, head);
        return found.isPresent() ? OptionalLong.of(found.get().alert()) : OptionalLong.empty();
    }

    /** Writes the check run of a fix as it was, which the host has put back to the start. */
    public void showAgain(RepositoryRef repository, CommitId head, long alert) {
        store().newest(repository, alert).ifPresent(found -> settler.showAgain(found, head));
    }

    /** Every alert that is open as far as is known, the gravest first. */
    public List<OpenAlert> open(RepositoryRef repository) {
        return store().openOnes(repository);
    }

    /** Begins a fix, also of an alert whose fix people closed or took back. */
    public Optional<String> fix(RepositoryRef repository, long alert, String by) {
        Optional<Remediation> newest = store().newest(repository, alert);
        Optional<String> proposed = newest.filter(it -> it.state().isProposed())
                .flatMap(Remediation::pullRequest)
                .map(opened -> "its fix is proposed already: " + opened.address());
        if (proposed.isPresent()) {
            return proposed;
        }
        if (newest.filter(it -> it.state() == RemediationState.MERGED).isPresent()) {
            return Optional.of("its fix is merged; " + Settler.goneOnce(alert));
        }
        if (newest.isEmpty() && store().alertState(repository, alert).isEmpty() && !preview.exists(repository, alert)) {
            return Optional.of("GitHub has no such alert");
        }
        store().ask(repository, alert, by);
        waiting.add(repository, alert);
        return Optional.empty();
    }

    /** What {@link #fix} would lead to. */
    public String preview(RepositoryRef repository, long alert) {
        return preview.of(repository, alert);
    }

    /** The alert that is worth being fixed next: the gravest that waits. */
    public OptionalLong next(RepositoryRef repository) {
        return store().waiting(repository, Remediation.Wait.ROOM, 1).stream()
                .mapToLong(Remediation::alert)
                .findFirst();
    }

    /** Asks the repository's scanners and checks again about the fixes of a pull request. */
    public Optional<String> verify(RepositoryRef repository, long pullRequest) {
        List<Remediation> found = store().group(repository, pullRequest);
        if (found.isEmpty()) {
            return Optional.of("this pull request is none of Fixwright's fixes");
        }
        List<Remediation> proposed =
                found.stream().filter(one -> one.state().isProposed()).toList();
        if (proposed.stream().allMatch(ledger::isProved)) {
            return Optional.of("there is nothing left to prove: " + found.get(0).why());
        }
        waiting.settlePullRequest(repository, pullRequest);
        return Optional.empty();
    }

    /** Makes the fixes of a pull request again, from what they were made upon; none where there is no proof to compare with. */
    public List<Reproduction.Outcome> reproduce(RepositoryRef repository, long pullRequest) {
        return store()
                .ofPullRequest(repository, pullRequest)
                .flatMap(found -> found.pullRequest().map(opened -> ledger.standing(found, opened.head())))
                .orElse(List.of())
                .stream()
                .map(ProofStore.Kept::record)
                .map(record -> preview.reproduced(repository, record, hosts.proof()))
                .toList();
    }

    /**
     * Ends the work on an alert, and closes its pull request unless others pushed to it.
     *
     * @param all whether all alerts of its pull request are meant
     */
    public Optional<String> cancel(RepositoryRef repository, long alert, String by, boolean all) {
        Optional<Remediation> newest = store().newest(repository, alert);
        String why = Reasons.CALLED_OFF + " " + by;
        if (newest.map(Remediation::reason).equals(Optional.of(why))) {
            return Optional.empty();
        }
        if (newest.filter(it -> it.state() == RemediationState.MERGED).isPresent()) {
            return Optional.of("its fix is merged already");
        }
        Optional<Remediation> live = newest.filter(it -> it.state().isLive());
        if (!all && live.filter(taking::isAmongOthers).isPresent()) {
            return Optional.of("its pull request has the fixes of other alerts, too: `drop " + alert
                    + "` there takes this one out, and `cancel` without a number calls off all of them");
        }
        live.ifPresent(it -> {
            settler.end(it, RemediationState.CANCELLED, why, false);
            waiting.wake(repository);
        });
        return live.isPresent() ? Optional.empty() : Optional.of("nothing is being done about it");
    }

    /** Takes the fix of an alert out of a pull request that has those of others; the alert is left alone from then on. */
    public Optional<String> drop(RepositoryRef repository, long pullRequest, long alert, String by) {
        boolean alone = alertsOf(repository, pullRequest).equals(List.of(alert));
        Optional<String> problem = taking.out(repository, pullRequest, alert, Reasons.CALLED_OFF + " " + by);
        return problem.isEmpty() && alone ? cancel(repository, alert, by, true) : problem;
    }

    /**
     * Closes the pull request of a fix and makes the fix anew from the default branch, in another one: nobody's commits
     * are written over.
     *
     * @param evenOthers whether that is wanted also where others pushed to the branch; their commits stay on it
     */
    public Optional<String> recreate(RepositoryRef repository, long pullRequest, String by, boolean evenOthers) {
        return onOpen(repository, pullRequest, by, evenOthers, (remediation, live) -> {
            List<Remediation> all = ledger.group(remediation).stream()
                    .filter(one -> one.state().isProposed())
                    .toList();
            all.forEach(one -> settler.end(one, RemediationState.SUPERSEDED, Reasons.MADE_ANEW + " " + by, evenOthers));
            return fixAll(repository, all, by);
        });
    }

    private Optional<String> fixAll(RepositoryRef repository, List<Remediation> all, String by) {
        return all.stream()
                .map(one -> fix(repository, one.alert(), by))
                .reduce(Optional.empty(), (one, other) -> one.isPresent() ? one : other);
    }

    /** Makes a fix anew in its pull request, where it can no longer be merged as it is. */
    public Optional<String> rebase(RepositoryRef repository, long pullRequest, String by) {
        return onOpen(repository, pullRequest, by, false, (remediation, live) -> rebase.asked(remediation, live, by));
    }

    private Optional<String> onOpen(
            RepositoryRef repository,
            long pullRequest,
            String by,
            boolean evenOthers,
            BiFunction<Remediation, LivePullRequest, Optional<String>> order) {
        Optional<Remediation> found = store().ofPullRequest(repository, pullRequest);
        if (found.isEmpty()) {
            return Optional.of("this pull request is none of Fixwright's fixes");
        }
        Remediation remediation = found.get();
        if (remediation.state() == RemediationState.SUPERSEDED
                && remediation.reason().startsWith(Reasons.MADE_ANEW)) {
            // A run that was interrupted came this far.
            return fixAll(
                    repository,
                    ledger.group(remediation).stream()
                            .filter(one -> one.state() == RemediationState.SUPERSEDED)
                            .toList(),
                    by);
        }
        Optional<LivePullRequest> live = remediation
                .pullRequest()
                .map(OpenedPullRequest::number)
                .filter(number -> remediation.state().isProposed())
                .flatMap(number -> hosts.proof().pullRequest(repository, number))
                .filter(it -> it.pullRequest().state() == PullRequest.State.OPEN);
        if (live.isEmpty()) {
            return Optional.of("this pull request is not open any more; `fix"
                    + (remediation.isHandedIn() ? "" : " " + remediation.alert())
                    + "` makes the fix in another one");
        }
        if (!evenOthers && !Settler.isOurs(remediation, live.get())) {
            return Optional.of(
                    "somebody else pushed to this branch, and it is theirs now; `recreate --force` closes this"
                            + " pull request, leaves the branch as it is, and makes the fix in another one");
        }
        return order.apply(remediation, live.get());
    }

    /** Goes by the state that an alert has now. */
    public void settle(RepositoryRef repository, long alert) {
        waiting.settle(repository, alert);
    }

    /** Lets go on what waited while the repository was paused. */
    public void resume(RepositoryRef repository) {
        ledger.orders().resume(repository);
        waiting.wake(repository);
    }

    public StandingOrders standing() {
        return ledger.orders();
    }

    /** Tells something about an alert in a check run of its own, where the app may write one. */
    public void tell(RepositoryRef repository, CommitId head, long alert, CheckRunText text) {
        if (hosts.code().mayReport(repository)) {
            hosts.code()
                    .report(
                            repository,
                            new CheckRunReport(
                                    "answer-" + Publication.key(alert),
                                    head,
                                    Remediator.CHECK_RUN + " answer",
                                    Optional.of(text.conclusion()),
                                    text.title(),
                                    text.summary(),
                                    Optional.empty()));
        }
    }

    /** What people call an alert, or a finding that was handed in. */
    public String name(RepositoryRef repository, long alert) {
        return store().name(repository, alert);
    }

    /** Under which number a finding is worked on that was handed in; empty where nobody wanted it fixed. */
    public OptionalLong number(RepositoryRef repository, String finding) {
        return store().number(repository, finding);
    }

    /** What kind of problem an alert is, as far as is known. */
    public Optional<Weakness> weakness(RepositoryRef repository, long alert) {
        return store().weakness(repository, alert).flatMap(preview::weakness);
    }

    /** In which languages there are fixes for it. */
    public List<String> languages(Weakness weakness) {
        return preview.languages(weakness);
    }

    /** Where the work on an alert stands; empty where there was none. */
    public Optional<Remediation> newest(RepositoryRef repository, long alert) {
        return store().newest(repository, alert);
    }

    private RemediationStore store() {
        return ledger.remediations();
    }
}
