package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.HostedWorkflow;
import java.io.BufferedReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** With {@code engine: deterministic} the bot talks to GitHub and to nobody else. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "later Java has no security manager to watch with")
class NetworkGuardTest {
    private static final String POLICY = """
            version: 1
            rules:
              - match: { rule: java/insecure-randomness }
                engine: deterministic
            """;

    @Test
    void fromTheAlertToTheProofItConnectsToGitHubOnly(@TempDir Path directory) throws Exception {
        try (GitHubStandIn gitHub = GitHubStandIn.start()) {
            HostedRepository shop = gitHub.repository("acme", "shop", 31);
            shop.push(Map.of(ProofStory.FILE, ProofStory.SOURCE, ".github/fixwright.yml", POLICY), "Begin");
            HostedWorkflow scan = shop.workflow("scan", ProofStory.guesses());
            Process process = start(directory, gitHub);
            List<String> printed = new ArrayList<>();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String port = readUntil(out, "PORT ", printed).substring("PORT ".length());
                gitHub.outbox().deliverTo(URI.create("http://127.0.0.1:" + port + "/webhook"), LocalBot.SECRET);

                scan.run();
                gitHub.outbox().flush();
                gitHub.transcript().await(() -> !shop.checkRuns().isEmpty());
                HostedPullRequest pull = shop.pullRequests().get(0);
                assertThat(pull.isDraft()).isTrue();
                scan.run(pull);
                gitHub.outbox().flush();
                gitHub.transcript().await(() -> isProved(shop));

                assertThat(pull.isDraft()).isFalse();
                assertThat(pull.body()).startsWith("**Proved:**").contains("no model was used");
                process.getOutputStream().close();
                out.lines().forEach(printed::add);
            } finally {
                process.destroyForcibly().onExit().join();
            }

            int begun = printed.indexOf("BEGIN");
            assertThat(printed.subList(0, begun))
                    .contains("GUARDED socket", "GUARDED channel", "GUARDED name", "GUARDED client")
                    .noneMatch(line -> line.startsWith("OPEN"));
            assertThat(printed.subList(begun, printed.size()))
                    .filteredOn(line -> line.startsWith("CONNECTED") || line.startsWith("REFUSED"))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("CONNECTED (127\\.0\\.0\\.1|localhost):"
                            + gitHub.api().getPort()));
        }
    }

    /** The check run is the last that is written. */
    private static boolean isProved(HostedRepository shop) {
        return shop.checkRuns().stream()
                .anyMatch(run -> run.conclusion().equals(Optional.of("success"))
                        && run.title().startsWith("proved"));
    }

    private static Process start(Path directory, GitHubStandIn gitHub) throws Exception {
        Path key = Files.createFile(
                directory.resolve("key.pem"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, gitHub.app().pem());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.security.manager=allow",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        ChildServer.classPath(),
                        GuardedBot.class.getName(),
                        directory.resolve("data").toString(),
                        key.toString(),
                        gitHub.api().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String readUntil(BufferedReader out, String beginning, List<String> printed) throws Exception {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            printed.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("the bot did not start: " + printed);
    }
}
