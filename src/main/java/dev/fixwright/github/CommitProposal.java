package dev.fixwright.github;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.Proposal;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.repository.CommitId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A proposal whose commit is known before its pull request is made, which then gets its check run with the same document:
 * one of several commits, which reach the branch with one push, one that changes an executable file, for its commit is made
 * over REST, or one that an earlier document made half.
 */
final class CommitProposal {
    private static final GraphqlDocument PROPOSE = GraphqlDocument.read("propose-commit.graphql");
    private static final String CHECK_RUN = "createCheckRun";

    private final InstallationClient client;
    private final NewHeads newHeads;
    private final Proposal proposal;
    private final GitHubTree tree;

    CommitProposal(InstallationClient client, NewHeads newHeads, Proposal proposal, GitHubTree tree) {
        this.client = client;
        this.newHeads = newHeads;
        this.proposal = proposal;
        this.tree = tree;
    }

    /** What GitHub said about branch and pull request. A check run that it refused is left to {@link CheckRuns}. */
    GraphqlAnswer write(FixBranch branch, Map<String, Object> pullRequest) {
        long begun = System.nanoTime();
        boolean makeCommit = branch.state() != FixBranch.State.PROPOSED;
        boolean makeBranch = branch.state() == FixBranch.State.ABSENT;
        CommitId commit = makeCommit
                ? GitCommit.line(
                        client, proposal.repository(), proposal.madeOn().head(), proposal.commits(), tree)
                : branch.head().orElseThrow();
        if (makeCommit) {
            newHeads.add(commit, begun);
        }
        boolean makeCheckRun = newHeads.isBare(commit) && client.mayReport(proposal.repository());
        if (makeCommit && !makeBranch) {
            move(branch, commit);
        }
        CheckRunReport report = proposal.checkRun().apply(commit);
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("repository", tree.names().nodeId());
        variables.put("ref", "refs/heads/" + proposal.branch());
        variables.put("commit", commit.value());
        variables.put("makeBranch", makeBranch);
        variables.put("pullRequest", pullRequest);
        variables.put("checkRun", checkRun(report));
        variables.put("makeCheckRun", makeCheckRun);
        int writes = 1 + (makeBranch ? 1 : 0) + (makeCheckRun ? 1 : 0);
        GraphqlAnswer answer = write(commit, variables, writes);
        if (makeCheckRun && !answer.refused(CHECK_RUN)) {
            newHeads.written(report);
        }
        return answer.without(CHECK_RUN);
    }

    private GraphqlAnswer write(CommitId commit, Map<String, Object> variables, int writes) {
        try {
            return client.write(proposal.repository(), PROPOSE.text(), variables, writes);
        } catch (CodeHostException e) {
            // The check run may be there all the same.
            newHeads.takeBare(commit);
            throw e;
        }
    }

    /** Only over a base or over a commit of the app's own: anything else was refused before. */
    private void move(FixBranch branch, CommitId commit) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("sha", commit.value()).put("force", branch.state() == FixBranch.State.STALE);
        String path = InstallationClient.path(proposal.repository(), "/git/refs/heads/" + proposal.branch());
        client.send(proposal.repository(), Call.patch(path, body)).orThrow();
    }

    private Map<String, Object> checkRun(CheckRunReport report) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("repositoryId", tree.names().nodeId());
        input.put("name", report.name());
        input.put("headSha", report.head().value());
        input.put("externalId", report.externalId());
        input.put("status", report.conclusion().isPresent() ? "COMPLETED" : "IN_PROGRESS");
        report.conclusion().ifPresent(word -> input.put("conclusion", word.toUpperCase(Locale.ROOT)));
        report.detailsAddress().ifPresent(address -> input.put("detailsUrl", address));
        input.put("output", Map.of("title", report.title(), "summary", CheckRuns.summary(report)));
        input.put("actions", CheckRuns.buttons(report));
        return input;
    }
}
