package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.remediation.CodeHost.Proposal;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.CommitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes branch, commit and pull request with one GraphQL document, and goes on from whatever an interrupted run left
 * behind. Each round looks at what stands before it writes again, so nothing is made twice.
 */
final class Proposals {
    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);
    private static final GraphqlDocument PROPOSE = GraphqlDocument.read("propose.graphql");
    private static final GraphqlDocument WITHDRAW = GraphqlDocument.read("withdraw.graphql");
    private static final int MOST_ROUNDS = 3;
    /** What a look at the branch may explain: it exists, it moved, it is too new to be seen everywhere. */
    private static final Set<Reason> LOOK_AGAIN = Set.of(Reason.REFUSED, Reason.BASE_MOVED, Reason.GONE);

    private final InstallationClient client;
    private final NewHeads newHeads;

    Proposals(InstallationClient client, NewHeads newHeads) {
        this.client = client;
        this.newHeads = newHeads;
    }

    PullRequest propose(Proposal proposal) {
        GitHubTree tree = (GitHubTree) proposal.madeOn().tree();
        boolean executable = WritableFiles.check(proposal.files(), tree);
        PullRequest pullRequest = open(proposal, tree, executable);
        label(proposal, pullRequest);
        return pullRequest;
    }

    private PullRequest open(Proposal proposal, GitHubTree tree, boolean executable) {
        FixBranch branch = proposal.madeOn().fixBranchHead().isPresent()
                ? FixBranch.look(client, proposal)
                : FixBranch.absent(tree.names().fullName());
        CommitProposal ofCommit = new CommitProposal(client, newHeads, proposal, tree);
        boolean draft = proposal.draft();
        for (int round = 1; ; round++) {
            Optional<PullRequest> standing = standing(proposal, branch);
            if (standing.isPresent()) {
                return standing.get();
            }
            long begun = System.nanoTime();
            Map<String, Object> input = pullRequest(proposal, tree.names(), draft);
            boolean known = executable || proposal.commits().size() > 1 || branch.state() == FixBranch.State.PROPOSED;
            GraphqlAnswer answer = known
                    ? ofCommit.write(branch, input)
                    : write(proposal, tree.names(), atBase(proposal, branch), input);
            if (answer.isWhole()) {
                return made(answer, begun);
            }
            commit(answer).ifPresent(head -> newHeads.add(head, begun));
            if (round == MOST_ROUNDS || !LOOK_AGAIN.contains(answer.refusal().reason())) {
                throw answer.refusal();
            }
            // "Draft pull requests are not supported in this repository."
            draft &= !answer.says("Draft");
            branch = FixBranch.look(client, proposal);
            withdraw(proposal, answer, branch);
        }
    }

    /**
     * Mutations of one document go on after one failed: when somebody made the branch a moment ago, the pull request was
     * opened for their commits. It is closed at once.
     */
    private void withdraw(Proposal proposal, GraphqlAnswer answer, FixBranch branch) {
        JsonNode opened = answer.data().path("createPullRequest").path("pullRequest");
        if (branch.state() == FixBranch.State.FOREIGN && opened.path("id").isTextual()) {
            Map<String, String> variables =
                    Map.of("pullRequest", opened.path("id").asText());
            client.write(proposal.repository(), WITHDRAW.text(), variables, 1).orThrow();
            throw foreign(proposal, branch);
        }
    }

    /** An open pull request for the branch; refuses where the branch is not the app's to touch. */
    private static Optional<PullRequest> standing(Proposal proposal, FixBranch branch) {
        Optional<PullRequest> open = branch.pulls().ours().filter(found -> found.state() == PullRequest.State.OPEN);
        if (open.isEmpty() && branch.pulls().others().isPresent()) {
            throw new CodeHostException(
                    Reason.REFUSED,
                    "the branch " + proposal.branch() + " has a pull request that Fixwright did not open ("
                            + branch.pulls().others().get()
                            + "), so both were left alone. Close it, delete or rename that branch, and ask again.",
                    Optional.empty());
        }
        if (open.isEmpty() && branch.state() == FixBranch.State.FOREIGN) {
            throw foreign(proposal, branch);
        }
        return open;
    }

    private static CodeHostException foreign(Proposal proposal, FixBranch branch) {
        return new CodeHostException(
                Reason.REFUSED,
                "the branch " + proposal.branch() + " carries a commit that Fixwright did not make ("
                        + branch.head().map(CommitId::shortened).orElse("")
                        + "), so it was left alone. Delete or rename that branch and ask again.",
                Optional.empty());
    }

    private FixBranch atBase(Proposal proposal, FixBranch branch) {
        if (branch.state() != FixBranch.State.STALE) {
            return branch;
        }
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("sha", proposal.madeOn().head().value()).put("force", true);
        String path = InstallationClient.path(proposal.repository(), "/git/refs/heads/" + proposal.branch());
        client.send(proposal.repository(), Call.patch(path, body)).orThrow();
        return branch.bareAt(proposal.madeOn().head());
    }

    private static Map<String, Object> pullRequest(Proposal proposal, GitHubTree.Names names, boolean draft) {
        return Map.of(
                "repositoryId", names.nodeId(),
                "baseRefName", proposal.madeOn().defaultBranch(),
                "headRefName", proposal.branch().value(),
                "title", proposal.title(),
                "body", proposal.body(),
                "draft", draft);
    }

    private GraphqlAnswer write(
            Proposal proposal, GitHubTree.Names names, FixBranch branch, Map<String, Object> pullRequest) {
        boolean makeBranch = branch.state() == FixBranch.State.ABSENT;
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("repository", names.nodeId());
        variables.put("ref", "refs/heads/" + proposal.branch());
        variables.put("base", proposal.madeOn().head().value());
        variables.put("makeBranch", makeBranch);
        variables.put(
                "branch",
                Map.of(
                        "repositoryNameWithOwner", branch.fullName(),
                        "branchName", proposal.branch().value()));
        NewCommit commit = NewCommit.of(
                proposal.repository(),
                proposal.madeOn().head(),
                proposal.commits().get(0));
        variables.put("message", commit.message());
        variables.put("changes", commit.changes());
        variables.put("pullRequest", pullRequest);
        int writes = 2 + (makeBranch ? 1 : 0);
        return client.write(proposal.repository(), PROPOSE.text(), variables, writes);
    }

    private PullRequest made(GraphqlAnswer answer, long begun) {
        PullRequest pullRequest =
                Snapshots.onePullRequest(answer.data().path("createPullRequest").path("pullRequest"));
        Optional<CommitId> commit = commit(answer);
        commit.ifPresent(head -> newHeads.add(head, begun));
        // The pull request's own field may still show the branch as it was before the commit.
        return commit.map(head -> new PullRequest(
                        pullRequest.number(), pullRequest.address(), pullRequest.state(), pullRequest.draft(), head))
                .orElse(pullRequest);
    }

    private static Optional<CommitId> commit(GraphqlAnswer answer) {
        JsonNode id = answer.data().path("createCommitOnBranch").path("commit").path("oid");
        return id.isTextual() ? Optional.of(new CommitId(id.asText())) : Optional.empty();
    }

    /** A missing label is no reason to fail: the pull request is what counts. */
    private void label(Proposal proposal, PullRequest pullRequest) {
        if (proposal.labels().isEmpty()) {
            return;
        }
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.set("labels", GitHubHttp.JSON.valueToTree(proposal.labels()));
        String path = InstallationClient.path(proposal.repository(), "/issues/" + pullRequest.number() + "/labels");
        try {
            client.send(proposal.repository(), Call.post(path, body)).orThrow();
        } catch (CodeHostException e) {
            LOG.warn(
                    "pull request {}#{} stays without its labels: {}",
                    proposal.repository().fullName(),
                    pullRequest.number(),
                    e.explanation());
        }
    }
}
