package dev.fixwright;

import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.Webhook;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A repository at the stand-in for GitHub whose classes hand out predictable tokens, and what a scanner says about it. */
final class ShopStory implements AutoCloseable {
    static final long INSTALLATION = 31;
    static final HostedAlert.Rule RULE = new HostedAlert.Rule(
            "CodeQL",
            "java/insecure-randomness",
            "Insecure randomness",
            "high",
            List.of("security", "external/cwe/cwe-330", "external/cwe/cwe-338"));

    static final String POLICY_FILE = ".github/fixwright.yml";

    private static final String POLICY = """
            version: 1
            limits:
              open-pull-requests: 1000
              pull-requests-per-hour: 500
            """;
    private static final String SOURCE = """
            package com.acme.shop;

            import java.util.Random;

            public class Tokens%d {
                private final Random random = new Random();

                public String next() {
                    return Long.toHexString(random.nextLong());
                }
            }
            """;

    final GitHubStandIn gitHub;
    final HostedRepository shop;

    /** As many classes as this, each with its alert, numbered from 1. */
    ShopStory(int alerts) {
        this(alerts, InstantSource.system());
    }

    ShopStory(int alerts, InstantSource clock) {
        this(alerts, Optional.of(POLICY), alert -> RULE, clock);
    }

    /** The same with a policy file of this text, if any, and rules by the alerts' numbers. */
    ShopStory(int alerts, Optional<String> policy, IntFunction<HostedAlert.Rule> rules) {
        this(alerts, policy, rules, InstantSource.system());
    }

    private ShopStory(int alerts, Optional<String> policy, IntFunction<HostedAlert.Rule> rules, InstantSource clock) {
        gitHub = GitHubStandIn.start(0, clock);
        shop = gitHub.repository("acme", "shop", INSTALLATION);
        Map<String, String> files = new TreeMap<>(Map.of("pom.xml", "<project/>\n"));
        policy.ifPresent(text -> files.put(POLICY_FILE, text));
        for (int i = 1; i <= alerts; i++) {
            files.put(path(i), SOURCE.formatted(i));
        }
        shop.push(files, "Begin");
        for (int i = 1; i <= alerts; i++) {
            shop.report(rules.apply(i), new HostedAlert.Place(path(i), 9, 33, 9, 50), "Predictable random number");
        }
    }

    /** The rule with another severity. */
    static HostedAlert.Rule rule(String severity) {
        return new HostedAlert.Rule(RULE.tool(), RULE.id(), RULE.description(), severity, RULE.tags());
    }

    static String path(int alert) {
        return "src/main/java/com/acme/shop/Tokens" + alert + ".java";
    }

    static String branch(int alert) {
        return "fixwright/alert-" + alert + "-weakrandom";
    }

    Webhook webhook(int alert, String action) {
        return gitHub.webhooks().alert(shop, shop.alert(alert).orElseThrow(), action);
    }

    /** The status of the bot's answer. */
    int send(Webhook webhook, URI target) {
        return gitHub.webhooks().send(webhook, target, LocalBot.SECRET.reveal());
    }

    /** Waits until the alert's pull request has its check run, which is the last a fix does. */
    void awaitCheckRunOf(int alert) {
        gitHub.transcript()
                .await(() -> shop.git()
                        .branch(branch(alert))
                        .filter(head -> shop.checkRuns().stream()
                                .anyMatch(run -> run.head().equals(head)))
                        .isPresent());
    }

    /** Waits until there are as many check runs as this. */
    void awaitCheckRuns(int count) {
        gitHub.transcript().await(() -> shop.checkRuns().size() >= count);
    }

    /** The commit that fixes an alert. */
    String fix(int alert) {
        return shop.git().branch(branch(alert)).orElseThrow();
    }

    String fixed(int alert) {
        return shop.git().text(branch(alert), path(alert));
    }

    @Override
    public void close() {
        gitHub.close();
    }
}
