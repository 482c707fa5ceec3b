package dev.fixwright.github.standin;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What GraphQL says about the checks and statuses of a commit. */
final class GraphqlChecks {
    private GraphqlChecks() {}

    static void addTo(RuntimeWiring.Builder wiring) {
        wiring.type(
                "StatusCheckRollupContext",
                type -> type.typeResolver(of -> {
                    Map<String, Object> context = of.getObject();
                    return of.getSchema().getObjectType((String) context.get("type"));
                }));
        wiring.type(
                "StatusCheckRollup",
                type -> type.dataFetcher("contexts", of -> {
                    Map<String, Object> rollup = of.getSource();
                    List<?> all = (List<?>) rollup.get("all");
                    int first = of.getArgumentOrDefault("first", all.size());
                    return Map.of(
                            "totalCount", all.size(),
                            "nodes", all.subList(0, Math.min(first, all.size())),
                            "pageInfo",
                                    Map.of("hasNextPage", first < all.size(), "endCursor", Integer.toString(first)));
                }));
        wiring.type("Ref", type -> type.dataFetcher("rules", GraphqlChecks::rules));
        wiring.type(
                "RuleParameters",
                type -> type.typeResolver(of -> of.getSchema().getObjectType("RequiredStatusChecksParameters")));
        for (String name : List.of("CheckRun", "StatusContext")) {
            wiring.type(name, type -> type.dataFetcher("isRequired", GraphqlChecks::isRequired));
        }
    }

    /** Rules of the repository for its default branch; other branches have none. */
    private static Object rules(DataFetchingEnvironment environment) {
        Map<String, Object> ref = environment.getSource();
        HostedRepository repository = (HostedRepository) ref.get("repository");
        List<Map<String, String>> demanded = repository.checks().required().stream()
                .map(name -> Map.of("context", name))
                .toList();
        List<Map<String, Object>> nodes = new ArrayList<>();
        if (ref.get("name").equals(repository.defaultBranch())) {
            nodes.add(Map.of("type", "REQUIRED_STATUS_CHECKS", "parameters", Map.of("requiredStatusChecks", demanded)));
        }
        if (repository.isProtected((String) ref.get("name"))) {
            nodes.add(Map.of("type", "PULL_REQUEST"));
        }
        return nodes.isEmpty() ? null : Map.of("nodes", nodes);
    }

    /** None where nothing was ever reported. Each kind takes a permission of its own. */
    static Object rollup(DataFetchingEnvironment environment, String commit) {
        Map<String, Object> about = environment.getSource();
        HostedRepository repository = (HostedRepository) about.get("repository");
        need(environment, "checks");
        if (!repository.checks().statusesOn(commit).isEmpty()) {
            need(environment, "statuses");
        }
        List<Map<String, Object>> all = new ArrayList<>();
        repository.checks().runsOn(commit).forEach(run -> all.add(run(repository, run)));
        repository.checks().statusesOn(commit).forEach(status -> all.add(status(repository, status)));
        return all.isEmpty() ? null : Map.of("state", state(all), "all", all);
    }

    private static void need(DataFetchingEnvironment environment, String permission) {
        if (!GraphqlApi.caller(environment).may(permission, "read")) {
            throw new GraphqlRefusal("FORBIDDEN", "Resource not accessible by integration");
        }
    }

    private static Map<String, Object> run(HostedRepository repository, HostedCheckRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "CheckRun");
        json.put("repository", repository);
        json.put("id", "CR_" + run.id());
        json.put("databaseId", run.id());
        json.put("name", run.name());
        json.put("externalId", run.externalId().orElse(null));
        json.put("status", run.status().toUpperCase(Locale.ROOT));
        json.put(
                "conclusion",
                run.conclusion().map(word -> word.toUpperCase(Locale.ROOT)).orElse(null));
        json.put("title", run.title());
        json.put("summary", run.summary());
        json.put("text", run.text().orElse(null));
        json.put("detailsUrl", run.detailsUrl().orElse("https://example.org"));
        json.put("startedAt", Wire.time(run.changedAt()));
        json.put("completedAt", run.isCompleted() ? Wire.time(run.changedAt()) : null);
        json.put(
                "checkSuite",
                Map.of(
                        "databaseId",
                        repository.checks().suite(run).id(),
                        "app",
                        Map.of(
                                "databaseId", run.app().id(),
                                "slug", run.app().slug(),
                                "name", run.app().name())));
        return json;
    }

    private static Map<String, Object> status(HostedRepository repository, HostedStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "StatusContext");
        json.put("repository", repository);
        json.put("id", "SC_" + status.id());
        json.put("name", status.context());
        json.put("context", status.context());
        json.put("state", status.state().toUpperCase(Locale.ROOT));
        json.put("createdAt", Wire.time(status.changedAt()));
        return json;
    }

    private static Object isRequired(DataFetchingEnvironment environment) {
        Map<String, Object> context = environment.getSource();
        HostedRepository repository = (HostedRepository) context.get("repository");
        Integer number = environment.getArgument("pullRequestNumber");
        if (number == null && environment.getArgument("pullRequestId") == null) {
            throw new GraphqlRefusal(
                    "ARGUMENT_ERROR", "Please provide either a pull request ID or a pull request number");
        }
        boolean toDefault = number == null
                || repository
                        .pullRequest(number)
                        .map(HostedPullRequest::baseBranch)
                        .filter(repository.defaultBranch()::equals)
                        .isPresent();
        return toDefault && repository.checks().required().contains((String) context.get("name"));
    }

    private static String state(List<Map<String, Object>> all) {
        boolean failed = false;
        boolean pending = false;
        for (Map<String, Object> one : all) {
            String word = (String) (one.get("type").equals("CheckRun") ? one.get("conclusion") : one.get("state"));
            pending |= word == null || word.equals("PENDING");
            failed |= word != null
                    && !List.of("SUCCESS", "NEUTRAL", "SKIPPED", "PENDING").contains(word);
        }
        return failed ? "FAILURE" : pending ? "PENDING" : "SUCCESS";
    }
}
