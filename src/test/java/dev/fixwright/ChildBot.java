package dev.fixwright;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.StandInApp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
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
        return start(gitHub, directory, Map.of());
    }

    /** One of several that share a database. */
    static ChildBot start(GitHubStandIn gitHub, Path directory, DatabaseAddress.PostgreSql shared) throws IOException {
        return start(
                gitHub,
                directory,
                Map.of(
                        "FIXWRIGHT_DATABASE_URL",
                        shared.url().replaceAll("\\?.*", ""),
                        "FIXWRIGHT_DATABASE_USER",
                        shared.user(),
                        "FIXWRIGHT_DATABASE_PASSWORD",
                        shared.password().reveal()));
    }

    private static ChildBot start(GitHubStandIn gitHub, Path directory, Map<String, String> shared) throws IOException {
        Path key = directory.resolve("key.pem");
        if (!Files.exists(key)) {
            Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(key, gitHub.app().pem());
        }
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        ChildServer.classPath(),
                        ChildBot.class.getName(),
                        directory.resolve("data").toString(),
                        key.toString(),
                        gitHub.api().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().putAll(shared);
        Process process = command.start();
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

    /** As the kernel treats a process that gets no time for a while. */
    void pause() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    private void signal(String name) {
        try {
            int exit = new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill " + name + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitEnd() {
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = new HashMap<>();
        if (System.getenv().containsKey("FIXWRIGHT_DATABASE_URL")) {
            for (String name : List.of("URL", "USER", "PASSWORD")) {
                environment.put("FIXWRIGHT_DATABASE_" + name, System.getenv("FIXWRIGHT_DATABASE_" + name));
            }
        }
        environment.putAll(Map.of(
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
        Settings settings = Settings.of(Map.of(), environment);
        try (Bot bot = Bot.start(settings, LocalBot::tasksOnly, LocalBot.NOBODY)) {
            System.out.println("PORT " + bot.port());
            // Ends with its parent, should that die first.
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
