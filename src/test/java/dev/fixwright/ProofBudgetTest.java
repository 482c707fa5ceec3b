package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fix costs from the alert to its proof: at most five requests that write, and eight that read for the proof. */
class ProofBudgetTest {
    @TempDir
    Path directory;

    @Test
    void provingKeepsToItsBudget() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.push(Map.of(".github/CODEOWNERS", "*.java @alice\n"), "Say who owns what");
            story.shop.collaborators().add("alice");
            HostedPullRequest pull = story.fix();
            List<Transcript.Entry> fixing = story.proposing();

            story.scan.run(pull);
            pull.checks().complete("build", "success");
            pull.checks().status("coverage", "success");
            story.hearAndWait();
            story.hearAndWait(ProofStory.PATIENCE);

            List<Transcript.Entry> proving = story.gitHub.transcript().entries();
            assertThat(proving).filteredOn(entry -> entry.creations() == 0).hasSizeLessThanOrEqualTo(8);
            assertThat(fixing.stream().filter(Transcript.Entry::isWrite).count()
                            + proving.stream().filter(Transcript.Entry::isWrite).count())
                    .isLessThanOrEqualTo(5);
            assertThat(pull.isDraft()).isFalse();
            assertThat(pull.requestedReviewers()).containsExactly("alice");
        }
    }

    /** Where a plan has neither drafts nor code owners, a draft is refused first and people are asked last. */
    @Test
    void withoutDraftsAndCodeOwnersTheBudgetHolds() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.withoutDrafts();
            story.shop.withoutCodeOwners();
            story.shop.push(Map.of(".github/CODEOWNERS", "*.java @alice\n"), "Say who owns what");
            story.shop.collaborators().add("alice");
            HostedPullRequest pull = story.fix();
            List<Transcript.Entry> entries = new ArrayList<>(story.proposing());
            story.scan.run(pull);
            story.hearAndWait();
            entries.addAll(story.gitHub.transcript().entries());

            assertThat(entries)
                    .filteredOn(Transcript.Entry::isWrite)
                    .extracting(Transcript.Entry::call)
                    .containsExactly(
                            "mutation Propose createRef+createCommitOnBranch+createPullRequest",
                            "mutation ProposeCommit createRef+createPullRequest+createCheckRun",
                            "POST /repos/acme/shop/issues/1/labels",
                            ProofStory.CONCLUDE,
                            "PATCH /repos/acme/shop/check-runs/"
                                    + story.report(pull).id());
            assertThat(story.shop.checkRuns()).hasSize(1);
            assertThat(pull.body()).startsWith("**Proved:**");
            assertThat(pull.requestedReviewers()).containsExactly("alice");
        }
    }
}
