package dev.fixwright;

import dev.fixwright.api.HttpServer;
import dev.fixwright.database.DatabaseException;
import dev.fixwright.github.AppCheck;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Starts the server from its settings and keeps it up until the process is told to end. */
final class Serve {
    private static final int BAD_SETTINGS = 2;

    /** @param source where the app is from */
    private record Console(AppCheck.Source source) implements Bot.Operator {
        @Override
        public void told(String line) {
            System.err.println(line);
        }

        @Override
        public void begun(Settings.App app) {
            Wiring.appCheck(app, source).begin();
        }
    }

    private Serve() {}

    /** The exit code. */
    static int untilStopped(Map<String, String> flags) {
        Settings.strangers(System.getenv()).forEach(stranger -> System.err.println("Warning: " + stranger));
        try {
            Settings settings = Settings.of(System.getenv(), flags);
            AppCheck.Source source = settings.app().isPresent() ? AppCheck.Source.SETTINGS : AppCheck.Source.SET_UP;
            Bot bot = Bot.start(settings, Wiring::work, new Console(source));
            Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "shutdown"));
            new CountDownLatch(1).await();
            return 0;
        } catch (SettingsException e) {
            System.err.println("Fixwright cannot start:");
            e.problems().forEach(problem -> System.err.println("- " + problem));
            return BAD_SETTINGS;
        } catch (DatabaseException e) {
            System.err.println("Fixwright cannot start: " + e.reason());
            return BAD_SETTINGS;
        } catch (HttpServer.PortTakenException e) {
            System.err.println("Fixwright cannot start: port " + e.port() + " is taken. Set "
                    + SettingsReader.named("FIXWRIGHT_PORT") + " to another.");
            return BAD_SETTINGS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
