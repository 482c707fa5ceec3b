package dev.fixwright.github.standin;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

/**
 * The stand-in on a port of its own with a small repository, for trying the bot by hand. Arguments: the port, and where
 * to send webhooks with which secret, and {@code ENTERPRISE} for a server of one's own. Each line on standard input sends the alert once more, with that line as its action.
 */
public final class StandInMain {
    private static final String FILE = "src/main/java/com/acme/shop/ResetTokens.java";
    private static final String TEXT = """
            package com.acme.shop;

            import java.util.Random;

            public class ResetTokens {
                private final Random random = new Random();

                public String next() {
                    return Long.toHexString(random.nextLong());
                }
            }
            """;

    private StandInMain() {}

    public static void main(String[] arguments) throws IOException {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9000;
        URI target = URI.create(arguments.length > 1 ? arguments[1] : "http://127.0.0.1:8080/webhook");
        String secret = arguments.length > 2 ? arguments[2] : "a-secret-for-trying-the-bot-by-hand";
        Edition edition = arguments.length > 3 ? Edition.valueOf(arguments[3]) : Edition.HOSTED;
        try (GitHubStandIn gitHub = GitHubStandIn.start(port, InstantSource.system(), edition)) {
            HostedRepository shop = gitHub.repository("acme", "shop", 31);
            HostedAlert alert = seed(shop);
            Path key = key(gitHub);
            System.out.println("GitHub's API:    " + gitHub.api());
            System.out.println("client id:       " + StandInApp.CLIENT_ID);
            System.out.println("private key:     " + key);
            System.out.println("webhook secret:  " + secret);
            System.out.println("webhooks go to:  " + target);
            System.out.println("Type created, fixed, reopened or closed_by_user; chmod makes the file executable;"
                    + " an empty line shows all requests.");
            Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8);
            while (lines.hasNextLine()) {
                send(gitHub, shop, alert, lines.nextLine().strip(), target, secret);
            }
        }
    }

    private static HostedAlert seed(HostedRepository shop) {
        shop.push(Map.of(FILE, TEXT, "pom.xml", "<project/>\n", "README.md", "A shop\n"), "Begin");
        HostedAlert.Rule rule = new HostedAlert.Rule(
                "CodeQL",
                "java/insecure-randomness",
                "Insecure randomness",
                "high",
                List.of("security", "external/cwe/cwe-330"));
        return shop.report(rule, new HostedAlert.Place(FILE, 9, 33, 9, 50), "Predictable random number");
    }

    private static Path key(GitHubStandIn gitHub) throws IOException {
        Path key = Files.createTempFile(
                "fixwright-app",
                ".pem",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        key.toFile().deleteOnExit();
        return Files.writeString(key, gitHub.app().pem());
    }

    private static void send(
            GitHubStandIn gitHub, HostedRepository shop, HostedAlert alert, String action, URI target, String secret) {
        if (action.isEmpty()) {
            System.out.println(gitHub.transcript());
            return;
        }
        if (action.equals("chmod")) {
            shop.chmod(FILE);
            return;
        }
        alert.become(
                switch (action) {
                    case "fixed" -> "fixed";
                    case "closed_by_user" -> "dismissed";
                    default -> "open";
                });
        int status = gitHub.webhooks().send(gitHub.webhooks().alert(shop, alert, action), target, secret);
        System.out.println(action + " was answered with " + status);
    }
}
