package dev.fixwright.cli;

import dev.fixwright.registration.StoredApp;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code fixwright app}: the GitHub App that somebody registered at /setup. */
@Command(
        name = "app",
        customSynopsis = "@|bold fixwright app|@ show|forget [OPTION]...",
        description = {"Shows or forgets the GitHub App that was registered at /setup.", ""},
        sortOptions = false,
        footer = {
            "",
            "After \"fixwright app forget\" the server shows /setup again when it is started. An app in the settings",
            "(FIXWRIGHT_APP_ID) is not stored, and wins over a stored one."
        },
        mixinStandardHelpOptions = true)
public final class AppCommand implements Runnable {
    private final Store store;
    private final Terminal terminal;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    /** The database of the server. */
    public interface Store {
        /** Throws {@link BadInputException} with what to do where it cannot be read. */
        Optional<StoredApp> stored(Map<String, String> settings);

        /** Removes it; answers what it was. */
        Optional<StoredApp> forget(Map<String, String> settings);
    }

    public AppCommand(Store store, Terminal terminal) {
        this.store = store;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "say what is wanted: show or forget");
        }
    }

    @Command(name = "show", description = "Shows the stored app.", mixinStandardHelpOptions = true)
    int show(@Mixin DatabaseOptions database) {
        terminal.out()
                .println(store.stored(database.settings()).map(AppCommand::told).orElse("No app is stored."));
        return ExitCode.ALL_FIXED.number();
    }

    @Command(
            name = "forget",
            description = "Forgets the stored app with its key and webhook secret. Stop the server before.",
            mixinStandardHelpOptions = true)
    int forget(@Mixin DatabaseOptions database) {
        Optional<StoredApp> forgotten = store.forget(database.settings());
        terminal.out()
                .println(forgotten
                        .map(app ->
                                "Forgotten: " + told(app) + "\nStart the server again: /setup registers another app. On"
                                        + " GitHub the old one is still there; delete it on its page under Advanced.")
                        .orElse("No app is stored."));
        return ExitCode.ALL_FIXED.number();
    }

    private static String told(StoredApp app) {
        return PlainText.line(app.slug()) + " (" + PlainText.line(app.clientId()) + "), registered "
                + app.since().toString().substring(0, 10) + ", " + app.page();
    }
}
