package dev.fixwright;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.secret.Secret;
import dev.fixwright.task.Pace;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The server in a process of its own, to be killed. Its tasks leave their id in the table {@code effect}. */
public final class ChildServer implements AutoCloseable {
    private final Process process;
    private final URI address;

    private ChildServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ChildServer start(DatabaseAddress database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                classPath(),
                ChildServer.class.getName()));
        if (database instanceof DatabaseAddress.PostgreSql server) {
            command.addAll(
                    List.of(server.url(), server.user(), server.password().reveal()));
        } else {
            command.add(((DatabaseAddress.Directory) database).path().toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("PORT ")) {
                drain(out);
                return new ChildServer(process, URI.create("http://127.0.0.1:" + line.substring(5) + "/webhook"));
            }
        }
        throw new IOException("the server did not start");
    }

    /** A server that has much to complain of must not wait for somebody to read it. */
    private static void drain(BufferedReader out) {
        Thread thread = new Thread(() -> out.lines().forEach(ignored -> {}), "child-server-output");
        thread.setDaemon(true);
        thread.start();
    }

    /** Surefire, the IDE and the JUnit console each keep it somewhere else. */
    public static String classPath() {
        if (ChildServer.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    long pid() {
        return process.pid();
    }

    URI webhook() {
        return address;
    }

    /** As the kernel ends a process that uses too much memory: no hook, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws IOException {
        DatabaseAddress address = args.length == 3
                ? new DatabaseAddress.PostgreSql(args[0], args[1], new Secret(args[2]))
                : new DatabaseAddress.Directory(Path.of(args[0]));
        try (LocalBot bot = LocalBot.start(address, ChildServer::noting)) {
            System.out.println("PORT " + bot.port());
            // Ends with its parent, should that die first.
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    static Work noting(Settings.App app, Database database, TaskQueue queue) {
        return new Work(List.of(handler(database, () -> {})), Pace.UNLIMITED, List.of());
    }

    static TaskHandler handler(Database database, Runnable afterwards) {
        database.read(handle -> handle.execute(
                "create table if not exists effect (id varchar(300) primary key, runs integer not null)"));
        return new TaskHandler() {
            @Override
            public String name() {
                return "remediate-alert";
            }

            @Override
            public TaskOutcome run(Task task) {
                database.transact(tx -> {
                    int known = tx.handle().execute("update effect set runs = runs + 1 where id = ?", task.id());
                    if (known == 0) {
                        tx.handle().execute("insert into effect (id, runs) values (?, 1)", task.id());
                    }
                });
                afterwards.run();
                return TaskOutcome.done();
            }
        };
    }
}
