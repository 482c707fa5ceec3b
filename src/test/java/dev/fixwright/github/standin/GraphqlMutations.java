package dev.fixwright.github.standin;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
                        .dataFetcher("deleteRef", this::deleteRef)
                        .dataFetcher("updateRefs", this::updateRefs));
        new GraphqlPullRequestMutations(this, hosting).addTo(wiring);
        new GraphqlCheckMutations(this).addTo(wiring);
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
        repository.rules().creating(branch);
        repository.git().moveBranch(branch, (String) input.get("oid"));
        return Map.of("ref", GraphqlQueries.ref(repository, branch));
    }

    private Object createCommitOnBranch(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        Map<String, Object> branch = map(input.get("branch"));
        HostedRepository repository = writable(environment, repositoryOf(branch), "contents");
        String branchName = branch.containsKey("id")
                ? ((String) branch.get("id")).split("_", 3)[2]
                : (String) branch.get("branchName");
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
        if (repository.isProtected(branchName)) {
            throw new GraphqlRefusal(
                    "UNPROCESSABLE",
                    "Repository rule violations found\n\nChanges must be made through a pull request.\n\n");
        }
        String before = repository.git().commit(head).tree();
        String tree = repository
                .git()
                .tree(Optional.of(before), additions(repository, input), deletions(before, repository, input));
        Map<String, Object> message = map(input.get("message"));
        String text = message.get("headline") + "\n\n" + message.getOrDefault("body", "");
        repository.rules().committing(branchName, text);
        String commit = repository
                .git()
                .commit(
                        tree,
                        List.of(head),
                        text,
                        StandInApp.BOT,
                        repository.clock().instant());
        repository.git().moveBranch(branchName, commit);
        return Map.of(
                "commit", GraphqlQueries.commit(repository, commit), "ref", GraphqlQueries.ref(repository, branchName));
    }

    /** A branch has an id, or is called by the names that it has now. */
    private Optional<HostedRepository> repositoryOf(Map<String, Object> branch) {
        if (branch.containsKey("id")) {
            return hosting.byNodeId("R_" + ((String) branch.get("id")).split("_", 3)[1]);
        }
        String name = (String) branch.get("repositoryNameWithOwner");
        return hosting.find(name).filter(found -> found.fullName().equals(name));
    }

    private static List<GitStore.Entry> additions(HostedRepository repository, Map<String, Object> input) {
        List<GitStore.Entry> entries = new ArrayList<>();
        for (Object addition : (List<?>) map(input.get("fileChanges")).getOrDefault("additions", List.of())) {
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

    private static Set<String> deletions(String tree, HostedRepository repository, Map<String, Object> input) {
        Set<String> paths = new TreeSet<>();
        for (Object deletion : (List<?>) map(input.get("fileChanges")).getOrDefault("deletions", List.of())) {
            String path = (String) map(deletion).get("path");
            if (repository.git().entries(tree).stream()
                    .noneMatch(entry -> entry.path().equals(path))) {
                throw new GraphqlRefusal(
                        "UNPROCESSABLE",
                        "A path was requested for deletion which does not exist as of" + " commit oid `"
                                + input.get("expectedHeadOid") + "`");
            }
            paths.add(path);
        }
        return paths;
    }

    private Object deleteRef(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        String[] id = ((String) input.get("refId")).split("_", 3);
        HostedRepository repository = writable(environment, hosting.byNodeId("R_" + id[1]), "contents");
        if (repository.git().branch(id[2]).isEmpty()) {
            throw new GraphqlRefusal(
                    "NOT_FOUND", "Could not resolve to a node with the global id of '" + input.get("refId") + "'");
        }
        repository.git().deleteBranch(id[2]);
        return Map.of();
    }

    /** All or none: a branch is moved, or removed by being moved to no commit. */
    private Object updateRefs(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        HostedRepository repository = writable(environment, byId(input), "contents");
        List<Runnable> moves = new ArrayList<>();
        for (Object update : (List<?>) input.get("refUpdates")) {
            Map<String, Object> ref = map(update);
            String branch = ((String) ref.get("name")).replaceFirst("^refs/heads/", "");
            Object before = ref.get("beforeOid");
            Optional<String> head = repository.git().branch(branch);
            if (head.isEmpty() || (before != null && !before.equals(head.get()))) {
                throw new GraphqlRefusal("UNPROCESSABLE", "Reference update rejected: " + ref.get("name"));
            }
            String after = (String) ref.get("afterOid");
            if (after.equals("0".repeat(40))) {
                moves.add(() -> repository.git().deleteBranch(branch));
            } else if (!repository.git().has(after)) {
                throw new GraphqlRefusal("UNPROCESSABLE", "Object does not exist");
            } else {
                boolean forward = repository.git().ahead(after, head.get()).isEmpty();
                if (!forward && !Boolean.TRUE.equals(ref.get("force"))) {
                    throw new GraphqlRefusal("UNPROCESSABLE", "Reference update rejected: not a fast forward");
                }
                repository
                        .rules()
                        .committing(branch, repository.git().commit(after).message());
                if (!forward) {
                    repository.rules().forcing(branch);
                }
                moves.add(() -> repository.git().moveBranch(branch, after));
            }
        }
        moves.forEach(Runnable::run);
        return Map.of();
    }

    Optional<HostedRepository> byId(Map<String, Object> input) {
        return hosting.byNodeId((String) input.get("repositoryId"));
    }

    static HostedRepository writable(
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
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
