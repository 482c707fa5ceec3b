package dev.fixwright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedRegionTest {
    private static final String THEN = "a {\n  first();\n  query(\"select\" + id);\n  last();\n}\n";
    private static final Region SINK = new Region(3, 9, 3, 22);

    @Test
    void anUnchangedFileKeepsTheRegion() {
        assertThat(MovedRegion.find(SINK, THEN, THEN)).contains(SINK);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 500})
    void linesPutInBeforeMoveTheRegion(int lines) {
        String now =
                THEN.replace("  first();\n", "  first();\n" + String.join("", Collections.nCopies(lines, "  x();\n")));

        assertThat(MovedRegion.find(SINK, THEN, now)).contains(new Region(3 + lines, 9, 3 + lines, 22));
    }

    @Test
    void linesTakenAwayBeforeMoveItBack() {
        assertThat(MovedRegion.find(SINK, THEN, THEN.replace("  first();\n", "")))
                .contains(new Region(2, 9, 2, 22));
    }

    @Test
    void aChangeAfterwardsLeavesIt() {
        assertThat(MovedRegion.find(SINK, THEN, THEN.replace("last", "other"))).contains(SINK);
    }

    @Test
    void codeThatIsIndentedOtherwiseIsFound() {
        assertThat(MovedRegion.find(SINK, THEN, THEN.replace("  ", "\t").replace("a {", "b {\n\na {")))
                .contains(Region.line(5));
    }

    @Test
    void codeThatIsBrokenIntoOtherLinesIsFound() {
        assertThat(MovedRegion.find(SINK, THEN, THEN.replace("(\"select\"", "(\n      \"select\"\n   ")))
                .contains(Region.lines(3, 5));
    }

    @Test
    void aChangedLineIsNotFoundAgain() {
        assertThat(MovedRegion.find(SINK, THEN, THEN.replace("+ id", "+ name"))).isEmpty();
        assertThat(MovedRegion.find(SINK, THEN, "")).isEmpty();
    }

    @Test
    void aLineInsertedIntoAWiderRegionLosesIt() {
        String now = THEN.replace("  last();", "  x();\n  last();");

        assertThat(MovedRegion.find(Region.lines(3, 4), THEN, now)).isEmpty();
    }

    @Test
    void aMovedMethodIsFoundByItsOnlyPlace() {
        String now = "b {\n  query(\"select\" + id);\n}\nc {\n  first();\n  last();\n}\n";

        assertThat(MovedRegion.find(SINK, THEN, now)).contains(new Region(2, 9, 2, 22));
    }

    @Test
    void twoPlacesAreNone() {
        String now = "b {\n  query(\"select\" + id);\n  query(\"select\" + id);\n}\n";

        assertThat(MovedRegion.find(SINK, THEN.replace("a {", "x {"), now.replace("b {", "y\n{\n")))
                .satisfiesAnyOf(
                        found -> assertThat(found).isEmpty(),
                        found -> assertThat(found.get().startLine()).isBetween(3, 5));
    }

    @Test
    void aLinePastTheEndIsNotFound() {
        assertThat(MovedRegion.find(Region.line(90), THEN, THEN + "x")).isEmpty();
    }
}
