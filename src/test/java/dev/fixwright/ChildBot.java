package dev.fixwright;

import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.StandInApp;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The whole bot in a process of its own, to be killed, with the stand-in of this process for its GitHub. */
final class ChildBot implements AutoCloseable {
    private final Process process;
    private final URI webhook;

    private ChildBot(Process process, URI webhook) {
        this.process = process;
        this.webhook = webhook;
    }

    static ChildBot start(GitHubStandIn gitHub, Path directory) throws IOException {
        Path key = directory.resolve("key.pem");
        if (!Files.exists(key)) {
            Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(key, gitHub.app().pem());
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        ChildServer.classPath(),
                        ChildBot.class.getName(),
                        directory.resolve("data").toString(),
                        key.toString(),
                        gitHub.api().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("PORT ")) {
                return new ChildBot(process, URI.create("http://127.0.0.1:" + line.substring(5) + "/webhook"));
            }
        }
        throw new IOException("the bot did not start");
    }

    URI webhook() {
        return webhook;
    }

    /** As the kernel ends a process that uses too much memory: no hook, no flush. Returns when it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void awaitEnd() {
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.of(
                Map.of(),
                Map.of(
                        "FIXWRIGHT_PORT",
                        "0",
                        "FIXWRIGHT_DATA_DIR",
                        arguments[0],
                        "FIXWRIGHT_PRIVATE_KEY_FILE",
                        arguments[1],
                        "FIXWRIGHT_GITHUB_URL",
                        arguments[2],
                        "FIXWRIGHT_WRITES_PER_HOUR",
                        "0",
                        "FIXWRIGHT_APP_ID",
                        StandInApp.CLIENT_ID,
                        "FIXWRIGHT_WEBHOOK_SECRET",
                        LocalBot.SECRET.reveal()));
        try (Bot bot = Bot.start(settings, LocalBot::tasksOnly, LocalBot.NOBODY)) {
            System.out.println("PORT " + bot.port());
            // Ends with its parent, should that die first.
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
