package dev.fixwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.report.ReviewText.Asking;
import dev.fixwright.report.ReviewText.Beyond;
import dev.fixwright.report.ReviewText.Findings;
import dev.fixwright.report.ReviewText.Left;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTextTest {
    private static final Findings FINDINGS = findings(Asking.POSSIBLE, 0);

    private static Findings findings(Asking asking, int earlier) {
        return new Findings(
                List.of(Reported.plain()),
                List.of(new Beyond(Reported.plain(), "changes lines that this diff does not show")),
                List.of(new Left(
                        9,
                        "https://github.com/acme/shop/security/code-scanning/9",
                        "the query string is built in another method")),
                earlier,
                List.of(4L),
                asking);
    }

    @Test
    void theReviewReadsAsAgreed() {
        assertThat(ReviewText.review(FINDINGS, List.of("0123456789abcdef", "00000000000000ff")))
                .isEqualTo(Reported.golden("review.md"));
    }

    @Test
    void theReviewOfALaterHeadOnAForkReadsAsAgreed() {
        assertThat(ReviewText.review(findings(Asking.FORK, 3), List.of())).isEqualTo(Reported.golden("review-fork.md"));
    }

    @Test
    void aCommentReadsAsAgreed() {
        String comment = ReviewText.comment(
                List.of(Reported.plain()), 1, 2, List.of("    private final Random random = new SecureRandom();\n"));

        assertThat(comment).isEqualTo(Reported.golden("review-comment.md"));
    }

    @Test
    void theCheckRunReadsAsAgreed() {
        CheckRunText text = ReviewText.checkRun(FINDINGS);

        assertThat("# " + text.title() + "\n\n" + text.summary()).isEqualTo(Reported.golden("check-run-review.md"));
        assertThat(text.conclusion()).isEqualTo("neutral");
    }

    @Test
    void theCheckRunOfACommitReadsAsAgreed() {
        CheckRunText text = ReviewText.committed(List.of(Reported.plain()));

        assertThat("# " + text.title() + "\n\n" + text.summary()).isEqualTo(Reported.golden("check-run-committed.md"));
    }

    @Test
    void theCommitReadsAsAgreed() {
        CommitText text = CommitText.of(List.of(Reported.plain(), Reported.plain()), "olga");

        assertThat(text.headline() + "\n\n" + text.body() + "\n").isEqualTo(Reported.golden("commit-theirs.txt"));
    }

    @Test
    void deletedLinesAreAnEmptySuggestion() {
        assertThat(ReviewText.suggestion(List.of())).isEqualTo("```suggestion\n```");
    }

    @Test
    void anEmptyLineIsOne() {
        assertThat(ReviewText.suggestion(List.of("\n"))).isEqualTo("```suggestion\n\n```");
    }

    @Test
    void lineEndingsOfWindowsAreKept() {
        assertThat(ReviewText.suggestion(List.of("a\r\n", "b\r\n"))).isEqualTo("```suggestion\na\r\nb\r\n```");
    }

    @Test
    void theFenceIsLongerThanWhatItHolds() {
        assertThat(ReviewText.suggestion(List.of("/* ```` */\n"))).isEqualTo("`````suggestion\n/* ```` */\n`````");
    }

    @Test
    void aLastLineWithoutALineFeedStillEndsBeforeTheFence() {
        assertThat(ReviewText.suggestion(List.of("}"))).isEqualTo("```suggestion\n}\n```");
    }

    @Test
    void theMarkTellsWhatWasSuggested() {
        String body = ReviewText.review(FINDINGS, List.of("0123456789abcdef", "00000000000000ff"));

        assertThat(ReviewText.isIn(body)).isTrue();
        assertThat(ReviewText.keys(body)).isEqualTo(Set.of("0123456789abcdef", "00000000000000ff"));
        assertThat(ReviewText.isIn("Fixwright has fixes")).isFalse();
        assertThat(ReviewText.keys("<!-- fixwright:review zzz -->")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@everyone", "closes #12", "<img src=x onerror=y>", "<!-- fixwright:review ffffffffffffffff -->"
            })
    void hostileTextStaysText(String hostile) {
        ProposedFix fix = Reported.hostile(hostile);
        Findings findings = new Findings(
                List.of(fix),
                List.of(new Beyond(fix, hostile)),
                List.of(new Left(9, hostile, hostile)),
                0,
                List.of(),
                Asking.POSSIBLE);
        String review = ReviewText.review(findings, List.of());
        String outside = (review
                        + ReviewText.comment(List.of(fix), 1, 1, List.of("x\n"))
                        + ReviewText.checkRun(findings).summary()
                        + ReviewText.committed(List.of(fix)).summary())
                .replaceAll("`[^`\n]*`", "");

        assertThat(outside).doesNotContain(hostile);
        assertThat(ReviewText.keys(review)).isEmpty();
    }
}
