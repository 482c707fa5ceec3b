package dev.fixwright.finding.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SARIF that is older than the files: the code of a result is found by what the scanner wrote down of it. */
class MovedCodeTest {
    private static final SourcePath FILE = SourcePath.of("src/Shop.java");
    private static final String AS_SCANNED = """
            class Shop {
                int a = random();
                String name;
                int b = random();
            }
            """;
    private static final String TWO_LINES_LATER = "package shop;\n\n" + AS_SCANNED;

    @Test
    void codeThatIsWhereTheScannerSawItStays() {
        assertThat(read(AS_SCANNED, region(2, 13, 21, "random()")).findings())
                .extracting(Finding::region)
                .containsExactly(new Region(2, 13, 2, 21));
        assertThat(read(AS_SCANNED.replace("    ", "\t").replace("\n", "\r\n"), region(2, "    int a = random();\n"))
                        .findings())
                .extracting(Finding::region)
                .containsExactly(Region.line(2));
        assertThat(read(AS_SCANNED, region(2, "random()")).warnings()).isEmpty();
    }

    @Test
    void codeThatStandsAtOnePlaceIsFoundThere() {
        SarifLog log = read(TWO_LINES_LATER, region(2, "int a = random();"));

        assertThat(log.findings()).extracting(Finding::region).containsExactly(Region.line(4));
        assertThat(log.warnings())
                .containsExactly("test.sarif: the code of 1 alert has moved since the scan and was found again");
    }

    @Test
    void columnsAreFoundWithTheirCode() {
        assertThat(read("\n" + AS_SCANNED.replace("int b = random()", "int b = 4"), region(2, 13, 21, "random()"))
                        .findings())
                .extracting(Finding::region)
                .containsExactly(new Region(3, 13, 3, 21));
    }

    @Test
    void codeThatStandsAtTwoPlacesIsStale() {
        SarifLog log = read(TWO_LINES_LATER, region(2, "= random();"));

        assertThat(log.findings()).isEmpty();
        assertThat(log.stale()).singleElement().satisfies(stale -> {
            assertThat(stale.finding().region()).isEqualTo(Region.line(2));
            assertThat(stale.reason())
                    .isEqualTo("the alert is stale: its code stands at other places now: line 4, line 6; scan again");
        });
    }

    @Test
    void codeThatIsGoneIsStale() {
        assertThat(read(AS_SCANNED.replace("random", "secure"), region(2, "int a = random();"))
                        .stale())
                .singleElement()
                .extracting(SarifLog.Stale::reason)
                .isEqualTo("the alert is stale: its code is not there any more; scan again");
        assertThat(read(AS_SCANNED, region(90, "int c = random();")).stale()).hasSize(1);
        assertThat(read(AS_SCANNED, context(1, 3, "class Store {\n    int a = random();\n}", 2))
                        .stale())
                .hasSize(1);
    }

    @Test
    void theLinesAroundTellWhichOneIsMeant() {
        String around = "    String name;\n    int b = random();\n}\n";

        assertThat(read(TWO_LINES_LATER, context(3, 5, around, 4)).findings())
                .extracting(Finding::region)
                .containsExactly(Region.line(6));
        assertThat(read(AS_SCANNED, context(3, 5, around, 4)).warnings()).isEmpty();
    }

    @Test
    void theFingerprintOfGitHubTellsWhichOneIsMeant() {
        String hash = hashOf(AS_SCANNED, 4);

        assertThat(read(TWO_LINES_LATER, fingerprint(4, hash)).findings())
                .extracting(Finding::region)
                .containsExactly(Region.line(6));
        assertThat(read(AS_SCANNED, fingerprint(4, hash)).warnings()).isEmpty();
    }

    @Test
    void aFingerprintOfAnotherKindChangesNothing() {
        assertThat(read(TWO_LINES_LATER, fingerprint(4, "abc:1")).findings())
                .extracting(Finding::region)
                .containsExactly(Region.line(4));
    }

    @Test
    void codeInsideAnotherWordIsNotMeant() {
        assertThat(read("class A {\n\n    int x = myrandomNumbers();\n}\n", region(2, "randomNumbers()"))
                        .stale())
                .hasSize(1);
    }

    @Test
    void aLetterIsTooLittleToGoBy() {
        assertThat(read("class A {\n\n    int x = y;\n}\n", region(2, "y")).stale())
                .hasSize(1);
    }

    @Test
    void aSnippetMayBeCutOffOrHaveTheLinesNumber() {
        assertThat(read(AS_SCANNED, region(2, "int a = ran...")).findings()).hasSize(1);
        assertThat(read(AS_SCANNED, region(2, "2 |     int a = random();")).findings())
                .hasSize(1);
    }

    @Test
    void aSnippetThatIsNoCodeIsNotLookedFor() {
        assertThat(read(TWO_LINES_LATER, region(4, "requires login")).findings())
                .extracting(Finding::region)
                .containsExactly(Region.line(4));
    }

    @Test
    void aFileThatWasMovedIsFoundByItsNameAndCode() {
        SourceFile moved = SourceFile.of(SourcePath.of("lib/shop/Shop.java"), TWO_LINES_LATER);
        SourceFile other = SourceFile.of(SourcePath.of("test/Shop.java"), "class Shop {}\n");
        String result = region(2, "int a = random();");

        assertThat(read(List.of(moved, other), true, result).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo(moved.path());
                    assertThat(finding.region()).isEqualTo(Region.line(4));
                });
        assertThat(read(List.of(other), true, result).stale())
                .extracting(SarifLog.Stale::reason)
                .containsExactly("the alert is stale: there is no file src/Shop.java any more; scan again");
        assertThat(read(List.of(moved, SourceFile.of(SourcePath.of("a/Shop.java"), AS_SCANNED)), true, result)
                        .stale())
                .extracting(SarifLog.Stale::reason)
                .containsExactly("the alert is stale: there is no file src/Shop.java any more, and its code may be in"
                        + " a/Shop.java or lib/shop/Shop.java; scan again");
    }

    @Test
    void filesThatAreAsTheyWereScannedAreTakenAsTheyAre() {
        List<SourceFile> files = List.of(SourceFile.of(FILE, TWO_LINES_LATER));

        assertThat(read(files, false, region(2, "int a = random();")).findings())
                .extracting(Finding::region)
                .containsExactly(Region.line(2));
    }

    private static String hashOf(String text, int line) {
        StringBuilder rest = new StringBuilder();
        text.lines()
                .skip(line - 1L)
                .forEach(one -> rest.append(one.replaceAll("[ \t]", "")).append('\n'));
        rest.append('\uffff');
        long hash = 0;
        for (int i = 0; i < 100; i++) {
            hash = hash * 37 + (i < rest.length() ? rest.charAt(i) : 0);
        }
        return Long.toHexString(hash) + ":1";
    }

    private static SarifLog read(String text, String result) {
        return read(List.of(SourceFile.of(FILE, text)), true, result);
    }

    private static SarifLog read(List<SourceFile> files, boolean changed, String result) {
        SarifReader asScanned = SarifReader.of(new MemoryTree(files), List.of());
        String json = "{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{\"ruleId\": \"r\", " + result + "}]}]}";
        return (changed ? asScanned.findingMovedCode() : asScanned)
                .read("test.sarif", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String region(int line, String snippet) {
        return at("\"region\": {\"startLine\": %d, %s}".formatted(line, text(snippet)));
    }

    private static String region(int line, int from, int to, String snippet) {
        return at("\"region\": {\"startLine\": %d, \"startColumn\": %d, \"endColumn\": %d, %s}"
                .formatted(line, from, to, text(snippet)));
    }

    private static String context(int first, int last, String around, int line) {
        return at("\"region\": {\"startLine\": %d}, \"contextRegion\": {\"startLine\": %d, \"endLine\": %d, %s}"
                .formatted(line, first, last, text(around)));
    }

    private static String fingerprint(int line, String hash) {
        return "\"partialFingerprints\": {\"primaryLocationLineHash\": \"" + hash + "\"}, "
                + at("\"region\": {\"startLine\": " + line + "}");
    }

    private static String text(String snippet) {
        return "\"snippet\": {\"text\": \"" + snippet.replace("\n", "\\n") + "\"}";
    }

    private static String at(String regions) {
        return "\"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"" + FILE + "\"}, " + regions
                + "}}]";
    }
}
