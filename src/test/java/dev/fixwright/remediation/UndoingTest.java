package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A change is taken back line by line, or not at all. */
class UndoingTest {
    @Test
    void takesBackWhatNobodyTouchedSince() {
        assertThat(Undoing.of("a\nb\nc\n", "a\nB\nB2\nc\n", "a\nB\nB2\nc\n")).contains("a\nb\nc\n");
        assertThat(Undoing.of("a\nb\nc\nd\ne", "a\nB\nc\nd\ne", "0\n1\na\nB\nc\nd\nE"))
                .contains("0\n1\na\nb\nc\nd\nE");
        assertThat(Undoing.of("a\nb\nc\n", "b\nc\nX\n", "b\nc\nX\n")).contains("a\nb\nc\n");
    }

    @Test
    void leavesLinesAloneThatSomebodyChanged() {
        assertThat(Undoing.of("a\nb\nc\n", "a\nB\nc\n", "a\nother\nc\n")).isEmpty();
        assertThat(Undoing.of("a\nb\nc\n", "a\nB\nc\n", "a\nB\nC\n")).isEmpty();
        assertThat(Undoing.of("a\nb\nc\n", "a\nc\n", "a\nnew\nc\n")).isEmpty();
    }

    @Test
    void keepsEveryLineEnding() {
        assertThat(Undoing.of("a\r\nb\r\n", "a\r\nB\r\n", "a\r\nB\r\n")).contains("a\r\nb\r\n");
        assertThat(Undoing.of("a\nb", "a\nB", "a\nB")).contains("a\nb");
    }

    /** Whatever others append or put in front: what comes out is the old text with that. */
    @Test
    void whatOthersAddedElsewhereStays() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String before = lines(random, "o");
            String after = before.replaceFirst("o[0-9]+\n", random.nextBoolean() ? "" : "new\nnewer\n");
            String first = "top\n".repeat(1 + random.nextInt(3)) + "edge\n";
            String last = "edge\n" + "end\n".repeat(random.nextInt(3));

            assertThat(Undoing.of("edge\n" + before + "edge\n", "edge\n" + after + "edge\n", first + after + last))
                    .contains(first + before + last);
        }
    }

    private static String lines(Random random, String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            text.append(word).append(i).append('\n');
        }
        return text.toString();
    }
}
