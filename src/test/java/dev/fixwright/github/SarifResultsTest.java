package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.repository.ScanResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarifResultsTest {
    @Test
    void aResultHasItsAlertItsRuleAndItsFirstPlace() throws IOException {
        assertThat(read("""
                {"runs": [{
                  "tool": {"driver": {"name": "CodeQL", "rules": [{"id": "java/sqli"}]}},
                  "results": [{
                    "ruleId": "java/sqli", "ruleIndex": 0, "message": {"text": "A query"},
                    "locations": [
                      {"physicalLocation": {"artifactLocation": {"uri": "src/Orders.java", "index": 3},
                        "region": {"startLine": 12, "startColumn": 5}}},
                      {"physicalLocation": {"artifactLocation": {"uri": "src/Other.java"}}}],
                    "codeFlows": [{"threadFlows": [{"locations": [{}]}]}],
                    "properties": {"github/alertNumber": 7, "github/alertUrl": "https://api.github.com/x"}
                  }],
                  "columnKind": "utf16CodeUnits"
                }], "version": "2.1.0"}
                """))
                .containsExactly(new ScanResult(OptionalLong.of(7), "CodeQL", "java/sqli", "src/Orders.java", 12));
    }

    @Test
    void rulesAndFilesMayBeGivenByNumberAndAfterTheResults() throws IOException {
        assertThat(read("""
                {"version": "2.1.0", "runs": [{
                  "results": [
                    {"rule": {"index": 1}, "locations": [{"physicalLocation": {"artifactLocation": {"index": 1}}}]},
                    {"ruleIndex": 0, "locations": []},
                    {"rule": {"index": 0, "toolComponent": {"index": 1}}},
                    {"rule": {"id": "named"}},
                    {"ruleIndex": 9, "locations": [{"physicalLocation": {"artifactLocation": {"index": 9}}}]}
                  ],
                  "artifacts": [{"location": {"uri": "a.js"}}, {"location": {"uri": "b.js"}, "length": 3}],
                  "tool": {
                    "extensions": [{"name": "none"}, {"name": "more", "rules": [{"id": "extended"}]}],
                    "driver": {"name": "x", "rules": [{"id": "first"}, {"id": "second"}]}
                  }
                }]}
                """))
                .extracting(ScanResult::rule, ScanResult::path)
                .containsExactly(
                        tuple("second", "b.js"),
                        tuple("first", ""),
                        tuple("extended", ""),
                        tuple("named", ""),
                        tuple("", ""));
    }

    @Test
    void everyRunCounts() throws IOException {
        String run = "{\"tool\": {\"driver\": {}}, \"results\": [{\"ruleId\": \"r\"}]}";

        assertThat(read("{\"runs\": [" + run + ", {\"tool\": {}}, {\"results\": null}, " + run + "]}"))
                .hasSize(2)
                .allMatch(result -> result.alert().isEmpty() && result.tool().equals("CodeQL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/my%20files/Order.java", "src/my files/Order.java"})
    void aPathIsTheNameOfAFile(String uri) throws IOException {
        assertThat(read("{\"runs\": [{\"results\": [{\"locations\": [{\"physicalLocation\": {\"artifactLocation\":"
                        + " {\"uri\": \"" + uri + "\"}}}]}]}]}"))
                .extracting(ScanResult::path)
                .containsExactly("src/my files/Order.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{\"runs\": [{\"results\": [{\"ruleId\"", "{\"runs\": [7]}", "{\"runs\""})
    void whatIsNoLogIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
    }

    @Test
    void aLogWithoutRunsHasNoResults() throws IOException {
        assertThat(read("{\"version\": \"2.1.0\", \"runs\": []}")).isEmpty();
    }

    @Test
    void aLogOfManyMegabytesIsReadWithLittleMemory() throws IOException {
        int results = 20_000;
        InputStream log = new Repeated(
                "{\"runs\": [{\"results\": [",
                "{\"ruleId\": \"r\", \"message\": {\"text\": \"" + "x".repeat(3_000) + "\"}},",
                results,
                "{\"ruleId\": \"last\"}]}]}");

        assertThat(SarifResults.read(log, "CodeQL")).hasSize(results + 1);
    }

    @Test
    void aLogThatIsTooLargeIsRefusedByName() {
        Call call = Call.get("/repos/acme/shop/code-scanning/analyses/4");
        Answer answer =
                new Answer(call, 200, HttpHeaders.of(Map.of(), (name, value) -> true), GitHubHttp.JSON.nullNode());
        InputStream log = new Repeated("{\"runs\": [{\"results\": [", "{\"ruleId\": \"r\"},", 1 << 20, "{}]}]}");

        try (Download download = new Download(answer, log)) {
            assertThatExceptionOfType(CodeHostException.class)
                    .isThrownBy(() -> SarifResults.read(download.atMost(1 << 20), "CodeQL"))
                    .satisfies(e -> assertThat(e.explanation())
                            .contains("analyses/4", "larger than 1 MB", "more than is read"));
        }
    }

    private static List<ScanResult> read(String log) throws IOException {
        return SarifResults.read(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), "CodeQL");
    }

    /** A long text that never is in memory. */
    private static final class Repeated extends SequenceInputStream {
        Repeated(String start, String item, int times, String end) {
            super(Collections.enumeration(parts(start, item, times, end)));
        }

        private static List<InputStream> parts(String start, String item, int times, String end) {
            byte[] bytes = item.getBytes(StandardCharsets.UTF_8);
            List<InputStream> parts = new ArrayList<>(times + 2);
            parts.add(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < times; i++) {
                parts.add(new ByteArrayInputStream(bytes));
            }
            parts.add(new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8)));
            return parts;
        }
    }
}
