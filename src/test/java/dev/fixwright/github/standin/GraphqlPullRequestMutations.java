package dev.fixwright.github.standin;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be done to pull requests by GraphQL, and what GitHub refuses of it. */
final class GraphqlPullRequestMutations {
    private interface Work {
        void on(HostedRepository repository, HostedPullRequest pull);
    }

    private final GraphqlMutations mutations;
    private final Hosting hosting;

    GraphqlPullRequestMutations(GraphqlMutations mutations, Hosting hosting) {
        this.mutations = mutations;
        this.hosting = hosting;
    }

    void addTo(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Mutation",
                type -> type.dataFetcher("createPullRequest", this::create)
                        .dataFetcher("updatePullRequest", this::update)
                        .dataFetcher("closePullRequest", this::close)
                        .dataFetcher("revertPullRequest", this::revert)
                        .dataFetcher("markPullRequestReadyForReview", this::markReady)
                        .dataFetcher("convertPullRequestToDraft", this::markDraft)
                        .dataFetcher("requestReviews", this::requestReviews));
    }

    private Object create(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        HostedRepository repository = GraphqlMutations.writable(environment, mutations.byId(input), "pull_requests");
        String head = (String) input.get("headRefName");
        String base = (String) input.get("baseRefName");
        boolean draft = Boolean.TRUE.equals(input.get("draft"));
        refuse(repository, head, base, draft);
        HostedPullRequest pull = repository.open(
                new HostedPullRequest.Opening(
                        head,
                        base,
                        (String) input.get("title"),
                        (String) input.getOrDefault("body", ""),
                        draft,
                        StandInApp.BOT),
                false);
        return Map.of("pullRequest", GraphqlPullRequests.pullRequest(repository, pull));
    }

    private static void refuse(HostedRepository repository, String head, String base, boolean draft) {
        Optional<String> headCommit = repository.git().branch(head);
        Optional<String> baseCommit = repository.git().branch(base);
        if (headCommit.isEmpty() || baseCommit.isEmpty()) {
            String what = headCommit.isEmpty() ? "Head" : "Base";
            throw new GraphqlRefusal("UNPROCESSABLE", what + " ref must be a branch");
        }
        if (repository.git().ahead(baseCommit.get(), headCommit.get()).isEmpty()) {
            throw new GraphqlRefusal("UNPROCESSABLE", "No commits between " + base + " and " + head);
        }
        if (!repository.pulls().openFrom(head).isEmpty()) {
            throw new GraphqlRefusal(
                    "UNPROCESSABLE", "A pull request already exists for " + repository.owner() + ":" + head + ".");
        }
        if (draft) {
            refuseDraft(repository);
        }
    }

    private static void refuseDraft(HostedRepository repository) {
        if (!repository.hasDrafts()) {
            throw new GraphqlRefusal("UNPROCESSABLE", "Draft pull requests are not supported in this repository.");
        }
    }

    /** The new pull request comes from a branch of GitHub's own naming, on top of the base as it stands. */
    private Object revert(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        String[] id = ((String) input.get("pullRequestId")).split("_", -1);
        HostedRepository repository =
                GraphqlMutations.writable(environment, hosting.byNodeId("R_" + id[1]), "pull_requests");
        GraphqlMutations.writable(environment, hosting.byNodeId("R_" + id[1]), "contents");
        HostedPullRequest pull = repository.pullRequest(Long.parseLong(id[2])).orElseThrow();
        boolean draft = Boolean.TRUE.equals(input.get("draft"));
        if (!repository.pulls().letsAppsRevert()) {
            throw new GraphqlRefusal("FORBIDDEN", "Resource not accessible by integration");
        }
        if (pull.merged().isEmpty()) {
            throw new GraphqlRefusal("UNPROCESSABLE", "Pull request is not merged");
        }
        if (draft) {
            refuseDraft(repository);
        }
        HostedPullRequest reverting = repository
                .pulls()
                .revert(pull, (String) input.get("title"), (String) input.get("body"), draft, StandInApp.BOT)
                .orElseThrow(() ->
                        new GraphqlRefusal("UNPROCESSABLE", "This pull request could not be reverted automatically."));
        return Map.of(
                "pullRequest",
                GraphqlPullRequests.pullRequest(repository, pull),
                "revertPullRequest",
                GraphqlPullRequests.pullRequest(repository, reverting));
    }

    private Object update(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        return on(environment, (repository, pull) -> {
            repository
                    .pulls()
                    .rewrite(pull, Optional.ofNullable((String) input.get("title")), Optional.ofNullable((String)
                            input.get("body")));
            if ("CLOSED".equals(input.get("state")) && pull.isOpen()) {
                repository.pulls().close(pull, StandInApp.BOT);
            } else if ("OPEN".equals(input.get("state")) && pull.state().equals("CLOSED")) {
                repository.pulls().reopen(pull, StandInApp.BOT);
            }
        });
    }

    private Object close(DataFetchingEnvironment environment) {
        return on(environment, (repository, pull) -> {
            if (pull.isOpen()) {
                repository.pulls().close(pull, StandInApp.BOT);
            }
        });
    }

    /** GitHub asks for more than for other changes: who may not push may not say that work is finished. */
    private Object markReady(DataFetchingEnvironment environment) {
        return on(environment, (repository, pull) -> {
            GraphqlMutations.writable(environment, Optional.of(repository), "contents");
            repository.pulls().markReady(pull, StandInApp.BOT);
        });
    }

    private Object markDraft(DataFetchingEnvironment environment) {
        return on(environment, (repository, pull) -> {
            GraphqlMutations.writable(environment, Optional.of(repository), "contents");
            refuseDraft(repository);
            repository.pulls().markDraft(pull, StandInApp.BOT);
        });
    }

    private Object requestReviews(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        return on(environment, (repository, pull) -> {
            List<String> people = logins(input.get("userIds"));
            if (people.contains(pull.author())) {
                throw new GraphqlRefusal("UNPROCESSABLE", "Review cannot be requested from pull request author.");
            }
            if (!repository.collaborators().containsAll(people)) {
                throw new GraphqlRefusal(
                        "NOT_FOUND", "Could not resolve to User node with the global id of '" + people + "'.");
            }
            if (!Boolean.TRUE.equals(input.get("union"))) {
                pull.requestedReviewers().clear();
                pull.requestedTeams().clear();
            }
            repository.pulls().ask(pull, people, logins(input.get("teamIds")));
        });
    }

    /** People and teams are known by {@code U_login} and {@code T_slug}. */
    private static List<String> logins(Object ids) {
        List<String> logins = new ArrayList<>();
        if (ids instanceof List<?> list) {
            list.forEach(id -> logins.add(((String) id).substring(2)));
        }
        return logins;
    }

    private Object on(DataFetchingEnvironment environment, Work work) {
        Map<String, Object> input = environment.getArgument("input");
        String wanted = (String) input.get("pullRequestId");
        String[] id = wanted.split("_", -1);
        HostedRepository repository =
                GraphqlMutations.writable(environment, hosting.byNodeId("R_" + id[1]), "pull_requests");
        HostedPullRequest pull = repository
                .pullRequest(Long.parseLong(id[2]))
                .orElseThrow(() -> new GraphqlRefusal(
                        "NOT_FOUND", "Could not resolve to a node with the global id of '" + wanted + "'"));
        work.on(repository, pull);
        return Map.of("pullRequest", GraphqlPullRequests.pullRequest(repository, pull));
    }
}
