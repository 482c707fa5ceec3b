package dev.fixwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Access;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.api.chainloop.ChainloopFace;
import dev.fixwright.api.devin.DevinFace;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.finding.Catalogue;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents that this server publishes, held against those of the products whose shapes they have. */
class SeedDocumentsTest {
    private Database database;
    private HttpServer server;

    @BeforeEach
    void start(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        Access access = Access.of(database, InstantSource.system());
        Entrance entrance =
                new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, InstantSource.system()));
        Backlog backlog = Backlog.inDatabase(database);
        server = HttpServer.start(
                0,
                List.of(
                        DevinFace.of(entrance, access.tenants(), backlog, Catalogue.of(List.of()), Optional.empty())
                                ::routes,
                        ChainloopFace.of(entrance, backlog)::routes));
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private ApiDocument served(String path) {
        return ApiDocument.of(Api.at(server.port()).get(path).json());
    }

    @Test
    void everythingInDevinsDocumentIsInOurs() {
        ApiDocument theirs = ApiDocument.resource("devin-remediate-finding.yaml");

        assertThat(theirs.operations()).hasSize(1);
        assertThat(served("/v3/openapi.json").lacks(theirs)).isEmpty();
    }

    @Test
    void everythingInChainloopsDocumentIsInOurs() {
        ApiDocument theirs = ApiDocument.resource("chainloop-auto-remediation.yaml");

        assertThat(theirs.operations()).hasSize(1);
        assertThat(served("/v1/openapi.json").lacks(theirs)).isEmpty();
    }

    @Test
    void theComparisonSeesADifferenceOfAnyKind() {
        ApiDocument ours = served("/v3/openapi.json");
        String text = ours.json().toString();

        assertThat(differing(ours, text.replace("\"Finding Id\"", "\"Id\""))).isNotEmpty();
        assertThat(differing(ours, text.replace("[\"finding_id\",\"session_id\"]", "[\"finding_id\"]")))
                .isNotEmpty();
        assertThat(differing(ours, text.replace("\"201\"", "\"200\""))).isNotEmpty();
        assertThat(differing(ours, text.replace("/v3/enterprise/organizations", "/v3/enterprise/org")))
                .isNotEmpty();
    }

    private static List<String> differing(ApiDocument ours, String changed) {
        try {
            assertThat(changed).isNotEqualTo(ours.json().toString());
            return ApiDocument.of(new com.fasterxml.jackson.databind.ObjectMapper().readTree(changed))
                    .lacks(ApiDocument.resource("devin-remediate-finding.yaml"));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void securityIsTheBearerTokenOfTheOriginals() {
        for (String[] face : new String[][] {
            {"/v3/openapi.json", "devin-remediate-finding.yaml"},
            {"/v1/openapi.json", "chainloop-auto-remediation.yaml"}
        }) {
            JsonNode ours = served(face[0]).json();
            JsonNode theirs = ApiDocument.resource(face[1]).json();
            assertThat(ours.path("security")).isEqualTo(theirs.path("security"));
            assertThat(ours.path("openapi")).isEqualTo(theirs.path("openapi"));
            assertThat(ours.path("info").path("title"))
                    .isEqualTo(theirs.path("info").path("title"));
            theirs.at("/components/securitySchemes").properties().forEach(scheme -> {
                JsonNode our = ours.at("/components/securitySchemes/" + scheme.getKey());
                assertThat(our.path("type")).isEqualTo(scheme.getValue().path("type"));
                assertThat(our.path("scheme")).isEqualTo(scheme.getValue().path("scheme"));
            });
        }
    }

    @Test
    void operationIdsAreUniqueAndEveryOperationSaysWhatItDoes() {
        for (String path : List.of("/v3/openapi.json", "/v3beta1/openapi.json", "/v1/openapi.json")) {
            ApiDocument document = served(path);
            List<JsonNode> operations = document.operations().stream()
                    .map(name -> name.split(" ", 2))
                    .map(name -> document.operation(name[0], name[1]))
                    .toList();
            assertThat(operations).hasSizeGreaterThan(8).allSatisfy(operation -> {
                assertThat(operation.path("description").asText()).isNotEmpty();
                assertThat(operation.path("summary").asText()).isNotEmpty();
            });
            assertThat(operations.stream()
                            .map(operation -> operation.path("operationId").asText()))
                    .doesNotHaveDuplicates();
            assertThat(references(document.json()))
                    .allSatisfy(reference -> assertThat(
                                    document.json().at(reference.substring(1)).isMissingNode())
                            .as(reference)
                            .isFalse());
        }
    }

    private static List<String> references(JsonNode json) {
        return json.findValues("$ref").stream().map(JsonNode::asText).toList();
    }

    @Test
    void whatIsServedUnderTheOldPrefixIsTheSame() {
        List<String> v3 = served("/v3/openapi.json").operations();
        List<String> beta = served("/v3beta1/openapi.json").operations();

        assertThat(beta).hasSameSizeAs(v3);
        assertThat(StreamSupport.stream(beta.spliterator(), false)
                        .map(name -> name.replace("/v3beta1/", "/v3/"))
                        .toList())
                .containsExactlyElementsOf(v3);
    }
}
