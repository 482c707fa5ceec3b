package dev.fixwright.github.standin;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pull requests as GraphQL reads them. */
final class GraphqlPullRequests {
    private GraphqlPullRequests() {}

    static void addTo(RuntimeWiring.Builder wiring) {
        wiring.type(
                "PullRequest",
                type -> type.dataFetcher("statusCheckRollup", of -> GraphqlChecks.rollup(of, of(of).head()))
                        .dataFetcher("potentialMergeCommit", GraphqlPullRequests::testMerge)
                        .dataFetcher("mergeCommit", GraphqlPullRequests::mergeCommit)
                        .dataFetcher("headRef", GraphqlPullRequests::headRef)
                        .dataFetcher("baseRef", GraphqlPullRequests::baseRef)
                        .dataFetcher("commits", GraphqlPullRequests::commits)
                        .dataFetcher("reviewRequests", GraphqlPullRequests::reviewRequests)
                        .dataFetcher("reviews", GraphqlPullRequests::reviews)
                        .dataFetcher("files", GraphqlPullRequests::files));
        wiring.type(
                "Actor",
                type -> type.typeResolver(of -> {
                    Map<String, Object> actor = of.getObject();
                    return of.getSchema().getObjectType((String) actor.get("type"));
                }));
        wiring.type(
                "RequestedReviewer",
                type -> type.typeResolver(of -> {
                    Map<String, Object> reviewer = of.getObject();
                    return of.getSchema().getObjectType(reviewer.containsKey("slug") ? "Team" : "User");
                }));
        GraphqlChecks.addTo(wiring);
    }

    static Object list(DataFetchingEnvironment environment) {
        HostedRepository repository = environment.getSource();
        String head = environment.getArgument("headRefName");
        List<String> states = environment.getArgument("states");
        int first = environment.getArgumentOrDefault("first", 100);
        List<HostedPullRequest> newestFirst = new ArrayList<>(repository.pullRequests());
        Collections.reverse(newestFirst);
        return Map.of(
                "nodes",
                newestFirst.stream()
                        .filter(pull -> head == null || pull.headBranch().equals(head))
                        .filter(pull -> states == null || states.contains(pull.state()))
                        .limit(first)
                        .map(pull -> pullRequest(repository, pull))
                        .toList());
    }

    static Object one(DataFetchingEnvironment environment) {
        HostedRepository repository = environment.getSource();
        int number = environment.getArgument("number");
        return repository
                .pullRequest(number)
                .map(pull -> pullRequest(repository, pull))
                .orElseThrow(() -> new GraphqlRefusal(
                        "NOT_FOUND", "Could not resolve to a PullRequest with the number of " + number + "."));
    }

    static Map<String, Object> pullRequest(HostedRepository repository, HostedPullRequest pull) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("repository", repository);
        json.put("pull", pull);
        json.put("id", PullRequestWire.nodeId(repository, pull));
        json.put("fullDatabaseId", Long.toString(repository.id() * 1000 + pull.number()));
        json.put("number", pull.number());
        json.put("url", Wire.WEB + "/" + repository.fullName() + "/pull/" + pull.number());
        json.put("title", pull.title());
        json.put("body", pull.body());
        json.put("state", pull.state());
        json.put("isDraft", pull.isDraft());
        json.put("isCrossRepository", pull.isFromFork());
        json.put("merged", pull.merged().isPresent());
        json.put("closed", !pull.isOpen());
        json.put("mergeable", pull.mergeable());
        json.put("mergedAt", pull.merged().map(merge -> Wire.time(merge.when())).orElse(null));
        json.put("createdAt", Wire.time(pull.createdAt()));
        json.put("updatedAt", Wire.time(pull.updatedAt()));
        json.put("headRefName", pull.headBranch());
        json.put("headRefOid", pull.head());
        json.put("baseRefName", pull.baseBranch());
        json.put("baseRefOid", pull.base());
        json.put("author", actor(pull.author()));
        json.put("viewerDidAuthor", pull.author().equals(StandInApp.BOT));
        return json;
    }

    /** GraphQL calls an app's account by the app's name alone. */
    private static Map<String, Object> actor(String login) {
        return Map.of(
                "type",
                login.endsWith("[bot]") ? "Bot" : "User",
                "id",
                "U_" + login,
                "login",
                login.replace("[bot]", ""));
    }

    private static HostedPullRequest of(DataFetchingEnvironment environment) {
        Map<String, Object> json = environment.getSource();
        return (HostedPullRequest) json.get("pull");
    }

    private static HostedRepository repositoryOf(DataFetchingEnvironment environment) {
        Map<String, Object> json = environment.getSource();
        return (HostedRepository) json.get("repository");
    }

    /** None once it is merged. */
    private static Object testMerge(DataFetchingEnvironment environment) {
        HostedPullRequest pull = of(environment);
        return pull.merged().isPresent()
                ? null
                : pull.testMerge()
                        .map(commit -> GraphqlQueries.commit(repositoryOf(environment), commit))
                        .orElse(null);
    }

    private static Object mergeCommit(DataFetchingEnvironment environment) {
        return of(environment)
                .merged()
                .map(merge -> GraphqlQueries.commit(repositoryOf(environment), merge.commit()))
                .orElse(null);
    }

    private static Object headRef(DataFetchingEnvironment environment) {
        return GraphqlQueries.ref(repositoryOf(environment), of(environment).headBranch());
    }

    private static Object baseRef(DataFetchingEnvironment environment) {
        return GraphqlQueries.ref(repositoryOf(environment), of(environment).baseBranch());
    }

    private static Object commits(DataFetchingEnvironment environment) {
        HostedRepository repository = repositoryOf(environment);
        HostedPullRequest pull = of(environment);
        List<String> oldestFirst = new ArrayList<>(repository.git().ahead(pull.base(), pull.head()));
        Collections.reverse(oldestFirst);
        Integer last = environment.getArgument("last");
        int from = last == null ? 0 : Math.max(0, oldestFirst.size() - last);
        return Map.of(
                "totalCount",
                oldestFirst.size(),
                "nodes",
                oldestFirst.subList(from, oldestFirst.size()).stream()
                        .map(commit -> Map.of("commit", GraphqlQueries.commit(repository, commit)))
                        .toList());
    }

    private static Object reviewRequests(DataFetchingEnvironment environment) {
        HostedPullRequest pull = of(environment);
        List<Map<String, Object>> nodes = new ArrayList<>();
        pull.requestedReviewers().forEach(login -> nodes.add(reviewRequest(pull, login, actor(login))));
        pull.requestedTeams()
                .forEach(slug -> nodes.add(reviewRequest(pull, slug, Map.of("slug", slug, "id", "T_" + slug))));
        return Map.of("nodes", nodes, "totalCount", nodes.size());
    }

    private static Map<String, Object> reviewRequest(
            HostedPullRequest pull, String name, Map<String, Object> reviewer) {
        return Map.of(
                "requestedReviewer",
                reviewer,
                "asCodeOwner",
                pull.askedAsOwners().contains(name));
    }

    private static Object reviews(DataFetchingEnvironment environment) {
        HostedRepository repository = repositoryOf(environment);
        List<Map<String, Object>> nodes = of(environment).reviews().stream()
                .map(review -> Map.<String, Object>of(
                        "id",
                        "PRR_" + review.id(),
                        "body",
                        review.body(),
                        "viewerDidAuthor",
                        review.author().equals(StandInApp.BOT),
                        "commit",
                        GraphqlQueries.commit(repository, review.commit())))
                .toList();
        return Map.of("nodes", nodes, "totalCount", nodes.size());
    }

    private static Object files(DataFetchingEnvironment environment) {
        HostedRepository repository = repositoryOf(environment);
        HostedPullRequest pull = of(environment);
        List<Map<String, Object>> nodes =
                repository.git().changedPaths(pull.base(), pull.testMerge().orElse(pull.head())).stream()
                        .map(path -> Map.<String, Object>of("path", path))
                        .toList();
        return Map.of("nodes", nodes, "totalCount", nodes.size());
    }
}
