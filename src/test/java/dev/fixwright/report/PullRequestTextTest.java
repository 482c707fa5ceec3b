package dev.fixwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.repository.Check;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PullRequestTextTest {
    private static final String RECORD = "https://fixwright.example/proofs/5f0c";
    private static final Check BUILD = new Check("build", Optional.of("github-actions"), Check.State.PASSED, true);
    private static final ProofRecord PROVED =
            Reported.judged(ProofLevel.PROVED, "the alert is gone, nothing new is reported, the checks pass", 0, BUILD);

    @Test
    void thePullRequestReadsAsAgreed() {
        assertThat(PullRequestText.of(List.of(Reported.plain())).title())
                .isEqualTo("Fix predictable random numbers in ResetTokens.java");
        assertThat(body(Reported.record(Reported.plain()))).isEqualTo(Reported.golden("pull-request.md"));
    }

    @Test
    void aProvedPullRequestReadsAsAgreed() {
        assertThat(body(PROVED)).isEqualTo(Reported.golden("pull-request-proved.md"));
    }

    @Test
    void aRefutedPullRequestReadsAsAgreed() {
        ProofRecord refuted = Reported.judged(
                        ProofLevel.UNVERIFIED,
                        "the fix brings a new alert: SQL_INJECTION_JDBC (SpotBugs) in src/main/java/com/acme/Db.java:12",
                        0,
                        BUILD)
                .with(
                        PROVED.scans(),
                        List.of(new ProofRecord.Reported(
                                Optional.of(12L),
                                "SpotBugs",
                                "SQL_INJECTION_JDBC",
                                "src/main/java/com/acme/Db.java",
                                12)),
                        List.of(BUILD));

        assertThat(body(refuted)).isEqualTo(Reported.golden("pull-request-refuted.md"));
    }

    @Test
    void theVerdictIsTheFirstLine() {
        assertThat(body(PROVED))
                .startsWith("**Proved:** the alert is gone, nothing new is reported, the checks pass.\n\n|");
        assertThat(body(Reported.record(Reported.plain()))).startsWith("**Not proved yet:** waiting");
    }

    @Test
    void theCommitReadsAsAgreed() {
        CommitText text = CommitText.of(Reported.plain());

        assertThat(text.headline() + "\n\n" + text.body() + "\n").isEqualTo(Reported.golden("commit.txt"));
    }

    @Test
    void theCheckRunOfAPullRequestReadsAsAgreed() {
        CheckRunText text = CheckRunText.of(
                List.of(new ShownProof(Reported.record(Reported.plain()), Optional.empty())),
                List.of("\"limit\" is no key"));

        assertThat(text.conclusion()).isEqualTo("neutral");
        assertThat(text.title())
                .isEqualTo("checked, not proved yet: waiting for the scan and the checks of this repository");
        assertThat(text.summary()).isEqualTo(Reported.golden("check-run.md"));
    }

    @Test
    void theCheckRunSaysHowItEnded() {
        assertThat(of(PROVED).conclusion()).isEqualTo("success");
        assertThat(of(PROVED).title()).isEqualTo("proved: the alert is gone, nothing new is reported, the checks pass");
        assertThat(of(PROVED).summary()).isEqualTo(Reported.golden("check-run-proved.md"));
        ProofRecord still = Reported.judged(ProofLevel.UNVERIFIED, "the alert is still there", 1, BUILD);
        assertThat(of(still).conclusion()).isEqualTo("failure");
        assertThat(of(still).summary()).isEqualTo(Reported.golden("check-run-still-there.md"));
        Check red = new Check("build", Optional.of("github-actions"), Check.State.FAILED, true);
        ProofRecord broken = Reported.judged(ProofLevel.CHECKED, "check build fails", 0, red);
        assertThat(of(broken).conclusion()).isEqualTo("neutral");
        assertThat(of(broken).summary()).isEqualTo(Reported.golden("check-run-red.md"));
    }

    @Test
    void theCheckRunOfASuggestionShowsTheDifference() {
        CheckRunText text = CheckRunText.suggested(
                Reported.plain(),
                Reported.record(Reported.plain()),
                "-Random\n+SecureRandom `` ``` \n",
                "the policy says so (mode: suggest)",
                List.of());

        assertThat(text.title()).isEqualTo("A fix is suggested: Fix predictable random numbers in ResetTokens.java");
        assertThat(text.summary()).contains("````diff\n-Random\n+SecureRandom `` ``` \n````\n");
    }

    @Test
    void aHugeDifferenceIsLeftOut() {
        CheckRunText text = CheckRunText.suggested(
                Reported.plain(), Reported.record(Reported.plain()), "+x\n".repeat(100_000), "x", List.of());

        assertThat(text.summary()).contains("300000 characters").hasSizeLessThan(60_000);
    }

    @Test
    void aBrokenPolicySaysWhatHoldsMeanwhile() {
        assertThat(CheckRunText.brokenPolicy("line 3: mode is \"x\"", false).summary())
                .isEqualTo("line 3: mode is \"x\".\n\nUntil it is mended, the usual policy holds.\n");
        assertThat(CheckRunText.brokenPolicy("line 3", true).summary()).contains("the last good policy");
    }

    private static CheckRunText of(ProofRecord record) {
        return CheckRunText.of(List.of(new ShownProof(record, Optional.of(RECORD))), List.of());
    }

    private static String body(ProofRecord record) {
        return PullRequestText.body(
                List.of(new ShownProof(record, Optional.of(RECORD))),
                PullRequestText.of(List.of(Reported.plain())).description(),
                true);
    }
}
