package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    void aFixConnectsToGitHubOnly(@TempDir Path directory) throws Exception {
        try (ShopStory story = new ShopStory(2)) {
            story.shop.push(Map.of(".github/fixwright.yml", POLICY), "Trust no model");
            URI gitHub = story.gitHub.api();
            Process process = start(directory, story);
            List<String> printed = new ArrayList<>();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String port = readUntil(out, "PORT ", printed).substring("PORT ".length());
                URI webhook = URI.create("http://127.0.0.1:" + port + "/webhook");

                assertThat(story.send(story.webhook(1, "created"), webhook)).isEqualTo(202);
                story.awaitCheckRunOf(1);
                assertThat(story.fixed(1)).contains("new SecureRandom()");

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
                    .allMatch(line -> line.matches("CONNECTED (127\\.0\\.0\\.1|localhost):" + gitHub.getPort()));
        }
    }

    private static Process start(Path directory, ShopStory story) throws Exception {
        Path key = Files.createFile(
                directory.resolve("key.pem"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, story.gitHub.app().pem());
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
                        story.gitHub.api().toString())
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
