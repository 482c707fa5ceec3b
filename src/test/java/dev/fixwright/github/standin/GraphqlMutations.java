package dev.fixwright.github.standin;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;

/** What may be written by GraphQL, and what GitHub refuses of it. */
final class GraphqlMutations {
    private final Hosting hosting;

    GraphqlMutations(Hosting hosting) {
        this.hosting = hosting;
    }

    void addTo(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Mutation",
                type -> type.dataFetcher("createRef", this::createRef)
                        .dataFetcher("createCommitOnBranch", this::createCommitOnBranch)
                        .dataFetcher("createPullRequest", this::createPullRequest)
                        .dataFetcher("createCheckRun", this::createCheckRun)
                        .dataFetcher("closePullRequest", this::closePullRequest));
    }

    private Object createRef(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        HostedRepository repository = writable(environment, byId(input), "contents");
        String name = (String) input.get("name");
        String branch = name.replaceFirst("^refs/heads/", "");
        if (repository.git().branch(branch).isPresent()) {
            throw new GraphqlRefusal("UNPROCESSABLE", "A ref named \"" + name + "\" already exists in the repository.");
        }
        if (!repository.git().has((String) input.get("oid"))) {
            throw new GraphqlRefusal("UNPROCESSABLE", "Object does not exist");
        }
        repository.git().moveBranch(branch, (String) input.get("oid"));
        return Map.of("ref", GraphqlQueries.ref(repository, branch));
    }

    private Object createCommitOnBranch(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        Map<String, Object> branch = map(input.get("branch"));
        String name = (String) branch.get("repositoryNameWithOwner");
        HostedRepository repository = writable(
                environment, hosting.find(name).filter(found -> found.fullName().equals(name)), "contents");
        String branchName = (String) branch.get("branchName");
        String expected = (String) input.get("expectedHeadOid");
        String head = repository
                .git()
                .branch(branchName)
                .orElseThrow(() -> new GraphqlRefusal(
                        "NOT_FOUND", "The branch '" + branchName + "' does not exist in the repository."));
        if (!head.equals(expected)) {
            throw new GraphqlRefusal(
                    "STALE_DATA",
                    "Expected branch to point to \"" + expected + "\" but it did not. Pull and try again.");
        }
        String tree =
                repository.git().tree(Optional.of(repository.git().commit(head).tree()), additions(repository, input));
        Map<String, Object> message = map(input.get("message"));
        String text = message.get("headline") + "\n\n" + message.getOrDefault("body", "");
        String commit = repository.git().commit(tree, List.of(head), text, StandInApp.BOT, Instant.now());
        repository.git().moveBranch(branchName, commit);
        return Map.of("commit", GraphqlQueries.commit(repository, commit));
    }

    private static List<GitStore.Entry> additions(HostedRepository repository, Map<String, Object> input) {
        List<GitStore.Entry> entries = new ArrayList<>();
        for (Object addition : (List<?>) map(input.get("fileChanges")).get("additions")) {
            Map<String, Object> file = map(addition);
            String path = (String) file.get("path");
            if (path.startsWith(".github/workflows/")) {
                throw new GraphqlRefusal(
                        "FORBIDDEN",
                        "refusing to allow a GitHub App to create or update workflow `" + path
                                + "` without `workflows` permission");
            }
            byte[] content = Base64.getDecoder().decode((String) file.get("contents"));
            entries.add(new GitStore.Entry(
                    path, FileMode.REGULAR_FILE, repository.git().blob(content)));
        }
        return entries;
    }

    private Object createPullRequest(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        HostedRepository repository = writable(environment, byId(input), "pull_requests");
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
        return Map.of("pullRequest", GraphqlQueries.pullRequest(repository, pull));
    }

    private static void refuse(HostedRepository repository, String head, String base, boolean draft) {
        Optional<String> headCommit = repository.git().branch(head);
        Optional<String> baseCommit = repository.git().branch(base);
        if (headCommit.isEmpty() || baseCommit.isEmpty()) {
            throw new GraphqlRefusal("UNPROCESSABLE", "Head ref must be a branch");
        }
        if (repository.git().ahead(baseCommit.get(), headCommit.get()).isEmpty()) {
            throw new GraphqlRefusal("UNPROCESSABLE", "No commits between " + base + " and " + head);
        }
        boolean open = repository.pullRequests().stream()
                .anyMatch(pull -> pull.state().equals("OPEN")
                        && !pull.isFromFork()
                        && pull.headBranch().equals(head));
        if (open) {
            throw new GraphqlRefusal(
                    "UNPROCESSABLE", "A pull request already exists for " + repository.owner() + ":" + head + ".");
        }
        if (draft && !repository.hasDrafts()) {
            throw new GraphqlRefusal("UNPROCESSABLE", "Draft pull requests are not supported in this repository.");
        }
    }

    private Object createCheckRun(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        HostedRepository repository = writable(environment, byId(input), "checks");
        String head = (String) input.get("headSha");
        if (!repository.git().has(head)) {
            throw new GraphqlRefusal("UNPROCESSABLE", "No commit found for SHA: " + head);
        }
        Map<String, Object> output = map(input.getOrDefault("output", Map.of()));
        HostedCheckRun run = new HostedCheckRun(
                HostedRepository.nextCheckRun(),
                head,
                (String) input.get("name"),
                Optional.ofNullable((String) input.get("externalId")),
                ((String) input.getOrDefault("status", "QUEUED")).toLowerCase(Locale.ROOT),
                Optional.ofNullable((String) input.get("conclusion")).map(word -> word.toLowerCase(Locale.ROOT)),
                (String) output.getOrDefault("title", ""),
                (String) output.getOrDefault("summary", ""),
                Optional.ofNullable((String) input.get("detailsUrl")));
        repository.put(run);
        return Map.of("checkRun", Map.of("id", "CR_" + run.id()));
    }

    private Object closePullRequest(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        String[] id = ((String) input.get("pullRequestId")).split("_", -1);
        HostedRepository repository = writable(environment, hosting.byNodeId("R_" + id[1]), "pull_requests");
        long number = Long.parseLong(id[2]);
        repository.close(number);
        HostedPullRequest closed = repository.pullRequest(number).orElseThrow();
        return Map.of("pullRequest", GraphqlQueries.pullRequest(repository, closed));
    }

    private Optional<HostedRepository> byId(Map<String, Object> input) {
        return hosting.byNodeId((String) input.get("repositoryId"));
    }

    private static HostedRepository writable(
            DataFetchingEnvironment environment, Optional<HostedRepository> found, String permission) {
        HostedRepository repository = GraphqlQueries.readable(environment, found, "?");
        if (!GraphqlApi.caller(environment).may(permission, "write")) {
            throw new GraphqlRefusal("FORBIDDEN", "Resource not accessible by integration");
        }
        if (repository.isArchived()) {
            throw new GraphqlRefusal("FORBIDDEN", "Repository was archived so is read-only.");
        }
        return repository;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
