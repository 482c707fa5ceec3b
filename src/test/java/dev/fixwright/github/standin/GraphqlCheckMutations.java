package dev.fixwright.github.standin;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Check runs written by GraphQL. */
final class GraphqlCheckMutations {
    private final GraphqlMutations mutations;

    GraphqlCheckMutations(GraphqlMutations mutations) {
        this.mutations = mutations;
    }

    void addTo(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Mutation",
                type -> type.dataFetcher("createCheckRun", this::create).dataFetcher("updateCheckRun", this::update));
    }

    private Object create(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        HostedRepository repository = GraphqlMutations.writable(environment, mutations.byId(input), "checks");
        String head = (String) input.get("headSha");
        if (!repository.git().has(head)) {
            throw new GraphqlRefusal("UNPROCESSABLE", "No commit found for SHA: " + head);
        }
        HostedCheckRun blank = new HostedCheckRun(
                HostedChecks.nextId(),
                CheckApp.FIXWRIGHT,
                head,
                (String) input.get("name"),
                Optional.empty(),
                "queued",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                repository.clock().instant());
        return put(repository, blank, input);
    }

    private Object update(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        HostedRepository repository = GraphqlMutations.writable(environment, mutations.byId(input), "checks");
        String id = (String) input.get("checkRunId");
        HostedCheckRun run = repository
                .checks()
                .run(Long.parseLong(id.substring("CR_".length())))
                .filter(found -> found.app().equals(CheckApp.FIXWRIGHT))
                .orElseThrow(() -> new GraphqlRefusal(
                        "NOT_FOUND", "Could not resolve to a node with the global id of '" + id + "'"));
        return put(repository, run, input);
    }

    /** What the input does not mention stays as it was. */
    private static Object put(HostedRepository repository, HostedCheckRun before, Map<String, Object> input) {
        Map<String, Object> output = GraphqlMutations.map(input.getOrDefault("output", Map.of()));
        HostedCheckRun run = new HostedCheckRun(
                before.id(),
                before.app(),
                before.head(),
                said(input, "name").orElse(before.name()),
                said(input, "externalId").or(before::externalId),
                said(input, "status").map(word -> word.toLowerCase(Locale.ROOT)).orElse(before.status()),
                said(input, "conclusion")
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .or(before::conclusion),
                said(output, "title").orElse(before.title()),
                said(output, "summary").orElse(before.summary()),
                said(output, "text").or(before::text),
                said(input, "detailsUrl").or(before::detailsUrl),
                repository.clock().instant());
        if (input.get("actions") instanceof List<?> actions) {
            List<Map<String, String>> buttons = actions.stream()
                    .map(GraphqlMutations::map)
                    .map(action -> Map.of(
                            "label", String.valueOf(action.get("label")),
                            "description", String.valueOf(action.get("description")),
                            "identifier", String.valueOf(action.get("identifier"))))
                    .toList();
            if (!repository.checks().putButtons(run.id(), buttons)) {
                throw new GraphqlRefusal("UNPROCESSABLE", "actions are too many or too long");
            }
        }
        repository.checks().put(run);
        return Map.of("checkRun", Map.of("id", "CR_" + run.id(), "databaseId", run.id()));
    }

    private static Optional<String> said(Map<String, Object> input, String field) {
        return Optional.ofNullable((String) input.get(field));
    }
}
