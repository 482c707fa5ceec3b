package dev.fixwright.finding.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReaderTest {
    private static final SourcePath TOKENS = SourcePath.of("app/src/main/java/com/acme/Tokens.java");
    private static final String TEXT = "package com.acme;\n\nclass Tokens {\n    String s = \"😀😀\" + next();\n}\n";

    private final SarifReader reader =
            SarifReader.of(new MemoryTree(List.of(SourceFile.of(TOKENS, TEXT))), List.of(Path.of("/home/ann/shop")));

    @Test
    void readsWhatSpotBugsWrites() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/sarif/spotbugs.sarif")) {
            SarifLog log = reader.read("spotbugs.sarif", file);

            assertThat(log.refused()).isEmpty();
            assertThat(log.warnings()).isEmpty();
            assertThat(log.findings()).hasSize(6);
            assertThat(log.findings().get(2))
                    .isEqualTo(new Finding(
                            "SpotBugs",
                            "PREDICTABLE_RANDOM",
                            List.of(330),
                            Severity.MEDIUM,
                            "Predictable pseudorandom number generator",
                            TOKENS,
                            Region.line(7),
                            List.of(),
                            java.util.Optional.empty()));
        }
    }

    @Test
    void readsWhatCodeQlWrites() {
        SarifLog log = read("""
                {"version": "2.1.0", "runs": [{
                  "tool": {"driver": {"name": "CodeQL", "rules": []}, "extensions": [
                    {"name": "codeql/java-queries", "rules": [
                      {"id": "java/other"},
                      {"id": "java/sql-injection", "defaultConfiguration": {"level": "error"},
                       "properties": {"security-severity": "8.8", "tags": ["security", "external/cwe/cwe-089"]}}]}]},
                  "columnKind": "utf16CodeUnits",
                  "artifacts": [{"location": {"uri": "app/src/main/java/com/acme/Tokens.java", "uriBaseId": "%SRCROOT%"}}],
                  "results": [{
                    "ruleId": "java/sql-injection",
                    "rule": {"id": "java/sql-injection", "index": 1, "toolComponent": {"index": 0}},
                    "message": {"text": "This query depends on a [user-provided value](1)."},
                    "locations": [{"physicalLocation": {
                      "artifactLocation": {"index": 0},
                      "region": {"startLine": 4, "startColumn": 16, "endColumn": 24}}}],
                    "codeFlows": [{"threadFlows": [{"locations": [
                      {"location": {"physicalLocation": {
                        "artifactLocation": {"uri": "modules/java.base/java/lang/String.java"},
                        "region": {"byteOffset": 4}}}},
                      {"location": {"physicalLocation": {
                        "artifactLocation": {"index": 0}, "region": {"startLine": 3}}}}]}]}],
                    "properties": {"github/alertNumber": 41}}]}]}
                """);

        assertThat(log.findings())
                .containsExactly(new Finding(
                        "CodeQL",
                        "java/sql-injection",
                        List.of(89),
                        Severity.HIGH,
                        "This query depends on a [user-provided value](1).",
                        TOKENS,
                        new Region(4, 16, 4, 24),
                        List.of(new Finding.Step(TOKENS, Region.line(3))),
                        java.util.Optional.of(41L)));
    }

    @Test
    void readsRulesThatStandAfterTheResults() {
        SarifLog log = read("""
                {"runs": [{"results": [{"ruleIndex": 0, "message": {"id": "m", "arguments": ["Random"]},
                    "taxa": [{"index": 0, "toolComponent": {"index": 0}}],
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "Tokens.java", "uriBaseId": "SRC"},
                      "region": {"startLine": 2}}}]}],
                  "originalUriBaseIds": {
                    "SRC": {"uri": "src/main/java/com/acme/", "uriBaseId": "APP"},
                    "APP": {"uri": "file:///home/ann/shop/app/"}},
                  "taxonomies": [{"name": "CWE", "taxa": [{"id": "338"}]}],
                  "tool": {"driver": {"name": "T", "rules": [{"id": "weak", "messageStrings": {"m": {"text": "{0} is weak"}},
                    "relationships": [{"target": {"id": "CWE-330", "toolComponent": {"name": "cwe"}}}]}]}}}],
                 "version": "2.1.0"}
                """);

        Finding finding = log.findings().get(0);

        assertThat(finding.rule()).isEqualTo("weak");
        assertThat(finding.message()).isEqualTo("Random is weak");
        assertThat(finding.cwes()).containsExactly(338, 330);
        assertThat(finding.path()).isEqualTo(TOKENS);
    }

    @Test
    void readsCwesFromTagsAndProperties() {
        SarifLog log = run("""
                "tool": {"driver": {"name": "Semgrep OSS", "rules": [{"id": "r", "properties": {
                   "cwe": ["CWE-327: Use of a Broken Algorithm", 328], "tags": ["CWE-089: SQL", "OWASP-A03:2021"]}}]}},
                """, """
                {"ruleId": "r", "properties": {"cweIds": "564"}, %s}
                """.formatted(at("\"startLine\": 1")));

        assertThat(log.findings().get(0).cwes()).containsExactly(564, 327, 328, 89);
    }

    @Test
    void takesAHierarchicalRuleForItsParent() {
        SarifLog log = run("""
                "tool": {"driver": {"name": "T", "rules": [{"id": "sql", "properties": {"tags": ["CWE-89"]}}]}},
                """, """
                {"ruleId": "sql/concat", "ruleIndex": 0, %s}, {"ruleId": "sql/concat", %s}
                """.formatted(at("\"startLine\": 1"), at("\"startLine\": 2")));

        assertThat(log.findings()).extracting(Finding::rule).containsExactly("sql", "sql");
        assertThat(log.findings().get(1).cwes()).containsExactly(89);
    }

    @Test
    void trustsTheRulesIdMoreThanAnIndexThatDisagrees() {
        SarifLog log = run("""
                "tool": {"driver": {"name": "T", "rules": [{"id": "a", "properties": {"cwe": 1}}, {"id": "b"}]}},
                """, """
                {"ruleId": "b", "ruleIndex": 0, %s}
                """.formatted(at("\"startLine\": 1")));

        assertThat(log.findings().get(0).rule()).isEqualTo("b");
        assertThat(log.findings().get(0).cwes()).isEmpty();
    }

    @Test
    void takesTheSeverityFromScoreThenRankThenLevel() {
        SarifLog log = run("""
                "tool": {"driver": {"name": "T", "rules": [
                  {"id": "scored", "properties": {"security-severity": 9.1}, "defaultConfiguration": {"level": "note"}},
                  {"id": "levelled", "defaultConfiguration": {"level": "error"}},
                  {"id": "plain"}]}},
                """, """
                {"ruleId": "scored", "level": "note", %1$s}, {"ruleId": "levelled", %1$s},
                {"ruleId": "levelled", "level": "note", %1$s}, {"ruleId": "plain", %1$s},
                {"ruleId": "plain", "properties": {"rank": 3}, %1$s}
                """.formatted(at("\"startLine\": 1")));

        assertThat(log.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.CRITICAL, Severity.HIGH, Severity.LOW, Severity.MEDIUM, Severity.CRITICAL);
    }

    @Test
    void countsColumnsInUtf16() {
        // The line is:    String s = "<two emoji>" + next();   the call starts at UTF-16 column 25, code point 23.
        assertThat(region("\"startLine\": 4, \"startColumn\": 23, \"endColumn\": 29", "unicodeCodePoints"))
                .isEqualTo(new Region(4, 25, 4, 31));
        assertThat(region("\"startLine\": 4, \"startColumn\": 25, \"endColumn\": 31", "utf16CodeUnits"))
                .isEqualTo(new Region(4, 25, 4, 31));
    }

    @Test
    void fillsInWhatARegionLeavesOut() {
        assertThat(region("\"startLine\": 4", "utf16CodeUnits")).isEqualTo(Region.line(4));
        assertThat(region("\"startLine\": 3, \"endLine\": 5", "utf16CodeUnits")).isEqualTo(Region.lines(3, 5));
        assertThat(region("\"startLine\": 3, \"startColumn\": 7", "utf16CodeUnits"))
                .isEqualTo(new Region(3, 7, 3, 15));
        assertThat(region("\"startLine\": 3, \"endLine\": 1", "utf16CodeUnits")).isEqualTo(Region.line(3));
        assertThat(region("\"charOffset\": 19, \"charLength\": 5", "utf16CodeUnits"))
                .isEqualTo(new Region(3, 1, 3, 6));
    }

    @Test
    void dropsColumnsThatAreNotInTheLine() {
        assertThat(region("\"startLine\": 3, \"startColumn\": 90, \"endColumn\": 95", "utf16CodeUnits"))
                .isEqualTo(Region.line(3));
        assertThat(region("\"startLine\": 90, \"startColumn\": 1, \"endColumn\": 2", "utf16CodeUnits"))
                .isEqualTo(Region.line(90));
    }

    @Test
    void refusesResultsWithoutAPlaceAndKeepsTheOthers() {
        SarifLog log = run("\"tool\": {\"driver\": {\"name\": \"T\"}},", """
                {"ruleId": "a", "message": {"text": "no place"}},
                {"ruleId": "b", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "A.java"}}}]},
                {"ruleId": "c", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "A.java"},
                   "region": {"byteOffset": 7}}}]},
                {"ruleId": "d", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "../A.java"},
                   "region": {"startLine": 7}}}]},
                {%1$s},
                {"ruleId": "e", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "A.java"},
                   "region": {"charOffset": 70000}}}]},
                {"ruleId": "ok", %1$s}
                """.formatted(at("\"startLine\": 1")));

        assertThat(log.findings()).extracting(Finding::rule).containsExactly("ok");
        assertThat(log.refused())
                .extracting(Object::toString)
                .containsExactly(
                        "result 1 of test.sarif: it names no file",
                        "result 2 of test.sarif: it names a file but no line in it",
                        "result 3 of test.sarif: its place is counted in bytes, not in lines; ask the scanner for lines",
                        "result 4 of test.sarif: its file \"../A.java\" is refused: it leaves the repository",
                        "result 5 of test.sarif: it names no rule",
                        "result 6 of test.sarif: its place is counted in characters of a file that is not there");
    }

    @Test
    void skipsWhatIsNoOpenProblemAndSaysSo() {
        SarifLog log = run("\"tool\": {\"driver\": {\"name\": \"T\"}},", """
                {"ruleId": "a", "suppressions": [{"kind": "inSource"}], %1$s},
                {"ruleId": "b", "baselineState": "absent", %1$s},
                {"ruleId": "c", "kind": "pass", %1$s},
                {"ruleId": "d", "suppressions": [], "kind": "review", %1$s},
                {"ruleId": "e", "suppressions": [{"kind": "external", "status": "rejected"}], %1$s},
                {"ruleId": "f", "suppressions": [{"status": "accepted"}, {"status": "underReview"}], %1$s}
                """.formatted(at("\"startLine\": 1")));

        assertThat(log.findings()).extracting(Finding::rule).containsExactly("d", "e", "f");
        assertThat(log.skipped())
                .extracting(Object::toString)
                .containsExactly(
                        "result 1 of test.sarif: the scanner says it is suppressed",
                        "result 2 of test.sarif: the scanner says it is gone (baselineState is absent)",
                        "result 3 of test.sarif: it is not a problem (its kind is pass)");
    }

    @Test
    void readsSeveralRunsAndWarnsOfAScanThatFailed() {
        SarifLog log = read("""
                {"version": "2.1.0", "runs": [
                  {"tool": {"driver": {"name": "A"}}, "results": null},
                  {"tool": {"driver": {"name": "B"}}, "invocations": [{"executionSuccessful": false}], "results": [{}]}]}
                """);

        assertThat(log.findings()).isEmpty();
        assertThat(log.refused())
                .extracting(Object::toString)
                .containsExactly("result 1 of run 2 of test.sarif: it names no rule");
        assertThat(log.warnings())
                .containsExactly("run 2 of test.sarif: B says that its scan did not succeed; alerts may be missing");
    }

    @Test
    void readsGzipAndEveryUnicodeEncoding() throws IOException {
        String text =
                "\uFEFF{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}, \"results\": [{\"ruleId\": \"é\", %s}]}]}"
                        .formatted(at("\"startLine\": 1"));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(zipped.toByteArray()).findings())
                .extracting(Finding::rule)
                .containsExactly("é");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read(text.getBytes(charset)).findings())
                    .as("%s", charset)
                    .hasSize(1);
        }
    }

    @Test
    void saysWhereAndWhatToDoWhenAFileIsNoSarif(@TempDir Path folder) {
        assertThatThrownBy(() -> read("<?xml version='1.0'?><BugCollection/>"))
                .hasMessage(
                        "test.sarif is XML, not SARIF; ask the scanner for SARIF 2.1.0, such as \"spotbugs -sarif\", \"semgrep --sarif\""
                                + " or \"codeql database analyze --format=sarif-latest\"");
        assertThatThrownBy(() -> read("{\"runs\": [\n  {\"results\": ["))
                .hasMessageStartingWith("test.sarif is not readable SARIF at line 2, column ");
        assertThatThrownBy(() -> read("\n<!DOCTYPE html><html>")).hasMessageContaining("is an HTML page");
        assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("is a ZIP archive");
        assertThatThrownBy(() -> read("[]")).hasMessageStartingWith("test.sarif is JSON but not SARIF");
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("test.sarif is empty");
        assertThatThrownBy(() -> read("{\"version\": \"2.1.0\"}")).hasMessageContaining("no \"runs\"");
        assertThatThrownBy(() -> read("{\"version\": \"1.0.0\", \"runs\": []}"))
                .hasMessage("test.sarif is SARIF 1.0.0, and this reads 2.1.0; ask the scanner for SARIF 2.1.0");
        assertThatThrownBy(() -> read("{\"version\": \"2.1.0\", \"runs\": []} {}"))
                .hasMessageContaining("goes on after its end");
        assertThatThrownBy(() -> reader.read(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> reader.read(folder.resolve("none.sarif"))).hasMessageContaining("there is no file");
    }

    private Region region(String json, String columnKind) {
        return run("\"columnKind\": \"" + columnKind + "\", ", "{\"ruleId\": \"a\", " + at(json) + "}")
                .findings()
                .get(0)
                .region();
    }

    private static String at(String region) {
        return """
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": "%s"}, "region": {%s}}}]
                """.formatted(TOKENS, region);
    }

    private SarifLog run(String before, String results) {
        return read("{\"version\": \"2.1.0\", \"runs\": [{" + before + "\"results\": [" + results + "]}]}");
    }

    private SarifLog read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private SarifLog read(byte[] json) {
        return reader.read("test.sarif", new ByteArrayInputStream(json));
    }
}
