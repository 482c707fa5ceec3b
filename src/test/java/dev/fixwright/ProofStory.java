package dev.fixwright;

import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.fix.Fixers;
import dev.fixwright.github.standin.Edition;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.HostedWorkflow;
import dev.fixwright.github.standin.Scanner;
import dev.fixwright.github.standin.TextScanner;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.repository.RepositoryRef;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shop whose reset tokens can be guessed, at the stand-in for GitHub, with a running bot that hears of whatever happens
 * there. Nobody waits: the clock of all of it is set ahead.
 */
final class ProofStory implements AutoCloseable {
    static final String FILE = "src/main/java/com/acme/shop/ResetTokens.java";
    /** Longer than the policy waits. */
    static final Duration PATIENCE = Duration.ofHours(7);

    static final String CONCLUDE =
            "mutation Conclude updatePullRequest+markPullRequestReadyForReview+requestReviews+closePullRequest+updateRefs";
    static final HostedAlert.Rule RANDOM = new HostedAlert.Rule(
            "CodeQL",
            "java/insecure-randomness",
            "Insecure randomness",
            "high",
            List.of("security", "external/cwe/cwe-330", "external/cwe/cwe-338"));
    static final HostedAlert.Rule OTHER = new HostedAlert.Rule(
            "CodeQL", "java/slow-start", "Slow start", "high", List.of("security", "external/cwe/cwe-400"));
    static final String SOURCE = """
            package com.acme.shop;

            import java.util.Random;

            /** Hands out the tokens of password-reset mails. */
            public class ResetTokens {
                private final Random random = new Random();

                public String next() {
                    return Long.toHexString(random.nextLong());
                }
            }
            """;

    final StoryClock clock = new StoryClock();
    final GitHubStandIn gitHub;
    final HostedRepository shop;
    final HostedWorkflow scan;

    private final Fixers fixers;
    private StoryBot bot;
    private List<Transcript.Entry> proposing = List.of();

    private ProofStory(Path directory, Scanner scanner, Fixers fixers, Map<String, String> more) {
        this(directory, scanner, fixers, more, Edition.HOSTED);
    }

    private ProofStory(Path directory, Scanner scanner, Fixers fixers, Map<String, String> more, Edition edition) {
        gitHub = GitHubStandIn.start(0, clock, edition);
        shop = gitHub.repository("acme", "shop", 31);
        shop.push(Map.of(FILE, SOURCE, "pom.xml", "<project/>\n", ".github/fixwright.yml", "version: 1\n"), "Begin");
        if (!more.isEmpty()) {
            shop.push(more, "Grow");
        }
        scan = shop.workflow("scan", scanner);
        this.fixers = fixers;
        bot = new StoryBot(gitHub, TestDatabase.h2(directory.resolve("data")), fixers, clock);
        gitHub.outbox().deliverTo(bot.webhook(), LocalBot.SECRET);
    }

    /** With a scanner that looks for the text of the weakness. */
    static ProofStory begin(Path directory) {
        return begin(directory, guesses());
    }

    static ProofStory begin(Path directory, Scanner scanner) {
        return begin(directory, scanner, Wiring.fixers());
    }

    /** With these fixers, in their order. */
    static ProofStory begin(Path directory, Scanner scanner, Fixers fixers) {
        return new ProofStory(directory, scanner, fixers, Map.of());
    }

    /** With more files than the one that is weak. */
    static ProofStory begin(Path directory, Scanner scanner, Map<String, String> more) {
        return new ProofStory(directory, scanner, Wiring.fixers(), more);
    }

    /** At a server of one's own. */
    static ProofStory beginOnEnterprise(Path directory) {
        return new ProofStory(directory, guesses(), Wiring.fixers(), Map.of(), Edition.ENTERPRISE);
    }

    /** The bot begins anew on another database. */
    void restart(Path data) {
        bot.close();
        bot = new StoryBot(gitHub, TestDatabase.h2(data), fixers, clock);
        gitHub.outbox().deliverTo(bot.webhook(), LocalBot.SECRET);
    }

    /** The same as hearing, though tasks may fail and are not tried again. */
    void hearThroughFaults() {
        gitHub.outbox().flush();
        clock.skip(Duration.ofMinutes(1));
        try {
            bot.work();
            clock.skip(Duration.ofMinutes(1));
            bot.work();
        } catch (RuntimeException e) {
            clock.skip(Duration.ofMinutes(1));
        }
    }

    static ProofStory begin(Path directory, Scanner scanner, Fixers fixers, Map<String, String> more) {
        return new ProofStory(directory, scanner, fixers, more);
    }

    static TextScanner guesses() {
        return new TextScanner("CodeQL").finds(RANDOM, "new Random()");
    }

    /** The default branch is scanned, and its only alert fixed. The transcript begins after that. */
    HostedPullRequest fix() {
        scan.run();
        hear();
        proposing = gitHub.transcript().entries();
        gitHub.transcript().clear();
        return shop.pullRequests().get(0);
    }

    /** GitHub tells what has happened, and the bot does what it does at once. */
    void hear() {
        List<String> before;
        do {
            before = gitHub.outbox().names();
            gitHub.outbox().flush();
            bot.work();
        } while (!gitHub.outbox().names().equals(before));
    }

    /** The same, and some time goes by. */
    void hearAndWait(Duration duration) {
        hear();
        clock.skip(duration);
        hear();
    }

    /** The same, and the little while goes by for which evidence is gathered. */
    void hearAndWait() {
        hearAndWait(Duration.ofSeconds(30));
    }

    /** Some time goes by, and what is done now and then is done. */
    void upkeepAfter(Duration duration) {
        hear();
        clock.skip(duration);
        bot.upkeep();
        hear();
    }

    /** The bot's check run on a pull request's head. */
    HostedCheckRun report(HostedPullRequest pull) {
        return shop.checkRuns().stream()
                .filter(run -> run.head().equals(pull.head()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** The newest analysis of a ref. */
    long analysisOf(String ref) {
        return shop.codeScanning().analyses().stream()
                .filter(analysis -> analysis.source().ref().equals(ref))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
    }

    /** What has become of an alert. */
    Remediation remediation(long alert) {
        return bot.remediation(new RepositoryRef(31, shop.id(), "acme", "shop"), alert);
    }

    /** As a new service user of a tenant, or of the whole server. */
    Api api(Optional<String> tenant, Role role) {
        return bot.api(tenant, role);
    }

    /** What it took to propose the fix. */
    List<Transcript.Entry> proposing() {
        return proposing;
    }

    List<String> calls() {
        return gitHub.transcript().calls();
    }

    @Override
    public void close() {
        bot.close();
        gitHub.close();
    }
}
