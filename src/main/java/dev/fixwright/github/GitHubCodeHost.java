package dev.fixwright.github;

import dev.fixwright.remediation.BranchRules;
import dev.fixwright.remediation.CodeHost;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** GitHub as a remediation uses it. Safe for many threads. */
public final class GitHubCodeHost implements CodeHost {
    private final InstallationClient client;
    private final Alerts alerts;
    private final Snapshots snapshots;
    private final PolicyFiles policies;
    private final BranchRuleSets rules;
    private final Proposals proposals;
    private final CheckRuns checkRuns;

    GitHubCodeHost(InstallationClient client, NewHeads newHeads) {
        this.client = client;
        this.alerts = new Alerts(client);
        this.snapshots = new Snapshots(client);
        this.policies = new PolicyFiles(client);
        this.rules = new BranchRuleSets(client);
        this.proposals = new Proposals(client, newHeads);
        this.checkRuns = new CheckRuns(client, newHeads);
    }

    @Override
    public Optional<LiveAlert> alert(RepositoryRef repository, long number) {
        return alerts.alert(repository, number);
    }

    @Override
    public Snapshot snapshot(RepositoryRef repository, BranchName fixBranch, SourcePath file, CommitId scanned) {
        return snapshots.snapshot(repository, fixBranch, file, scanned);
    }

    @Override
    public BranchRules rules(RepositoryRef repository, BranchName branch) {
        return rules.of(repository, branch);
    }

    @Override
    public PolicyTexts policies(RepositoryRef repository) {
        return policies.of(repository);
    }

    @Override
    public Optional<String> defaults(RepositoryRef ofOwner) {
        return policies.inPassing(ofOwner);
    }

    @Override
    public List<LiveAlert> openAlerts(RepositoryRef repository) {
        return alerts.open(repository);
    }

    @Override
    public List<CommitId> line(RepositoryRef repository, CommitId head, int count) {
        return new CommitFiles(client, repository, head).line(count);
    }

    @Override
    public boolean contains(RepositoryRef repository, CommitId head, CommitId other) {
        return new CommitFiles(client, repository, head).contains(other);
    }

    @Override
    public PullRequest propose(Proposal proposal) {
        return proposals.propose(proposal);
    }

    @Override
    public boolean mayReport(RepositoryRef repository) {
        return client.mayReport(repository);
    }

    @Override
    public void report(RepositoryRef repository, CheckRunReport report) {
        checkRuns.report(repository, report);
    }
}
