package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.TextScanner;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Default branches that get another name, that are not there, and that come to be. */
class DefaultBranchStoryTest {
    private static final Duration AN_HOUR = Duration.ofMinutes(61);

    @TempDir
    Path directory;

    /** Beside each weakness that is fixed stands an alert that is none of the fix's business. */
    private ProofStory begin() {
        TextScanner scanner = ProofStory.guesses().finds(ProofStory.OTHER, "Long.toHexString");
        Map<String, String> files = new TreeMap<>(CommandStory.classes("Vouchers"));
        files.put(ShopStory.POLICY_FILE, "version: 1\nlimits: { open-pull-requests: 1 }\n");
        return ProofStory.begin(directory, scanner, files);
    }

    private static long weak(ProofStory story, String path) {
        return story.shop.codeScanning().alerts().stream()
                .filter(alert -> alert.rule().equals(ProofStory.RANDOM))
                .filter(alert -> alert.place().path().equals(path))
                .mapToLong(HostedAlert::number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsOpenAndWhatWaitsGoOnUnderTheNewName() {
        try (ProofStory story = begin()) {
            HostedPullRequest pull = story.fix();
            long first = weak(story, ProofStory.FILE);
            long second = weak(story, ProofStory.FILE.replace("ResetTokens", "Vouchers"));

            story.shop.renameDefaultBranch("trunk");
            story.upkeepAfter(AN_HOUR);
            assertThat(pull.isOpen()).isTrue();
            assertThat(pull.baseBranch()).isEqualTo("trunk");
            assertThat(story.remediation(first).state()).isEqualTo(RemediationState.PROVING);

            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:** the alert is gone, nothing new is reported");
            assertThat(pull.isDraft()).isFalse();

            story.scan.run();
            pull.merge();
            story.scan.run();
            story.hearAndWait();
            assertThat(story.remediation(first).state()).isEqualTo(RemediationState.FIXED);
            assertThat(story.shop.pullRequests())
                    .extracting(HostedPullRequest::baseBranch)
                    .containsExactly("trunk", "trunk");
            assertThat(story.remediation(second).state()).isEqualTo(RemediationState.PROVING);
        }
    }

    @Test
    void anAlertThatHasNoScanUnderTheNewNameWaitsForOne() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.scan.run();
            story.shop.renameDefaultBranch("trunk");
            story.hear();
            assertThat(story.remediation(1).why())
                    .isEqualTo("declined: the alert is not on the default branch, but on refs/heads/main");

            story.gitHub.outbox().holdBack(event -> true);
            story.scan.run();
            story.gitHub.outbox().lose();
            story.upkeepAfter(AN_HOUR);
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void aPullRequestThatIsJustBeingOpenedGoesIntoTheBranchOfTheNewName() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.gitHub
                    .faults()
                    .before(call -> call.startsWith("mutation Propose"), () -> story.shop.renameDefaultBranch("trunk"));
            HostedPullRequest pull = story.fix();

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(pull.baseBranch()).isEqualTo("trunk");
            assertThat(story.shop.git().ahead(story.shop.head(), pull.head())).hasSize(1);
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.PROVING);
        }
    }

    @Test
    void anAlertOfARepositoryWithoutADefaultBranchGoesOnOnceThereIsOne() {
        try (ProofStory story = ProofStory.begin(directory)) {
            String head = story.shop.head();
            story.scan.run();
            story.shop.empty();
            story.upkeepAfter(AN_HOUR);
            assertThat(story.remediation(1).why())
                    .isEqualTo("cancelled: the app no longer has access to the repository: acme/shop has no default"
                            + " branch");

            story.shop.git().moveBranch("main", head);
            story.upkeepAfter(AN_HOUR);
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void anEmptyRepositoryIsLikeAnyOtherOnceSomethingIsPushed() {
        try (ProofStory story = ProofStory.begin(directory);
                LogLines log = new LogLines()) {
            HostedRepository fresh = story.gitHub.repository("acme", "fresh", 31);
            fresh.withoutScans();
            story.upkeepAfter(AN_HOUR);
            assertThat(story.calls()).contains("GET /repos/acme/fresh/code-scanning/alerts");
            assertThat(log.all()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));

            fresh.withCodeScanning();
            fresh.push(Map.of(ProofStory.FILE, ProofStory.SOURCE), "Begin");
            fresh.workflow("scan", ProofStory.guesses()).run();
            story.hear();
            assertThat(fresh.pullRequests()).hasSize(1);
        }
    }
}
