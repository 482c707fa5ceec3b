package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The lines that a fix changes, as somebody replaces them who takes its suggestions. */
class LineChangeTest {
    @Test
    void aChangedLineIsReplaced() {
        assertThat(LineChange.between("a\nb\nc\n", "a\nB\nc\n"))
                .containsExactly(new LineChange(2, 2, List.of("b\n"), List.of("B\n")));
    }

    @Test
    void aDeletedLineIsReplacedByNothing() {
        assertThat(LineChange.between("a\nb\nc\n", "a\nc\n"))
                .containsExactly(new LineChange(2, 2, List.of("b\n"), List.of()));
    }

    @Test
    void anInsertionTakesTheLineAboveIt() {
        assertThat(LineChange.between("a\nb\n", "a\nx\nb\n"))
                .containsExactly(new LineChange(1, 1, List.of("a\n"), List.of("a\n", "x\n")));
    }

    @Test
    void anInsertionAtTheTopTakesTheLineBelowIt() {
        assertThat(LineChange.between("a\nb\n", "x\na\nb\n"))
                .containsExactly(new LineChange(1, 1, List.of("a\n"), List.of("x\n", "a\n")));
    }

    @Test
    void whatIsNearIsOneChange() {
        assertThat(LineChange.between("a\nb\nc\nd\n", "A\nb\nc\nD\n"))
                .containsExactly(
                        new LineChange(1, 4, List.of("a\n", "b\n", "c\n", "d\n"), List.of("A\n", "b\n", "c\n", "D\n")));
    }

    @Test
    void whatIsFarIsAChangeOfItsOwn() {
        assertThat(LineChange.between("a\nb\nc\nd\ne\n", "A\nb\nc\nd\nE\n")).hasSize(2);
    }

    @Test
    void lineEndingsStayWhatTheyAre() {
        List<LineChange> changes = LineChange.between("a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n");

        assertThat(changes).containsExactly(new LineChange(2, 2, List.of("b\r\n"), List.of("B\r\n")));
    }

    @Test
    void aLostFinalLineFeedIsTold() {
        assertThat(LineChange.between("a\nb\n", "a\nB").get(0).changesFinalEnding())
                .isTrue();
        assertThat(LineChange.between("a\nb", "a\nB").get(0).changesFinalEnding())
                .isFalse();
    }

    @Test
    void whoTakesAllChangesHasTheOtherText() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String then = text(random);
            String now = text(random);
            List<LineChange> changes = LineChange.between(then, now);

            assertThat(LineChange.applied(then, changes))
                    .as("%s -> %s", then, now)
                    .isEqualTo(now);
            for (int one = 1; one < changes.size(); one++) {
                assertThat(changes.get(one - 1).overlaps(changes.get(one))).isFalse();
            }
            if (!then.isEmpty()) {
                assertThat(changes).allSatisfy(change -> {
                    assertThat(change.before()).isNotEmpty();
                    assertThat(change.last() - change.first() + 1)
                            .isEqualTo(change.before().size());
                });
            }
        }
    }

    private static String text(Random random) {
        List<String> lines = new ArrayList<>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            lines.add(List.of("a", "b", "c", "", "``` ").get(random.nextInt(5)));
        }
        String ending = random.nextBoolean() ? "\n" : "\r\n";
        return String.join(ending, lines) + (random.nextInt(4) == 0 || lines.isEmpty() ? "" : ending);
    }
}
