package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.TextScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people read on GitHub in each state of a fix: the pull request, its check run, and why it stands where it stands.
 * {@code -Dgoldens=write} writes the files anew.
 */
class StatesAsReadTest {
    private static final Path GOLDENS = Path.of("src/test/resources/report/states");
    private static final String DESCRIPTION = "\n## What is wrong\n";

    @TempDir
    Path directory;

    private ProofStory begin() {
        return ProofStory.begin(directory);
    }

    private ProofStory begin(TextScanner scanner) {
        return ProofStory.begin(directory, scanner);
    }

    private static HostedPullRequest scanned(ProofStory story) {
        HostedPullRequest pull = story.fix();
        story.scan.run(pull);
        story.hearAndWait();
        return pull;
    }

    @Test
    void proving() {
        try (ProofStory story = begin()) {
            HostedPullRequest pull = story.fix();

            readsAs("proving", whole(story, pull));
        }
    }

    @Test
    void whereDraftsAreRefused() {
        try (ProofStory story = begin()) {
            story.shop.withoutDrafts();
            HostedPullRequest pull = story.fix();

            readsAs("draft-refused", read(story, pull));
        }
    }

    @Test
    void provedThenMergedThenReverted() {
        try (ProofStory story = begin()) {
            HostedPullRequest pull = scanned(story);
            readsAs("proved", read(story, pull));
            String proved = pull.body() + checkRun(story, pull.head());

            String queued = pull.enqueue();
            story.hearAndWait();
            readsAs("merge-group", checkRun(story, queued));

            pull.merge();
            story.hearAndWait();
            readsAs("merged", unchanged(story, pull, proved));

            story.scan.run();
            story.hearAndWait();
            readsAs("fixed", unchanged(story, pull, proved));

            pull.revert().merge();
            story.scan.run();
            story.hearAndWait();
            readsAs("reverted", unchanged(story, pull, proved));
        }
    }

    @Test
    void aGroupThatIsProposedThenProved() {
        Map<String, String> more = new TreeMap<>(CommandStory.classes("Vouchers"));
        more.put(".github/fixwright.yml", "group-by: rule\n");
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), more)) {
            HostedPullRequest pull = story.fix();
            readsAs("group-proving", whole(story, pull));

            story.scan.run(pull);
            story.hearAndWait();
            readsAs("group-proved", read(story, pull));
        }
    }

    @Test
    void anotherAttempt() {
        Fixers fixers = new Fixers(List.of(new HiddenRandom(), new WeakRandomFixer()));
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), fixers)) {
            HostedPullRequest pull = scanned(story);

            readsAs("another-attempt", read(story, pull));
        }
    }

    @Test
    void stillThere() {
        try (ProofStory story = begin(ProofStory.guesses().finds(ProofStory.RANDOM, "random.nextLong"))) {
            readsAs("still-there", read(story, scanned(story)));
        }
    }

    @Test
    void aNewAlert() {
        try (ProofStory story = begin(ProofStory.guesses().finds(ProofStory.OTHER, "new SecureRandom"))) {
            readsAs("new-alert", read(story, scanned(story)));
        }
    }

    @Test
    void redChecks() {
        try (ProofStory story = begin()) {
            HostedPullRequest pull = story.fix();
            story.scan.run(pull);
            pull.checks().complete("build", "failure");
            pull.checks().complete("lint", "success");
            story.hearAndWait();
            readsAs("red-check", read(story, pull));

            story.hearAndWait(ProofStory.PATIENCE);
            story.hearAndWait(ProofStory.PATIENCE);
            readsAs("red-check-to-the-end", read(story, pull));
        }
    }

    @Test
    void withoutAScan() {
        try (ProofStory story = begin()) {
            HostedPullRequest pull = story.fix();
            pull.checks().complete("build", "success");
            story.hearAndWait(ProofStory.PATIENCE);
            story.hearAndWait(ProofStory.PATIENCE);

            readsAs("unscanned", read(story, pull));
        }
    }

    @Test
    void scannedOnPushOnly() {
        try (ProofStory story = begin()) {
            story.scan.onlyOnPush();
            story.scan.run();
            story.scan.run();
            HostedPullRequest pull = story.fix();
            pull.checks().complete("build", "success");
            story.hearAndWait();

            readsAs("push-only", read(story, pull));
        }
    }

    @Test
    void superseded() {
        try (ProofStory story = begin()) {
            HostedPullRequest pull = story.fix();
            story.shop.push(Map.of(ProofStory.FILE, "package com.acme.shop;\n"), "Leave tokens to the mailer");
            story.scan.run();
            story.hearAndWait();

            readsAs("superseded", read(story, pull));
        }
    }

    @Test
    void handedOver() {
        try (ProofStory story = begin()) {
            HostedPullRequest pull = scanned(story);
            pull.push(Map.of("README.md", "Mine\n"), "a-person");
            story.hearAndWait();

            readsAs("handed-over", read(story, pull));
        }
    }

    /** What people made of it, where nothing is written any more. */
    private static String unchanged(ProofStory story, HostedPullRequest pull, String proved) {
        assertThat(pull.body() + checkRun(story, pull.head())).isEqualTo(proved);
        return "# Pull request\n\n(" + pull.state().toLowerCase(Locale.ROOT) + ", and reads as proved)\n\n# Why\n\n"
                + story.remediation(1).why() + "\n";
    }

    /** Without the description, which stays as it was when the pull request was opened. */
    private static String read(ProofStory story, HostedPullRequest pull) {
        String whole = whole(story, pull);
        int begin = whole.indexOf(DESCRIPTION);
        return whole.substring(0, begin) + "\n(The description follows.)\n\n"
                + whole.substring(whole.indexOf("\n# Check run") + 1);
    }

    private static String whole(ProofStory story, HostedPullRequest pull) {
        String draft = pull.isDraft() ? ", a draft" : "";
        return "# Pull request: " + pull.title() + "\n\n(" + pull.state().toLowerCase(Locale.ROOT) + draft
                + ")\n\n" + pull.body() + "\n" + checkRun(story, pull.head()) + "\n# Why\n\n"
                + story.remediation(1).why() + "\n";
    }

    private static String checkRun(ProofStory story, String head) {
        HostedCheckRun run = story.shop.checkRuns().stream()
                .filter(one -> one.head().equals(head))
                .reduce((first, second) -> second)
                .orElseThrow();
        return "# Check run: " + run.title() + "\n\n(" + run.conclusion().orElse(run.status()) + ")\n\n"
                + run.summary();
    }

    /** What differs from run to run is made the same. */
    private static String lasting(String text) {
        return text.replaceAll("\\b[0-9a-f]{64}\\b", "HASH")
                .replaceAll("\\b[0-9a-f]{40}\\b", "COMMIT")
                .replaceAll("`[0-9a-f]{7}`", "`COMMIT`")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    private static void readsAs(String name, String text) {
        Path golden = GOLDENS.resolve(name + ".md");
        try {
            if (System.getProperty("goldens", "").equals("write")) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, lasting(text));
            }
            assertThat(lasting(text)).as(name).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(name + " has no golden text", e);
        }
    }
}
