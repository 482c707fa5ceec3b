package dev.fixwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PullRequestTextTest {
    @Test
    void thePullRequestReadsAsAgreed() {
        PullRequestText text = PullRequestText.of(Reported.plain(), true);

        assertThat(text.title()).isEqualTo("Fix predictable random numbers in ResetTokens.java");
        assertThat(text.body()).isEqualTo(Reported.golden("pull-request.md"));
    }

    @Test
    void theCommitReadsAsAgreed() {
        CommitText text = CommitText.of(Reported.plain());

        assertThat(text.headline() + "\n\n" + text.body() + "\n").isEqualTo(Reported.golden("commit.txt"));
    }

    @Test
    void theCheckRunOfAPullRequestReadsAsAgreed() {
        CheckRunText text = CheckRunText.proposed(Reported.plain(), List.of("\"limit\" is no key"));

        assertThat(text.conclusion()).isEqualTo("neutral");
        assertThat(text.title()).isEqualTo("checked, not yet proved");
        assertThat(text.summary()).isEqualTo(Reported.golden("check-run.md"));
    }

    @Test
    void theCheckRunOfASuggestionShowsTheDifference() {
        CheckRunText text = CheckRunText.suggested(Reported.plain(), "-Random\n+SecureRandom `` ``` \n", List.of());

        assertThat(text.title()).isEqualTo("A fix is suggested: Fix predictable random numbers in ResetTokens.java");
        assertThat(text.summary()).contains("````diff\n-Random\n+SecureRandom `` ``` \n````\n");
    }

    @Test
    void aHugeDifferenceIsLeftOut() {
        CheckRunText text = CheckRunText.suggested(Reported.plain(), "+x\n".repeat(100_000), List.of());

        assertThat(text.summary()).contains("300000 characters").hasSizeLessThan(60_000);
    }

    @Test
    void aBrokenPolicySaysWhatHoldsMeanwhile() {
        assertThat(CheckRunText.brokenPolicy("line 3: mode is \"x\"", false).summary())
                .isEqualTo("line 3: mode is \"x\".\n\nUntil it is mended, the usual policy holds.\n");
        assertThat(CheckRunText.brokenPolicy("line 3", true).summary()).contains("the last good policy");
    }
}
