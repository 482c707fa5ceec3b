package dev.fixwright;

import dev.fixwright.access.EntryRules;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.github.AppKey;
import dev.fixwright.github.GitHubApp;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.StandInApp;
import dev.fixwright.secret.Secret;
import dev.fixwright.task.Pace;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The real server on this machine, with a key made up on the spot. */
public final class LocalBot implements AutoCloseable {
    public static final Secret SECRET = new Secret("0123456789abcdef0123456789abcdef");

    /** What pull requests say that this server's address is. */
    static final URI PUBLIC = URI.create("https://fixwright.example.com/");

    /** Runs the server and listens to nothing. */
    static final Bot.Operator NOBODY = new Bot.Operator() {
        @Override
        public void told(String line) {}

        @Override
        public void begun(Settings.App app) {}
    };

    private static final Settings.Conduct CONDUCT = new Settings.Conduct(false, Optional.empty());

    private final Bot bot;

    private LocalBot(Bot bot) {
        this.bot = bot;
    }

    static LocalBot start(DatabaseAddress database, Bot.Handlers handlers) {
        return new LocalBot(Bot.start(settings(database), handlers, NOBODY));
    }

    /** A server whose tasks do nothing for half a second, which is about what a real one waits for GitHub. */
    public static LocalBot receivingOnly(DatabaseAddress database) {
        return start(database, (app, opened, queue) -> new Work(List.of(new Idle()), Pace.UNLIMITED, List.of()));
    }

    private record Idle() implements TaskHandler {
        @Override
        public String name() {
            return "remediate-alert";
        }

        @Override
        public TaskOutcome run(Task task) {
            LockSupport.parkNanos(500_000_000L);
            return TaskOutcome.done();
        }
    }

    /** The whole bot, with the stand-in for GitHub in place of GitHub, which lets it write as fast as it can. */
    static LocalBot against(GitHubStandIn gitHub, DatabaseAddress database) {
        return against(gitHub, database, 0);
    }

    /** The whole bot, which may write so many things in an hour. */
    static LocalBot against(GitHubStandIn gitHub, DatabaseAddress database, int writesPerHour) {
        return against(gitHub, database, writesPerHour, LocalBot::tasksOnly);
    }

    /** The same with handlers of one's own. */
    static LocalBot against(GitHubStandIn gitHub, DatabaseAddress database, int writesPerHour, Bot.Handlers handlers) {
        GitHubApp app = new GitHubApp(
                gitHub.api(), StandInApp.CLIENT_ID, AppKey.parse(gitHub.app().pem()));
        return new LocalBot(Bot.start(settings(database, app, writesPerHour), handlers, NOBODY));
    }

    /** Without upkeep, which asks GitHub about things that no test did. */
    static Work tasksOnly(Settings.App app, Database database, TaskQueue queue) {
        Work work = Wiring.work(app, database, queue);
        return new Work(work.handlers(), work.pace(), List.of());
    }

    static Settings settings(DatabaseAddress database) {
        return settings(database, new GitHubApp(GitHubApp.GITHUB_COM, "1", TestKey.KEY), 0);
    }

    private static Settings settings(DatabaseAddress database, GitHubApp gitHub, int writesPerHour) {
        Settings.App app = new Settings.App(
                gitHub, List.of(SECRET), writesPerHour, Duration.ofSeconds(30), Optional.of(PUBLIC), CONDUCT);
        return new Settings(0, database, Optional.of(app), 4, setUp(), api());
    }

    /** The settings of a server that nobody told an app. */
    static Settings withoutApp(DatabaseAddress database) {
        return new Settings(0, database, Optional.empty(), 4, setUp(), api());
    }

    private static Settings.Api api() {
        return new Settings.Api(EntryRules.TOKENS, CertificateSettings.NONE);
    }

    private static Settings.SetUp setUp() {
        return new Settings.SetUp(
                GitHubApp.GITHUB_COM,
                Optional.empty(),
                new Settings.Usual(List.of(), 0, Duration.ofSeconds(30), Optional.of(PUBLIC), CONDUCT));
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + bot.port() + path);
    }

    int port() {
        return bot.port();
    }

    @Override
    public void close() {
        bot.close();
    }

    /** Made once: it takes a second. */
    private static final class TestKey {
        static final AppKey KEY = made();

        private static AppKey made() {
            try {
                byte[] key = KeyPairGenerator.getInstance("RSA")
                        .generateKeyPair()
                        .getPrivate()
                        .getEncoded();
                return AppKey.parse("-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key) + "\n-----END PRIVATE KEY-----\n");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
