package dev.fixwright.api.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.AuditVerdict;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.database.DatabaseAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers send who mean no good, or whose programs are broken: a plain no, never a fault of ours. */
abstract class HostileContract {
    private TenantServer server;
    private Api operator;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void start(@TempDir Path directory) {
        server = new TenantServer(address(directory));
        operator = server.as(server.harbour, Role.OPERATOR);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String sarif(String... results) {
        return "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Semgrep\"}},\"results\":["
                + String.join(",", results) + "]}]}";
    }

    private static String result(String rule) {
        return "{\"ruleId\":\"" + rule + "\",\"message\":{\"text\":\"found " + rule + "\"},\"locations\":[{"
                + "\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"src/A.java\"},\"region\":{\"startLine\":7}}}]}";
    }

    private Api.Reply upload(String sarif) {
        return operator.post("/tenant/scans", "{\"repository\":\"harbour/pilot\",\"sarif\":" + sarif + "}");
    }

    private String scan(String... rules) {
        Api.Reply reply =
                upload(sarif(Stream.of(rules).map(HostileContract::result).toArray(String[]::new)));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().get("scanId").textValue();
    }

    private List<String> rules(String scan) {
        List<String> rules = new ArrayList<>();
        operator.get("/tenant/scans/" + scan + "/remediation")
                .json()
                .get("items")
                .forEach(item -> rules.add(item.get("rule").textValue()));
        return rules.stream().sorted().toList();
    }

    private String item(String scan) {
        return operator.get("/tenant/scans/" + scan + "/remediation")
                .json()
                .at("/items/0/remediationId")
                .textValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "x\\ud83d"})
    void refusesTextsThatNoDatabaseKeeps(String text) {
        String scan = scan("md5");
        String item = item(scan);
        String path = "/tenant/scans/" + scan;
        for (String field : List.of("owner", "notes", "assetId")) {
            expectInvalid(operator.post(
                    path + "/remediation",
                    "{\"remediationId\":\"" + item + "\",\"status\":\"open\",\"" + field + "\":\"a" + text + "\"}"));
        }
        for (String field : List.of("commit", "ref", "profile", "name")) {
            expectInvalid(operator.post("/tenant/scans", "{\"items\":[],\"" + field + "\":\"a" + text + "\"}"));
        }
        for (String field : List.of("summary", "assetId")) {
            expectInvalid(operator.post(
                    "/tenant/scans",
                    "{\"items\":[{\"key\":\"a\",\"title\":\"a\",\"" + field + "\":\"a" + text + "\"}]}"));
        }
        expectInvalid(operator.post("/tenant/scans", "{\"items\":[{\"key\":\"" + text + "\",\"title\":\"a\"}]}"));
        expectInvalid(operator.post("/tenant/scans", "{\"items\":[{\"key\":\"a\",\"title\":\"a" + text + "\"}]}"));
        expectInvalid(operator.post(path + "/share", "{\"label\":\"a" + text + "\"}"));
        for (String field : List.of("domain", "repo", "branch", "title", "policyId", "certificate")) {
            for (String action : List.of("github_pr", "acme", "venafi")) {
                expectInvalid(operator.post(
                        path + "/remediation/automate",
                        "{\"remediationId\":\"" + item + "\",\"action\":\"" + action + "\",\"" + field + "\":\"a" + text
                                + "\"}"));
            }
        }
    }

    @Test
    void saysLittleOfAHundredThousandFieldsThatThereAreNot() {
        String many =
                IntStream.range(0, 100_000).mapToObj(i -> ",\"f" + i + "\":0").collect(Collectors.joining());

        Api.Reply reply = operator.post("/tenant/scans", "{\"items\":[]" + many + "}");

        expectInvalid(reply);
        assertThat(reply.bytes()).hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[{\"tool\":{\"driver\":{\"name\":\"Semgrep\"}},\"results\":[]}]"})
    void refusesAFirstScanThatNamesNothing(String runs) {
        expectInvalid(upload("{\"version\":\"2.1.0\",\"runs\":" + runs + "}"));
    }

    private static void expectInvalid(Api.Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "tool", "cursor"})
    void refusesParametersThatNoDatabaseKeeps(String parameter) {
        expectInvalid(operator.get("/tenant/scans?" + parameter + "=a%00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "-9999-01-01T00:00:00Z"})
    void refusesMomentsThatNoDatabaseKeeps(String moment) {
        String scan = scan("md5");
        expectInvalid(operator.post(
                "/tenant/scans/" + scan + "/remediation",
                "{\"remediationId\":\"" + item(scan) + "\",\"status\":\"open\",\"targetDate\":\"" + moment + "\"}"));
        expectInvalid(operator.post(
                "/tenant/scans", "{\"items\":[{\"key\":\"a\",\"title\":\"a\",\"deadline\":\"" + moment + "\"}]}"));
    }

    @Test
    void keepsOfADeletedScanWhatALaterOneHasThoughTheNextHadItNot() {
        String first = scan("md5", "sha1");
        scan("sha1");
        String third = scan("md5", "sha1");
        assertThat(rules(third)).containsExactly("md5", "sha1");

        Api.Reply gone = operator.send("DELETE", "/tenant/scans/" + first, Optional.empty());

        assertThat(gone.status()).as(gone.toString()).isEqualTo(200);
        assertThat(rules(third)).containsExactly("md5", "sha1");
    }

    @Test
    void thoseWhoChangeUploadAndDeleteAtOnceMeetNoFault() throws Exception {
        String scan = scan("md5", "sha1", "des");
        String item = item(scan);
        List<Callable<Api.Reply>> calls = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> {
            calls.add(() -> operator.send("DELETE", "/tenant/scans/" + scan, Optional.empty()));
            calls.add(() ->
                    upload(i % 2 == 0 ? sarif(result("md5")) : sarif(result("md5"), result("sha1"), result("des"))));
            calls.add(() -> operator.post(
                    "/tenant/scans/" + scan + "/remediation",
                    "{\"remediationId\":\"" + item + "\",\"status\":\"in_progress\",\"notes\":\"" + i + "\"}"));
            calls.add(() -> operator.post("/tenant/scans/" + scan + "/share", "{}"));
        });

        List<Api.Reply> replies = atOnce(calls);

        assertThat(replies)
                .allSatisfy(
                        reply -> assertThat(reply.status()).as(reply.toString()).isLessThan(500));
        assertThat(replies)
                .filteredOn(reply -> reply.text().contains("\"deleted\":true"))
                .hasSize(1);
        Api admin = server.as(server.harbour, Role.ADMIN);
        assertThat(admin.get("/tenant/audit?action=scan.delete").json().get("entries"))
                .hasSize(1);
        for (JsonNode listed : operator.get("/tenant/scans?limit=100").json().get("scans")) {
            String id = listed.get("scanId").textValue();
            assertThat(rules(id))
                    .as(listed.toString())
                    .hasSize(listed.get("findings").intValue());
        }
        assertThat(server.access.audit().verify()).isInstanceOf(AuditVerdict.Whole.class);
    }

    static List<Api.Reply> atOnce(List<Callable<Api.Reply>> calls) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(calls.size());
        try {
            List<Api.Reply> replies = new ArrayList<>();
            for (Future<Api.Reply> reply : many.invokeAll(calls)) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void showsRowsOfTheLogThatSomebodyChangedAndMarksThem() {
        scan("md5");
        scan("md5", "sha1");
        Api admin = server.as(server.harbour, Role.ADMIN);
        server.tamper("update audit set after_state = 'nothing happened' where action = 'scan.create'"
                + " and number = (select min(b.number) from audit b where b.action = 'scan.create')");

        JsonNode entries = admin.get("/tenant/audit?action=scan.create").json().get("entries");
        List<String> lines = admin.get("/tenant/audit/export?action=scan.create")
                .text()
                .lines()
                .toList();

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).get("after").textValue()).isEqualTo("nothing happened");
        assertThat(entries.get(0).get("chain").textValue()).isEqualTo("broken");
        assertThat(entries.get(1).get("after").isObject()).isTrue();
        assertThat(entries.get(1).has("chain")).isFalse();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"after\":\"nothing happened\"", "\"chain\":\"broken\"");
        assertThat(lines.get(1)).doesNotContain("chain");
    }
}
