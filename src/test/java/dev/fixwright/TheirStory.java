package dev.fixwright;

import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedReview;
import dev.fixwright.github.standin.Scanner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody's pull request brings weak code into a shop that has none, and a running bot hears of it. */
final class TheirStory implements AutoCloseable {
    static final String MARIA = "maria";
    static final String NEW_FILE = "src/main/java/com/acme/shop/Vouchers.java";
    static final String WEAK = ProofStory.SOURCE.replace("ResetTokens", "Vouchers");

    final ProofStory story;

    private TheirStory(ProofStory story) {
        this.story = story;
        story.shop.talk().role(MARIA, "write");
        String sound = ProofStory.SOURCE
                .replace("java.util.Random", "java.security.SecureRandom")
                .replace("Random random = new Random", "SecureRandom random = new SecureRandom");
        story.shop.push(Map.of(ProofStory.FILE, sound), "Mend");
        story.scan.run();
        story.hear();
    }

    static TheirStory begin(Path directory) {
        return new TheirStory(ProofStory.begin(directory));
    }

    static TheirStory begin(Path directory, Scanner scanner) {
        return new TheirStory(ProofStory.begin(directory, scanner));
    }

    HostedPullRequest propose() {
        return propose(Map.of(NEW_FILE, WEAK));
    }

    /** From a branch of the repository itself. */
    HostedPullRequest propose(Map<String, String> files) {
        story.shop.git().moveBranch("feature", story.shop.head());
        story.shop.git().commitFiles("feature", files, "Add vouchers", MARIA);
        return story.shop.open(
                new HostedPullRequest.Opening("feature", "main", "Add vouchers", "", false, MARIA), false);
    }

    /** The pull request is scanned, and the little while goes by for which other scans are waited for. */
    void scan(HostedPullRequest pull) {
        story.scan.run(pull);
        story.hearAndWait(Duration.ofMinutes(1));
    }

    void hearThroughFaults() {
        story.hearThroughFaults();
    }

    /** Somebody comments, and the bot hears of it. */
    void say(HostedPullRequest pull, String by, String text) {
        story.shop.talk().say(pull, by, text);
        story.hear();
    }

    /** The bot's one comment in the conversation. */
    String answer(HostedPullRequest pull) {
        return story.shop.talk().byApp(pull.number()).get(0).body();
    }

    /** The bot's check run on the pull request as a whole, as it stands on a head. */
    Optional<HostedCheckRun> report(String head) {
        return story.shop.checkRuns().stream()
                .filter(run -> run.head().equals(head))
                .reduce((first, second) -> second);
    }

    /** The head's file with every suggestion of a review taken, as GitHub's button takes them. */
    String taken(HostedPullRequest pull, HostedReview review, String path) {
        String text = new String(
                story.shop
                        .git()
                        .read(story.shop
                                .git()
                                .entry(pull.head(), path)
                                .orElseThrow()
                                .id()),
                StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        List<HostedReview.Comment> bottomUp = new ArrayList<>(review.comments());
        bottomUp.removeIf(comment -> !comment.path().equals(path));
        bottomUp.sort((one, other) -> other.line() - one.line());
        for (HostedReview.Comment comment : bottomUp) {
            List<String> replaced = lines.subList(comment.first() - 1, comment.line());
            replaced.clear();
            replaced.add(comment.suggestion());
        }
        return String.join("", lines);
    }

    HostedAlert alert(long number) {
        return story.shop.alert(number).orElseThrow();
    }

    @Override
    public void close() {
        story.close();
    }
}
