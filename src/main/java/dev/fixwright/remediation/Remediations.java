package dev.fixwright.remediation;

import dev.fixwright.policy.PolicyFile;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.TaskHandler;
import java.time.InstantSource;
import java.util.List;

/** Everything that is done about remediations, put together in flow order. */
public final class Remediations {
    private final Remediator remediator;
    private final AlertQueue alerts;
    private final Orders orders;
    private final Reversions reversions;
    private final PolicyInForce policies;
    private final TheirPullRequests theirs;
    private final HostRefusals refusals;
    private final List<TaskHandler> handlers;

    public Remediations(
            Hosts told, Workshop workshop, Ledger ledger, ProofLinks links, Agenda agenda, InstantSource clock) {
        Hosts hosts = new Hosts(new AllAlerts(told.code(), ledger.remediations()), told.proof(), told.reviews());
        this.policies = new PolicyInForce(
                hosts.code(),
                ledger.policies(),
                ledger.orders(),
                new OrganisationPolicies(hosts.code(), ledger.policies(), clock));
        Decider decider = new Decider(hosts.code(), workshop, ledger, policies, clock);
        Publication publication = new Publication(hosts, ledger, links);
        this.remediator = new Remediator(hosts.code(), ledger, decider, publication);
        WaitingAlerts waiting = new WaitingAlerts(agenda, ledger.remediations(), clock);
        TakingOut taking = new TakingOut(hosts.proof(), ledger, waiting);
        Settler settler = new Settler(hosts, ledger, publication, taking, clock);
        Consequences consequences = new Consequences(ledger, publication);
        Rebase rebase = new Rebase(hosts, ledger, decider, settler, consequences, waiting);
        NextAttempt next = new NextAttempt(hosts, ledger, decider, settler, consequences, rebase);
        Judge judge = new Judge(hosts, policies, settler, next, consequences, clock);
        Proving proving = new Proving(hosts.proof(), ledger, policies, settler, next, judge);
        Neglected neglected = new Neglected(hosts.proof(), ledger, policies, settler, waiting, clock);
        Tending tending = new Tending(hosts.proof(), ledger.remediations(), consequences, neglected, agenda);
        this.alerts = new AlertQueue(hosts.code(), ledger, decider, waiting);
        Preview preview = new Preview(hosts.code(), decider, workshop);
        this.orders = new Orders(hosts, ledger, preview, settler, rebase, waiting);
        this.reversions = new Reversions(hosts, ledger, proving, preview);
        this.refusals = new HostRefusals(ledger.remediations(), clock);
        this.theirs = new TheirPullRequests(ledger, agenda);
        TheirFixes fixes = new TheirFixes(
                hosts.reviews(),
                new Looks(hosts.code(), workshop.fixers(), ledger.remediations(), policies),
                new Permits(ledger, policies, clock),
                new DismissedBefore(hosts.code(), ledger.remediations()),
                new Making(workshop, clock));
        Reviewer reviewer = new Reviewer(hosts, ledger, policies, fixes);
        TheirCommits commits = new TheirCommits(hosts, ledger, policies, fixes, workshop);
        Rulings rulings = new Rulings(hosts.code(), ledger.rules(), clock);
        this.handlers = List.of(
                new RemediateAlertTask(remediator, waiting, refusals, agenda, clock),
                new SettleAlertTask(SettleAlertTask.NAME, settler::settleAlert, waiting),
                new SettleAlertTask(SettleAlertTask.ASSIGNED, new Assignments(hosts.code(), ledger)::settle, waiting),
                new SettlePullRequestTask(proving, waiting),
                new NoteRevertTask(reversions, waiting),
                new NoteEvidenceTask(ledger, agenda, clock),
                new WeighEvidenceTask(proving, waiting),
                new AwaitProofTask(proving, waiting, clock),
                new NotePushTask(ledger.remediations(), agenda, clock),
                new TendPullRequestsTask(tending, agenda, clock),
                new RebaseTask(rebase, policies),
                new RecheckRulesTask(rulings, ledger.remediations(), waiting),
                new ReportMergeGroupTask(ledger, publication),
                new RunAgainTask(hosts.code(), policies, rulings, agenda),
                new ReviewPullRequestTask(reviewer, hosts, policies, agenda, clock),
                new CommitToPullRequestTask(commits),
                new ResumeTask(waiting));
    }

    /** What runs the tasks of remediations. */
    public List<TaskHandler> handlers() {
        return handlers.stream().map(this::asking).toList();
    }

    /** Takes in alerts that nobody told of one by one. */
    public AlertQueue alerts() {
        return alerts;
    }

    /** What people may ask for. */
    public Orders orders() {
        return orders;
    }

    /** Merged fixes that are taken back. */
    public Reversions reversions() {
        return reversions;
    }

    /** What a repository's policy was when it was last looked at, with what people said by command. */
    public PolicyFile policy(RepositoryRef repository) {
        return policies.lastKnown(repository);
    }

    /** What people may ask about their own pull requests. */
    public TheirPullRequests theirs() {
        return theirs;
    }

    /** A handler of what asks the code host, too. */
    public TaskHandler asking(TaskHandler handler) {
        return new HostTask(handler, refusals);
    }

    /** Every key of a repository's policy with what it comes to now and who said so, for whoever asks. */
    public PolicyKeys policyKeys(RepositoryRef repository) {
        return policies.keys(repository);
    }

    /** Why an alert stands where it stands, for whoever asks. */
    public String why(RepositoryRef repository, long alert) {
        return remediator.why(repository, alert);
    }
}
