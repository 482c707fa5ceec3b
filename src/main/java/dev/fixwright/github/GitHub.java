package dev.fixwright.github;

import dev.fixwright.remediation.WriteLog;
import java.time.InstantSource;

/**
 * One GitHub, on github.com or a server of one's own, as an app uses it. What it is asked for shares tokens, limits and
 * connections. Safe for many threads.
 */
public final class GitHub {
    private final GitHubCodeHost codeHost;
    private final GitHubProofHost proofHost;
    private final GitHubReviewHost reviewHost;
    private final GitHubInstallations installations;
    private final GitHubCommandHost commandHost;
    private final GitHubDeliveries deliveries;
    private final GitHubIssues issues;

    public GitHub(GitHubApp app, WriteLog writes, InstantSource clock) {
        this(app.issuer(), new InstallationClient(app, new GitHubHttp(app.address()), writes, clock));
    }

    GitHub(String issuer, InstallationClient client) {
        NewHeads newHeads = new NewHeads();
        this.codeHost = new GitHubCodeHost(client, newHeads);
        Comments comments = new Comments(client, issuer);
        this.proofHost = new GitHubProofHost(client, newHeads, comments);
        this.reviewHost = new GitHubReviewHost(client);
        this.installations = new GitHubInstallations(client);
        this.commandHost = new GitHubCommandHost(client, comments);
        this.deliveries = new GitHubDeliveries(client.app());
        this.issues = new GitHubIssues(client);
    }

    public GitHubCodeHost codeHost() {
        return codeHost;
    }

    public GitHubCommandHost commandHost() {
        return commandHost;
    }

    public GitHubProofHost proofHost() {
        return proofHost;
    }

    public GitHubReviewHost reviewHost() {
        return reviewHost;
    }

    public GitHubDeliveries deliveries() {
        return deliveries;
    }

    public GitHubIssues issues() {
        return issues;
    }

    public GitHubInstallations installations() {
        return installations;
    }
}
