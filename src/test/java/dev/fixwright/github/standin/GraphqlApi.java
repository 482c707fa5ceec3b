package dev.fixwright.github.standin;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.Scalars;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Executes GraphQL documents against what the stand-in holds, with GitHub's way of reporting errors. */
final class GraphqlApi {
    private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(schema());

    private final GraphQL engine;

    GraphqlApi(Hosting hosting) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        for (String name : List.of("GitObjectID", "GitRefname", "URI", "Base64String", "DateTime", "BigInt")) {
            wiring.scalar(GraphQLScalarType.newScalar(Scalars.GraphQLString)
                    .name(name)
                    .build());
        }
        new GraphqlQueries(hosting).addTo(wiring);
        new GraphqlMutations(hosting).addTo(wiring);
        this.engine = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(SCHEMA, wiring.build()))
                .queryExecutionStrategy(new AsyncExecutionStrategy(new Refusals()))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(new Refusals()))
                .build();
    }

    private static String schema() {
        try (InputStream in = GraphqlApi.class.getResourceAsStream("github.graphqls")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response execute(Request request) {
        if (!(request.caller() instanceof Caller.Installation)) {
            return Response.refused(401, "Bad credentials");
        }
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(request.body().path("query").asText())
                .variables(Wire.JSON.convertValue(
                        request.body().path("variables"), new TypeReference<Map<String, Object>>() {}))
                .graphQLContext(Map.of("caller", request.caller()))
                .build();
        ExecutionResult result = engine.execute(input);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", result.getData());
        if (!result.getErrors().isEmpty()) {
            body.put("errors", result.getErrors().stream().map(GraphqlApi::json).toList());
        }
        return Response.ok(body);
    }

    private static Map<String, Object> json(GraphQLError error) {
        Map<String, Object> json = new LinkedHashMap<>(error.toSpecification());
        Object extensions = json.remove("extensions");
        if (extensions instanceof Map<?, ?> map && map.get("classification") instanceof String type) {
            json.put("type", type);
        }
        return json;
    }

    /** The operation and its root fields, as the transcript names them. */
    static String name(String query) {
        OperationDefinition operation = operation(query);
        List<String> fields = new ArrayList<>();
        operation.getSelectionSet().getSelectionsOfType(Field.class).forEach(field -> fields.add(field.getName()));
        return operation.getOperation().name().toLowerCase(java.util.Locale.ROOT) + " " + operation.getName() + " "
                + String.join("+", fields);
    }

    /** How many root fields write something, with the variables that leave some out. */
    static int creations(String query, com.fasterxml.jackson.databind.JsonNode variables) {
        OperationDefinition operation = operation(query);
        if (operation.getOperation() != OperationDefinition.Operation.MUTATION) {
            return 0;
        }
        return (int) operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .filter(field -> field.getDirectives("include").stream()
                        .map(directive -> directive.getArgument("if").getValue())
                        .allMatch(value -> !(value instanceof graphql.language.VariableReference reference)
                                || variables.path(reference.getName()).asBoolean()))
                .count();
    }

    private static OperationDefinition operation(String query) {
        Document document = new Parser().parseDocument(query);
        return document.getDefinitionsOfType(OperationDefinition.class).get(0);
    }

    static Caller.Installation caller(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get("caller");
    }

    private static final class Refusals implements DataFetcherExceptionHandler {
        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                graphql.execution.DataFetcherExceptionHandlerParameters parameters) {
            Throwable cause = parameters.getException();
            String type = cause instanceof GraphqlRefusal refusal ? refusal.type() : "INTERNAL";
            GraphQLError error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                    .message("%s", cause.getMessage())
                    .errorType(ErrorClassification.errorClassification(type))
                    .build();
            return CompletableFuture.completedFuture(
                    DataFetcherExceptionHandlerResult.newResult(error).build());
        }
    }
}
