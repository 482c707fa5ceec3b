package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHost.Proposal;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The branch of a proposal as it was found.
 *
 * @param head empty where there is no such branch
 * @param pulls the pull requests from the branch
 * @param fullName the repository's name when the branch was looked for
 */
record FixBranch(State state, Optional<CommitId> head, BranchPulls pulls, String fullName) {
    private static final GraphqlDocument BRANCH = GraphqlDocument.read("branch.graphql");

    enum State {
        ABSENT,
        /** At the proposal's base, without a commit of its own. */
        BARE,
        /** At the very commit that the proposal asks for. */
        PROPOSED,
        /** At an older base, or at a commit that the app made on an older base: an interrupted run left it behind. */
        STALE,
        /** Somebody else's commit is on it. */
        FOREIGN
    }

    static FixBranch absent(String fullName) {
        return new FixBranch(State.ABSENT, Optional.empty(), BranchPulls.NONE, fullName);
    }

    /** The branch after it was moved. */
    FixBranch bareAt(CommitId base) {
        return new FixBranch(State.BARE, Optional.of(base), pulls, fullName);
    }

    static FixBranch look(InstallationClient client, Proposal proposal) {
        List<SourcePath> paths = proposal.files().stream().map(SourceFile::path).toList();
        JsonNode data = client.run(
                        proposal.repository(),
                        BRANCH.withFiles(paths),
                        Map.of(
                                "owner", proposal.repository().owner(),
                                "name", proposal.repository().name(),
                                "branch", proposal.branch().value(),
                                "ref", "refs/heads/" + proposal.branch()))
                .orThrow();
        JsonNode repository = data.path("repository");
        refuseRenamed(proposal, repository);
        BranchPulls pulls = BranchPulls.of(data);
        String fullName = repository.path("nameWithOwner").asText();
        JsonNode head = repository.path("ref").path("target");
        if (!head.has("oid")) {
            return new FixBranch(State.ABSENT, Optional.empty(), pulls, fullName);
        }
        CommitId commit = new CommitId(head.path("oid").asText());
        return new FixBranch(state(proposal, data), Optional.of(commit), pulls, fullName);
    }

    /** A pull request into a branch that is called otherwise by now would be refused, however often it is tried. */
    private static void refuseRenamed(Proposal proposal, JsonNode repository) {
        String now = repository.path("defaultBranchRef").path("name").asText("");
        if (!now.equals(proposal.madeOn().defaultBranch())) {
            throw new CodeHostException(
                    Reason.BASE_MOVED,
                    "the default branch is not " + proposal.madeOn().defaultBranch() + " any more",
                    Optional.empty());
        }
    }

    private static State state(Proposal proposal, JsonNode data) {
        JsonNode repository = data.path("repository");
        JsonNode head = repository.path("ref").path("target");
        String base = proposal.madeOn().head().value();
        if (head.path("oid").asText().equals(base)) {
            return State.BARE;
        }
        JsonNode compare = repository.path("defaultBranchRef").path("compare");
        CommitLine line =
                CommitLine.read(compare, data.path("viewer").path("login").asText());
        if (line.leadsFrom(base, proposal.commits().size()) && carries(proposal, head)) {
            return State.PROPOSED;
        }
        return line.isAllOurs() ? State.STALE : State.FOREIGN;
    }

    private static boolean carries(Proposal proposal, JsonNode head) {
        for (int i = 0; i < proposal.files().size(); i++) {
            String wanted = new GitBlob(proposal.files().get(i).encode()).id();
            if (!head.path("f" + i).path("oid").asText("").equals(wanted)) {
                return false;
            }
        }
        return true;
    }
}
