package dev.fixwright;

import dev.fixwright.api.setup.SetUpEndpoint;
import dev.fixwright.database.Database;
import dev.fixwright.github.GitHubApp;
import dev.fixwright.github.GitHubAppHost;
import dev.fixwright.registration.GitHubSite;
import dev.fixwright.registration.Registrar;
import dev.fixwright.registration.Registration;
import dev.fixwright.registration.Registrations;
import dev.fixwright.secret.Secret;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The app of a server that was not told one: it is in the database, or a person registers it on the pages of the set-up. */
final class RegisteredApp {
    private final Settings settings;
    private final Database database;
    private final KeyKeeper keys;
    private final InstantSource clock = InstantSource.system();

    RegisteredApp(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.keys = new KeyKeeper(settings);
    }

    /** Throws {@link SettingsException} when it is there and cannot be opened. */
    Optional<Settings.App> find() {
        Optional<String> sealedWith = Registrations.sealedWith(database);
        if (sealedWith.isEmpty()) {
            return Optional.empty();
        }
        Registrations registrations = keys.known()
                .filter(key -> key.id().equals(sealedWith.get()))
                .map(key -> Registrations.inDatabase(database, key, clock))
                .orElseThrow(() -> keys.misfit(sealedWith.get()));
        try {
            return registrations.current().map(this::app);
        } catch (Registrations.UnreadableException e) {
            throw new SettingsException(List.of("The app in the database cannot be used: " + e.getMessage() + "."));
        }
    }

    /** What was set holds beside what the set-up found out. */
    Settings.App app(Registration registration) {
        Settings.Usual usual = settings.setUp().app();
        return new Settings.App(
                GitHubAppHost.app(registration),
                Stream.concat(Stream.of(registration.webhookSecret()), usual.webhookSecrets().stream())
                        .distinct()
                        .toList(),
                usual.writesPerHour(),
                usual.timePerFile(),
                usual.publicAddress().or(() -> Optional.of(registration.publicAddress())),
                usual.conduct());
    }

    /** The pages that register one; empty where there is no key to encrypt its secrets with. */
    Optional<SetUpEndpoint> setUp(SetUpEndpoint.Effect effect, Consumer<String> printed) {
        return keys.knownOrMade()
                .map(key -> SetUpEndpoint.open(
                        new Registrar(
                                new GitHubAppHost(clock),
                                Registrations.inDatabase(database, key, clock),
                                database,
                                RegisteredApp::isStrong,
                                clock),
                        sites(),
                        settings.setUp().app().publicAddress(),
                        effect,
                        clock,
                        printed));
    }

    private static boolean isStrong(Secret secret) {
        return WebhookSecret.problem(secret).isEmpty();
    }

    /** Where people find them, as far as that is known. */
    String setUpPage() {
        return settings.setUp()
                .app()
                .publicAddress()
                .map(address -> address.resolve("/setup").toString())
                .orElse("/setup on this server's address");
    }

    /** The operator's own GitHub before github.com: nothing else is ever asked for a key. */
    private List<GitHubSite> sites() {
        List<GitHubSite> sites =
                new ArrayList<>(List.of(new GitHubSite(settings.setUp().gitHub())));
        GitHubSite usual = new GitHubSite(GitHubApp.GITHUB_COM);
        if (!sites.contains(usual)) {
            sites.add(usual);
        }
        return sites;
    }
}
