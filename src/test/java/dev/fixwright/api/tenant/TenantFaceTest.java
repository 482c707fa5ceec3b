package dev.fixwright.api.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client of the backlog does with it, over HTTP. */
class TenantFaceTest {
    private static final String SARIF = """
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Semgrep OSS","rules":[{"id":"md5"}]}},"results":[
            {"ruleId":"md5","level":"error","message":{"text":"MD5 is weak"},"locations":[{"physicalLocation":
            {"artifactLocation":{"uri":"src/Seal.java"},"region":{"startLine":7,"endLine":7}}}]},
            {"ruleId":"sha1","level":"warning","message":{"text":"SHA-1 is weak"},"locations":[{"physicalLocation":
            {"artifactLocation":{"uri":"src/Ship.java"},"region":{"startLine":3,"endLine":3}}}]}]}]}
            """;
    private static final String LATER = SARIF.replaceFirst("\\{\"ruleId\":\"md5\",[^\\n]*\\n[^\\n]*\\n", "");

    private TenantServer server;
    private Api operator;

    @BeforeEach
    void start(@TempDir Path directory) {
        server = new TenantServer(TestDatabase.h2(directory));
        operator = server.as(server.harbour, Role.OPERATOR);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private JsonNode handIn(String sarif) {
        Api.Reply reply = operator.post("/tenant/scans", "{\"repository\":\"harbour/pilot\",\"sarif\":" + sarif + "}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private String scan() {
        return handIn(SARIF).get("scanId").textValue();
    }

    private List<JsonNode> items(String scan) {
        JsonNode body = operator.get("/tenant/scans/" + scan + "/remediation").json();
        return Stream.of(body.get("items")).flatMap(TenantFaceTest::each).toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false);
    }

    private String item(String scan, String rule) {
        return items(scan).stream()
                .filter(item -> item.get("rule").textValue().equals(rule))
                .map(item -> item.get("remediationId").textValue())
                .findFirst()
                .orElseThrow();
    }

    private Api.Reply update(String scan, String json) {
        return operator.post("/tenant/scans/" + scan + "/remediation", json);
    }

    @Test
    void keepsWhatSomebodyHandsInAndListsIt() {
        String scan = scan();

        JsonNode listed = operator.get("/tenant/scans").json();
        assertThat(listed.get("count").intValue()).isEqualTo(1);
        assertThat(listed.at("/scans/0/scanId").textValue()).isEqualTo(scan);
        assertThat(listed.at("/scans/0/repository").textValue()).isEqualTo("harbour/pilot");
        assertThat(listed.at("/scans/0/tool").textValue()).isEqualTo("Semgrep OSS");
        JsonNode one = operator.get("/tenant/scans/" + scan).json();
        assertThat(one.get("jobStatus").textValue()).isEqualTo("done");
        assertThat(one.get("remediationBacklog")).hasSize(2);
        assertThat(items(scan))
                .extracting(item -> item.get("status").textValue())
                .containsOnly("open");
    }

    @Test
    void takesSarifAsGitHubDoes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SARIF.getBytes(StandardCharsets.UTF_8));
        }

        JsonNode kept = handIn("\"" + Base64.getEncoder().encodeToString(packed.toByteArray()) + "\"");

        assertThat(kept.at("/scans/0/findings").intValue()).isEqualTo(2);
    }

    @Test
    void takesItemsThatNoScannerReports() {
        Api.Reply reply = operator.post(
                "/tenant/scans",
                "{\"name\":\"certificates\",\"items\":[{\"key\":\"www\",\"title\":\"Renew www\",\"assetId\":"
                        + "\"www.harbour.example\",\"severity\":\"high\",\"deadline\":\"2027-01-31\"}]}");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        JsonNode item = items(reply.json().get("scanId").textValue()).get(0);
        assertThat(item.get("assetId").textValue()).isEqualTo("www.harbour.example");
        assertThat(item.get("targetDate").textValue()).isEqualTo("2027-01-31T00:00:00Z");
    }

    @Test
    void changesOnlyWhatIsSent() {
        String scan = scan();
        String item = item(scan, "md5");

        JsonNode saved = update(
                        scan,
                        "{\"remediationId\":\"" + item
                                + "\",\"status\":\"in_progress\",\"owner\":\"alice@example.com\","
                                + "\"notes\":\"with the pilot's office\",\"targetDate\":\"2027-02-01T10:00:00+01:00\"}")
                .json();
        assertThat(saved.get("status").textValue()).isEqualTo("success");
        assertThat(saved.at("/item/targetDate").textValue()).isEqualTo("2027-02-01T09:00:00Z");

        JsonNode later = update(scan, "{\"remediationId\":\"" + item + "\",\"status\":\"done\",\"notes\":null}")
                .json()
                .get("item");
        assertThat(later.get("status").textValue()).isEqualTo("done");
        assertThat(later.get("owner").textValue()).isEqualTo("alice@example.com");
        assertThat(later.get("targetDate").textValue()).isEqualTo("2027-02-01T09:00:00Z");
        assertThat(later.get("notes").isNull()).isTrue();
    }

    @Test
    void verifiesAnItemAgainstALaterScan() {
        String first = scan();
        String item = item(first, "md5");
        String still = item(first, "sha1");
        String second = handIn(LATER).get("scanId").textValue();

        JsonNode gone = verify(first, item, second);
        assertThat(gone.get("verified").booleanValue()).isTrue();
        assertThat(gone.get("afterStatus").textValue()).isEqualTo("done");
        assertThat(verify(first, still, second).get("verified").booleanValue()).isFalse();
        JsonNode unknown = verify(first, item, "scan-00000000000000000000000000000000");
        assertThat(unknown.get("verified").booleanValue()).isFalse();
        assertThat(unknown.get("reason").textValue()).isEqualTo("scan_not_found");
        assertThat(gone.get("message").textValue()).contains("does not report it any more");
        JsonNode backwards = verify(second, still, first);
        assertThat(backwards.get("reason").textValue()).isEqualTo("asset_not_in_both_scans");
        assertThat(backwards.get("message").textValue()).contains("has to be a later scan by the same tool");

        JsonNode diff = operator.get("/tenant/scans/" + second + "/diff").json();
        assertThat(diff.get("againstScanId").textValue()).isEqualTo(first);
        assertThat(diff.at("/gone/0/remediationId").textValue()).isEqualTo(item);
        assertThat(diff.get("stillCount").intValue()).isEqualTo(1);
    }

    private JsonNode verify(String scan, String item, String by) {
        Api.Reply reply = operator.post(
                "/tenant/scans/" + scan + "/remediation/verify",
                "{\"remediationId\":\"" + item + "\",\"verifyScanId\":\"" + by + "\"}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void deletesWhatWasHandedIn() {
        String scan = scan();

        assertThat(operator.send("DELETE", "/tenant/scans/" + scan, Optional.empty())
                        .json()
                        .get("deleted")
                        .booleanValue())
                .isTrue();
        assertThat(operator.get("/tenant/scans/" + scan).status()).isEqualTo(404);
        assertThat(operator.send("DELETE", "/tenant/scans/" + scan, Optional.empty())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sharesAReportUntilTheLinkIsTakenBack() {
        String scan = scan();
        update(scan, "{\"remediationId\":\"" + item(scan, "md5") + "\",\"status\":\"open\",\"notes\":\"between us\"}");
        JsonNode link = operator.post("/tenant/scans/" + scan + "/share", "{\"label\":\"board\",\"expiresHours\":2}")
                .json();
        String address = "/r/" + link.get("token").textValue();
        assertThat(link.get("url").textValue()).isEqualTo("https://fixwright.example.com" + address);

        Api.Reply page = server.api().get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("src/Seal.java:7").contains("harbour/pilot");
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        Api.Reply report = server.api().get(address + "/report");
        assertThat(report.json().get("items")).hasSize(2);
        assertThat(page.text() + report.text()).doesNotContain("between us");
        assertThat(operator.get("/tenant/shares").json().at("/shares/0/label").textValue())
                .isEqualTo("board");

        String id = link.get("id").textValue();
        assertThat(server.as(server.stranger, Role.ADMIN)
                        .send("DELETE", "/tenant/share/" + id, Optional.empty())
                        .status())
                .isEqualTo(404);
        assertThat(operator.send("DELETE", "/tenant/share/" + id, Optional.empty())
                        .status())
                .isEqualTo(200);
        assertThat(server.api().get(address).status()).isEqualTo(404);
        assertThat(server.api().get("/r/nothing").status()).isEqualTo(404);
    }

    @Test
    void showsAPageWhoseWordsAreNobodysMarkup() {
        String scan = handIn(SARIF.replace("MD5 is weak", "<script>alert(1)</script>")
                        .replace("src/Seal.java", "src/<img src=x onerror=alert(1)>.java"))
                .get("scanId")
                .textValue();
        String token = operator.post("/tenant/scans/" + scan + "/share", "{}")
                .json()
                .get("token")
                .textValue();

        String page = server.api().get("/r/" + token).text();

        assertThat(page).doesNotContain("<script").doesNotContain("<img");
    }

    private JsonNode link(Api caller) {
        return caller.post("/tenant/scans/" + scan() + "/share", "{}").json();
    }

    @Test
    void givesOnlyWhoeverTriesWrongLinksTimeToThink() {
        String right = link(operator).get("token").textValue();
        Api stranger = server.api();
        for (int i = 0; i < 60; i++) {
            String wrong = "%043d".formatted(i);
            assertThat(stranger.get("/r/" + wrong + (i % 2 == 0 ? "" : "/report"))
                            .status())
                    .isEqualTo(404);
        }

        Api.Reply page = stranger.get("/r/" + "0".repeat(43));
        Api.Reply report = stranger.get("/r/nothing/report");

        assertThat(List.of(page.status(), report.status())).containsOnly(429);
        assertThat(page.header("Retry-After")).contains("1");
        assertThat(report.json().get("detail").textValue()).contains("links");
        assertThat(stranger.get("/r/" + right).status()).isEqualTo(200);
        assertThat(operator.get("/tenant/me").status()).isEqualTo(200);
    }

    @Test
    void tellsNobodyElseOfALink() {
        String token = link(operator).get("token").textValue();

        Api.Reply page = server.api().with("X-Request-Id", "mine-3").get("/r/" + token);
        Api.Reply head = server.api().send("HEAD", "/r/" + token, Optional.empty());

        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Cache-Control")).contains("private, no-store");
        assertThat(page.header("ETag")).isEmpty();
        assertThat(page.header("X-Request-Id")).contains("mine-3");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
    }

    @Test
    void namesTheAddressThatItIsReachedByWhereNobodySaidAnother(@TempDir Path other) {
        try (TenantServer alone = TenantServer.withoutAddress(TestDatabase.h2(other))) {
            Api here = alone.operator();
            String scan = here.post("/tenant/scans", "{\"repository\":\"harbour/pilot\",\"sarif\":" + SARIF + "}")
                    .json()
                    .get("scanId")
                    .textValue();
            JsonNode plain = here.post("/tenant/scans/" + scan + "/share", "{}").json();
            JsonNode proxied = here.with("X-Forwarded-Proto", "https")
                    .post("/tenant/scans/" + scan + "/share", "{}")
                    .json();

            assertThat(plain.get("url").textValue())
                    .matches("http://127\\.0\\.0\\.1:\\d+/r/"
                            + plain.get("token").textValue());
            assertThat(proxied.get("url").textValue()).startsWith("https://127.0.0.1:");
            String path = plain.get("url").textValue().replaceFirst("http://[^/]*", "");
            assertThat(alone.api().get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void listsItemsOfTheSeveritiesThatAreAskedFor() {
        String scan = scan();
        String list = "/tenant/scans/" + scan + "/remediation?severity=";
        List<String> severities = items(scan).stream()
                .map(item -> item.get("severity").textValue())
                .toList();
        assertThat(severities).containsExactlyInAnyOrder("high", "medium");

        assertThat(operator.get(list + "high").json().get("items").findValuesAsText("severity"))
                .containsExactly("high");
        assertThat(operator.get(list + "high&severity=medium&status=open")
                        .json()
                        .get("items"))
                .hasSize(2);
        assertThat(operator.get(list + "high&status=done").json().get("items")).isEmpty();
        assertThat(operator.get(list + "worst").status()).isEqualTo(422);
    }

    @Test
    void saysWhoAsks() {
        JsonNode me = server.as(server.harbour, Role.VIEWER).get("/tenant/me").json();

        assertThat(me.get("tenantName").textValue()).isEqualTo("Harbour");
        assertThat(me.get("role").textValue()).isEqualTo("viewer");
        assertThat(me.get("permissions").toString()).contains("ViewCodeScans").doesNotContain("UseCodeScans");
    }

    @Test
    void exportsTheBacklogAndTheLogOfChangesToAdministrators() {
        String scan = scan();
        update(scan, "{\"remediationId\":\"" + item(scan, "md5") + "\",\"status\":\"done\"}");
        Api admin = server.as(server.harbour, Role.ADMIN);

        JsonNode export = admin.get("/tenant/export?limit=1").json();
        assertThat(export.get("remediationByScan").get(scan)).hasSize(1);
        assertThat(export.at("/scans/0/repository").textValue()).isEqualTo("harbour/pilot");
        assertThat(export.get("nextCursor").isTextual()).isTrue();
        JsonNode entries = admin.get("/tenant/audit").json().get("entries");
        assertThat(entries.findValuesAsText("action")).contains("remediation.update");
        assertThat(admin.get("/tenant/audit?action=remediation.update").json().get("entries"))
                .hasSize(1);
        assertThat(admin.get("/tenant/audit/export").text().lines()).hasSize(entries.size());
        assertThat(operator.get("/tenant/audit").status()).isEqualTo(403);
        assertThat(operator.get("/tenant/export").status()).isEqualTo(403);
    }

    @Test
    void takesTheKeyInEveryPlaceThatIsDocumented() {
        String token = server.token(Optional.of(server.harbour.id()), Role.VIEWER);

        assertThat(server.api().as(token).get("/tenant/me").status()).isEqualTo(200);
        assertThat(server.api().with("x-api-key", token).get("/tenant/me").status())
                .isEqualTo(200);
        assertThat(server.api().get("/tenant/me?api_key=" + token).status()).isEqualTo(200);
        assertThat(server.api().get("/tenant/me").status()).isEqualTo(401);
    }

    @Test
    void saysThatAnActionIsNotSetUp() {
        String scan = scan();
        String item = item(scan, "md5");
        String path = "/tenant/scans/" + scan + "/remediation/automate";

        Api.Reply acme = operator.post(
                path, "{\"remediationId\":\"" + item + "\",\"action\":\"acme\",\"domain\":\"www.harbour.example\"}");
        Api.Reply venafi = operator.post(
                path, "{\"remediationId\":\"" + item + "\",\"action\":\"venafi\",\"domain\":\"www.harbour.example\"}");

        assertThat(acme.status()).isEqualTo(422);
        assertThat(acme.text()).contains("not set up");
        assertThat(venafi.status()).isEqualTo(422);
    }

    static Stream<String> misfits() {
        return Stream.of(
                "{}",
                "{\"remediationId\":\"ITEM\"}",
                "{\"remediationId\":\"ITEM\",\"status\":\"fixed\"}",
                "{\"remediationId\":\"ITEM\",\"status\":7}",
                "{\"remediationId\":\"ITEM\",\"status\":\"done\",\"targetDate\":\"soon\"}",
                "{\"remediationId\":\"ITEM\",\"status\":\"done\",\"ownr\":\"x\"}",
                "{\"remediationId\":\"ITEM\",\"status\":\"done\"",
                "[]");
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void tellsWhatIsWrongWithARequest(String json) {
        String scan = scan();

        Api.Reply reply = update(scan, json.replace("ITEM", item(scan, "md5")));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.json().at("/detail/0/loc/0").textValue()).isEqualTo("body");
        assertThat(reply.json().at("/detail/0/msg").textValue()).isNotBlank();
        assertThat(reply.json().get("requestId")).isNotNull();
    }

    @Test
    void showsNothingOfOneTenantToAnother() {
        String scan = scan();
        String item = item(scan, "md5");
        Api foreign = server.as(server.stranger, Role.ADMIN);
        String remediation = "/tenant/scans/" + scan + "/remediation";
        String named = "{\"remediationId\":\"" + item + "\",";

        assertThat(Stream.of(
                        foreign.get("/tenant/scans/" + scan),
                        foreign.get("/tenant/scans/" + scan + "/diff"),
                        foreign.send("DELETE", "/tenant/scans/" + scan, Optional.empty()),
                        foreign.get(remediation),
                        foreign.post(remediation, named + "\"status\":\"done\"}"),
                        foreign.post(remediation + "/verify", named + "\"verifyScanId\":\"" + scan + "\"}"),
                        foreign.post(remediation + "/automate", named + "\"action\":\"github_pr\"}"),
                        foreign.post("/tenant/scans/" + scan + "/share", "{}")))
                .allSatisfy(
                        reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(404));
        assertThat(foreign.get("/tenant/scans").json().get("count").intValue()).isZero();
        assertThat(foreign.get("/tenant/export").json().get("remediationByScan"))
                .isEmpty();
        assertThat(foreign.get("/tenant/audit").text()).doesNotContain(scan).doesNotContain(item);
    }

    @Test
    void letsViewersReadAndNothingMore() {
        String scan = scan();
        Api viewer = server.as(server.harbour, Role.VIEWER);
        String named = "{\"remediationId\":\"" + item(scan, "md5") + "\",";
        String remediation = "/tenant/scans/" + scan + "/remediation";

        assertThat(viewer.get(remediation).status()).isEqualTo(200);
        assertThat(Stream.of(
                        viewer.post("/tenant/scans", "{\"repository\":\"a/b\",\"sarif\":" + SARIF + "}"),
                        viewer.send("DELETE", "/tenant/scans/" + scan, Optional.empty()),
                        viewer.post(remediation, named + "\"status\":\"done\"}"),
                        viewer.post(remediation + "/verify", named + "\"verifyScanId\":\"" + scan + "\"}"),
                        viewer.post(remediation + "/automate", named + "\"action\":\"github_pr\"}"),
                        viewer.post("/tenant/scans/" + scan + "/share", "{}")))
                .allSatisfy(reply -> {
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(403);
                    assertThat(reply.json().get("detail").textValue()).contains("UseCodeScans");
                });
    }

    @Test
    void isOfOneTenantOnly() {
        Api all = server.api().as(server.token(Optional.empty(), Role.ADMIN));

        assertThat(all.get("/tenant/scans").status()).isEqualTo(403);
    }
}
