package dev.fixwright.api.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and programs read in the answers of this face. */
class TenantAnswersTest {
    private static final String RESULT = """
            {"ruleId":"%s","message":{"text":"m"},"locations":[{"physicalLocation":
            {"artifactLocation":{"uri":"src/%s.java"},"region":{"startLine":7}}}],"properties":{"security-severity":"%s"}}""";
    private static final String SARIF =
            "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Scan\"}},\"results\":["
                    + String.join(",", result("low", "2.0"), result("worst", "9.5"), result("high", "7.5")) + "]}]}";

    private TenantServer server;
    private Api operator;
    private String scan;

    private static String result(String rule, String score) {
        return RESULT.formatted(rule, rule, score);
    }

    @BeforeEach
    void start(@TempDir Path directory) {
        server = new TenantServer(TestDatabase.h2(directory));
        operator = server.as(server.harbour, Role.OPERATOR);
        scan = operator.post("/tenant/scans", "{\"repository\":\"harbour/pilot\",\"items\":[],\"sarif\":" + SARIF + "}")
                .json()
                .path("scanId")
                .asText();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private JsonNode items(String query) {
        return operator.get("/tenant/scans/" + scan + "/remediation" + query).json();
    }

    @Test
    void theWorstComesFirstOnEveryPage() {
        JsonNode first = items("?limit=2");
        JsonNode second = items("?limit=2&cursor=" + first.path("nextCursor").asText());

        assertThat(rules(first.path("items"))).containsExactly("worst", "high");
        assertThat(rules(second.path("items"))).containsExactly("low");
        assertThat(rules(operator.get("/tenant/scans/" + scan).json().path("remediationBacklog")))
                .containsExactly("worst", "high", "low");
    }

    private static List<String> rules(JsonNode items) {
        return items.valueStream().map(item -> item.path("rule").asText()).toList();
    }

    @Test
    void anItemNamesItsFindingAsTheOtherFacesDo() {
        JsonNode item = items("").at("/items/0");

        assertThat(item.path("findingId").asText())
                .isEqualTo(item.path("remediationId").asText().replace("rem-", "finding-"));
    }

    @Test
    void aScanTellsHowMuchOfItsBacklogIsDone() {
        assertThat(percent()).isZero();
        operator.post(
                "/tenant/scans/" + scan + "/remediation",
                "{\"remediationId\":\"" + items("").at("/items/0/remediationId").asText() + "\",\"status\":\"done\"}");

        assertThat(percent()).isEqualTo(33.3);
    }

    private double percent() {
        return operator.get("/tenant/scans/" + scan)
                .json()
                .path("remediationCompletionPct")
                .asDouble(-1);
    }

    @Test
    void aDryRunSaysWhatStandsAgainstIt() {
        JsonNode result = operator.post(
                        "/tenant/scans/" + scan + "/remediation/automate",
                        "{\"remediationId\":\""
                                + items("").at("/items/0/remediationId").asText()
                                + "\",\"action\":\"github_pr\",\"dryRun\":true}")
                .json()
                .path("result");

        assertThat(result.at("/details/wouldBegin").asBoolean(true)).isFalse();
        assertThat(result.path("message").asText())
                .contains(
                        "The app has no access to harbour/pilot", server.harbour.id() + " was made by hand", "/setup");
    }

    @Test
    void aSharedReportHasTheWorstFirstAndTimesThatPeopleRead() {
        String link = operator.post("/tenant/scans/" + scan + "/share", "{}")
                .json()
                .path("token")
                .asText();

        assertThat(server.api().get("/r/" + link).text())
                .containsPattern("scanned [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}, [0-9]{2}:[0-9]{2} UTC\\.")
                .containsPattern("(?s)worst.*high.*low");
    }

    @Test
    void everyListGoesOnByTheSameWords() {
        JsonNode document = operator.get("/tenant/openapi.json").json();

        for (String list : List.of("ScanList", "RemediationList", "Export", "Audit", "Certificates")) {
            assertThat(document.at("/components/schemas/" + list + "/required").valueStream())
                    .as(list)
                    .extracting(JsonNode::asText)
                    .contains("nextCursor");
        }
    }

    @Test
    void whatNobodyCanReadIsAListOfWhatIsWrongToo() {
        assertThat(operator.post("/tenant/scans", "{")
                        .json()
                        .at("/detail/0/loc/0")
                        .asText())
                .isEqualTo("body");
        assertThat(operator.post("/tenant/scans", "{\"sarif\":7,\"repository\":\"a/b\"}")
                        .text())
                .contains("Send the SARIF log itself");
        assertThat(operator.post("/tenant/scans", "{\"items\":[]}").text()).contains("at least one of them");
    }
}
