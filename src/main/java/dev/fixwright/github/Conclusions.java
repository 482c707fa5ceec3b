package dev.fixwright.github;

import dev.fixwright.remediation.CodeHost.PullRequest.State;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.Wording;
import dev.fixwright.repository.RepositoryRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes with one GraphQL document what follows from a proof. What stands already as it should is left out, so it may be
 * done again after an interruption.
 */
final class Conclusions {
    private static final Logger LOG = LoggerFactory.getLogger(Conclusions.class);
    private static final GraphqlDocument CONCLUDE = GraphqlDocument.read("conclude.graphql");
    private static final String REMOVE = "updateRefs";
    private static final String ASK = "requestReviews";
    /** What GitHub refuses where somebody was quicker. */
    private static final Set<String> DONE_BY_OTHERS = Set.of("markPullRequestReadyForReview", "closePullRequest");
    /** Where a branch that is removed ends up. */
    private static final String NO_COMMIT = "0".repeat(40);

    private final InstallationClient client;
    private final Reviewers reviewers;

    Conclusions(InstallationClient client) {
        this.client = client;
        this.reviewers = new Reviewers(client);
    }

    void conclude(RepositoryRef repository, LivePullRequest pull, Wording wording, Conclusion conclusion) {
        boolean open = pull.pullRequest().state() == State.OPEN;
        boolean ready =
                conclusion == Conclusion.READY && open && pull.pullRequest().draft();
        boolean close = conclusion == Conclusion.CLOSED && open;
        // GitHub removes it only while it is at the commit that was seen, and it is none that others pushed to.
        Optional<String> removeFrom =
                conclusion == Conclusion.CLOSED && pull.pullRequest().state() != State.MERGED
                        ? pull.branchId().flatMap(id -> BranchHandle.parse(id).repository())
                        : Optional.empty();
        // GitHub does so itself where its plan includes code owners; who was asked already is not asked twice.
        List<String> people = conclusion == Conclusion.READY && open ? reviewers.ids(repository, pull) : List.of();
        boolean ask = !people.isEmpty();
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("pullRequest", pull.nodeId());
        wording.title().ifPresent(title -> variables.put("title", title));
        variables.put("body", wording.body());
        variables.put("ready", ready);
        variables.put("ask", ask);
        variables.put("people", people);
        variables.put("close", close);
        variables.put("remove", removeFrom.isPresent());
        variables.put("repository", removeFrom.orElse(""));
        variables.put("ref", "refs/heads/" + pull.branch());
        variables.put("head", pull.pullRequest().head().value());
        variables.put("nothing", NO_COMMIT);
        int writes = 1 + (ready ? 1 : 0) + (ask ? 1 : 0) + (close ? 1 : 0) + (removeFrom.isPresent() ? 1 : 0);
        GraphqlAnswer answer = client.write(repository, CONCLUDE.text(), variables, writes);
        if (answer.refused(REMOVE)) {
            LOG.info(
                    "branch stays repository={} branch={} pull={}",
                    repository.fullName(),
                    pull.branch(),
                    pull.pullRequest().number());
        }
        if (answer.refused(ASK)) {
            int asked = people.size() > 1 ? reviewers.askEach(repository, pull, people) : 0;
            LOG.warn(
                    "pull request {}#{} is ready, and {} of {} code owners are asked: {}",
                    repository.fullName(),
                    pull.pullRequest().number(),
                    asked,
                    people.size(),
                    answer.only(ASK).refusal().explanation());
        }
        // It is ready all the same.
        answer.without(REMOVE).without(ASK).withoutRefusals(DONE_BY_OTHERS).orThrow();
    }
}
