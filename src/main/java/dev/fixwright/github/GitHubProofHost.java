package dev.fixwright.github;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** GitHub as proving a fix uses it. Safe for many threads. */
public final class GitHubProofHost implements ProofHost {
    private final InstallationClient client;
    private final PullRequests pullRequests;
    private final Scans scans;
    private final Alerts alerts;
    private final Conclusions conclusions;
    private final Amendments amendments;
    private final PullRequestReverts reverts;
    private final Replacements replacements;
    private final Conditions conditions;
    private final Comments comments;

    GitHubProofHost(InstallationClient client, NewHeads newHeads, Comments comments) {
        this.client = client;
        this.pullRequests = new PullRequests(client);
        this.scans = new Scans(client);
        this.alerts = new Alerts(client);
        this.conclusions = new Conclusions(client);
        this.amendments = new Amendments(client, newHeads);
        this.reverts = new PullRequestReverts(client);
        this.replacements = new Replacements(client, newHeads);
        this.conditions = new Conditions(client);
        this.comments = comments;
    }

    @Override
    public Optional<LivePullRequest> pullRequest(RepositoryRef repository, long number) {
        return pullRequests.pullRequest(repository, number);
    }

    @Override
    public List<Condition> conditions(RepositoryRef repository, List<Long> numbers) {
        return conditions.of(repository, numbers);
    }

    @Override
    public CommitId replace(RepositoryRef repository, LivePullRequest pullRequest, Replacement fix) {
        return replacements.replace(repository, pullRequest, fix);
    }

    @Override
    public Instant remind(RepositoryRef repository, long pullRequest, String mark, String text) {
        return comments.said(repository, pullRequest, OptionalLong.empty(), mark, text)
                .at();
    }

    @Override
    public List<Scan> scans(RepositoryRef repository, String tool) {
        return scans.scans(repository, tool, Optional.empty());
    }

    @Override
    public List<Scan> scans(RepositoryRef repository, String tool, String ref) {
        return scans.scans(repository, tool, Optional.of(ref));
    }

    @Override
    public Optional<CommitId> mergedInto(RepositoryRef repository, CommitId merge, CommitId head) {
        return scans.mergedInto(repository, merge, head);
    }

    @Override
    public List<ScanResult> results(RepositoryRef repository, Scan scan) {
        return scans.results(repository, scan);
    }

    @Override
    public List<ScanResult> firstSeen(RepositoryRef repository, long pullRequest, Instant since) {
        return alerts.firstSeen(repository, pullRequest, since);
    }

    @Override
    public List<ScanResult> firstSeen(RepositoryRef repository, Instant since) {
        return alerts.firstSeen(repository, since);
    }

    @Override
    public boolean stands(RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits) {
        return alerts.stands(repository, alert, pullRequest, commits);
    }

    @Override
    public List<Check> checks(RepositoryRef repository, CommitId commit) {
        return pullRequests.checks(repository, commit);
    }

    @Override
    public SourceTree files(RepositoryRef repository, CommitId commit, List<SourcePath> named) {
        return new NamedFiles(new CommitFiles(client, repository, commit), named);
    }

    @Override
    public void conclude(
            RepositoryRef repository, LivePullRequest pullRequest, Wording wording, Conclusion conclusion) {
        conclusions.conclude(repository, pullRequest, wording, conclusion);
    }

    @Override
    public CommitId amend(
            RepositoryRef repository,
            LivePullRequest pullRequest,
            List<SourceFile> files,
            List<SourcePath> gone,
            String headline,
            String body) {
        return amendments.amend(pullRequest, new NewCommit(repository, head(pullRequest), files, gone, headline, body));
    }

    @Override
    public Optional<PullRequest> revertOf(RepositoryRef repository, long number) {
        return reverts.find(repository, number);
    }

    @Override
    public Optional<PullRequest> revert(RepositoryRef repository, LivePullRequest merged, String title, String body) {
        return reverts.open(repository, merged, title, body);
    }

    private static CommitId head(LivePullRequest pullRequest) {
        return pullRequest.pullRequest().head();
    }
}
