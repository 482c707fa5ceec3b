package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScanComparisonTest {
    private static final SourcePath A = SourcePath.of("A.java");
    private static final SourcePath B = SourcePath.of("B.java");
    private static final String BEFORE = "import x;\na\nBAD1\nb\nBAD2\nc\n";
    /** One import more, the first alert fixed with two lines. */
    private static final String AFTER = "import x;\nimport y;\na\nGOOD\nGOOD\nb\nBAD2\nc\n";

    @Test
    void anAlertThatOnlyMovedIsNotNew() {
        assertThat(objection(List.of(alert(A, 3), alert(A, 5)), List.of(alert(A, 7)), alert(A, 3)))
                .isEmpty();
    }

    @Test
    void anAlertInTheLinesThatReplacedItIsStillReported() {
        assertThat(objection(List.of(alert(A, 3)), List.of(alert(A, 5)), alert(A, 3)))
                .contains("still reported: R at A.java:5");
    }

    @Test
    void anAlertInAnotherLineIsNew() {
        assertThat(objection(List.of(alert(A, 3)), List.of(alert(A, 8)), alert(A, 3)))
                .contains("new alert: R at A.java:8");
    }

    @Test
    void moreAlertsThanBeforeAreNew() {
        assertThat(objection(
                        List.of(alert(A, 3), alert(A, 5)), List.of(alert(A, 7), alert(A, 7), alert(A, 7)), alert(A, 3)))
                .contains("new alert: R at A.java:7");
    }

    @Test
    void aNewAlertElsewhereCountsForEveryFix() {
        assertThat(objection(List.of(alert(A, 3)), List.of(alert(B, 1)), alert(A, 3)))
                .contains("new alert: R at B.java:1");
        assertThat(objection(List.of(alert(A, 3), alert(B, 1)), List.of(alert(B, 1)), alert(A, 3)))
                .isEmpty();
    }

    @Test
    void aScanThatNeverReportedItProvesNothing() {
        assertThat(objection(List.of(alert(A, 5)), List.of(alert(A, 7)), alert(A, 3)))
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith("the scan before the fixes does not report it"));
    }

    private static Optional<String> objection(List<Finding> before, List<Finding> after, Finding closed) {
        return new ScanComparison(before, after, Map.of(A, LineDiff.of(BEFORE, AFTER)))
                .objection(List.of(closed), Set.of(A));
    }

    private static Finding alert(SourcePath path, int line) {
        return Finding.at("T", "R", path, Region.line(line));
    }
}
