package dev.fixwright.remediation;

import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The code host, with the findings beside its alerts that were handed in and that it knows nothing of: those are told from
 * what is kept, everything else is the host's.
 */
final class AllAlerts implements CodeHost {
    private final CodeHost host;
    private final RemediationStore store;

    AllAlerts(CodeHost host, RemediationStore store) {
        this.host = host;
        this.store = store;
    }

    @Override
    public Optional<LiveAlert> alert(RepositoryRef repository, long number) {
        return HandedInFinding.is(number) ? store.handedIn(repository, number) : host.alert(repository, number);
    }

    @Override
    public Optional<HandedInScans> handedIn(
            RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits) {
        return store.handedIn(repository, alert, pullRequest, commits);
    }

    @Override
    public Snapshot snapshot(RepositoryRef repository, BranchName fixBranch, SourcePath file, CommitId scanned) {
        return host.snapshot(repository, fixBranch, file, scanned);
    }

    @Override
    public BranchRules rules(RepositoryRef repository, BranchName branch) {
        return host.rules(repository, branch);
    }

    @Override
    public PolicyTexts policies(RepositoryRef repository) {
        return host.policies(repository);
    }

    @Override
    public Optional<String> defaults(RepositoryRef ofOwner) {
        return host.defaults(ofOwner);
    }

    @Override
    public List<LiveAlert> openAlerts(RepositoryRef repository) {
        return host.openAlerts(repository);
    }

    @Override
    public PullRequest propose(Proposal proposal) {
        return host.propose(proposal);
    }

    @Override
    public List<CommitId> line(RepositoryRef repository, CommitId head, int count) {
        return host.line(repository, head, count);
    }

    @Override
    public boolean contains(RepositoryRef repository, CommitId head, CommitId other) {
        return host.contains(repository, head, other);
    }

    @Override
    public boolean mayReport(RepositoryRef repository) {
        return host.mayReport(repository);
    }

    @Override
    public void report(RepositoryRef repository, CheckRunReport report) {
        host.report(repository, report);
    }
}
