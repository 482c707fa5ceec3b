package dev.fixwright;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.github.AppKey;
import dev.fixwright.github.GitHubApp;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server is told from outside: environment variables, and the same as flags, which win.
 *
 * @param app empty until there is a GitHub App: the server then only says what to do
 * @param workers how many tasks run at once
 */
record Settings(int port, DatabaseAddress database, Optional<App> app, int workers) {
    /**
     * The app.
     *
     * @param webhookSecrets what its deliveries may be signed with: the current one first
     * @param writesPerHour how much its GitHub lets an installation write; 0 where it sets no limit
     */
    record App(GitHubApp gitHub, List<Secret> webhookSecrets, int writesPerHour) {}

    /** Throws {@link SettingsException} with everything that is wrong. */
    static Settings of(Map<String, String> environment, Map<String, String> flags) {
        SettingsReader reader = new SettingsReader(environment, flags);
        Settings settings = new Settings(
                reader.number("FIXWRIGHT_PORT", 8080, 0, 65_535),
                database(reader),
                app(reader),
                reader.number("FIXWRIGHT_WORKERS", 4, 1, 64));
        reader.refuseProblems();
        return settings;
    }

    private static DatabaseAddress database(SettingsReader reader) {
        Optional<String> url = reader.text("FIXWRIGHT_DATABASE_URL");
        Optional<Secret> password = reader.secret("FIXWRIGHT_DATABASE_PASSWORD");
        if (url.isEmpty()) {
            return new DatabaseAddress.Directory(
                    Path.of(reader.text("FIXWRIGHT_DATA_DIR").orElse("data")));
        }
        DatabaseUrl.problem(url.get()).ifPresent(reader::problem);
        return new DatabaseAddress.PostgreSql(
                url.get(), reader.text("FIXWRIGHT_DATABASE_USER").orElse("fixwright"), password.orElse(new Secret("")));
    }

    private static Optional<App> app(SettingsReader reader) {
        Optional<String> id = reader.text("FIXWRIGHT_APP_ID");
        Optional<String> keyFile = reader.text("FIXWRIGHT_PRIVATE_KEY_FILE");
        List<Secret> secrets = webhookSecrets(reader);
        URI api = gitHub(reader);
        int writesPerHour = reader.number("FIXWRIGHT_WRITES_PER_HOUR", 500, 0, 100_000);
        if (id.isEmpty() && keyFile.isEmpty()) {
            return Optional.empty();
        }
        if (secrets.isEmpty()) {
            reader.problem(
                    "FIXWRIGHT_WEBHOOK_SECRET is not set: anybody could send deliveries. Set it to the secret of the "
                            + "app's webhook, 32 bytes or longer (openssl rand -hex 32).");
        }
        if (id.isEmpty()) {
            reader.problem("FIXWRIGHT_APP_ID is not set. It is the app's client id or number, on the app's page.");
        }
        if (keyFile.isEmpty()) {
            reader.problem(
                    "FIXWRIGHT_PRIVATE_KEY_FILE is not set. It is the path of the key you made on the app's page.");
        }
        Optional<AppKey> key = keyFile.flatMap(file -> key(reader, file));
        if (id.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new App(new GitHubApp(api, id.get(), key.get()), secrets, writesPerHour));
    }

    private static List<Secret> webhookSecrets(SettingsReader reader) {
        List<Secret> secrets = new ArrayList<>();
        for (String name : List.of("FIXWRIGHT_WEBHOOK_SECRET", "FIXWRIGHT_WEBHOOK_SECRET_PREVIOUS")) {
            Optional<Secret> secret = reader.secret(name);
            secret.flatMap(value -> WebhookSecret.problem(name, value)).ifPresent(reader::problem);
            secret.ifPresent(secrets::add);
        }
        return secrets;
    }

    private static URI gitHub(SettingsReader reader) {
        String address = reader.text("FIXWRIGHT_GITHUB_URL").orElse(GitHubApp.GITHUB_COM.toString());
        try {
            URI api = URI.create(address);
            String host = Optional.ofNullable(api.getHost()).orElse("");
            boolean here = host.equals("127.0.0.1") || host.equals("localhost");
            if (api.getUserInfo() == null
                    && ("https".equals(api.getScheme()) || (here && "http".equals(api.getScheme())))) {
                return api;
            }
        } catch (IllegalArgumentException e) {
            reader.problem("FIXWRIGHT_GITHUB_URL is not an address: " + address);
            return GitHubApp.GITHUB_COM;
        }
        reader.problem(
                "FIXWRIGHT_GITHUB_URL must be an https:// address of GitHub's REST API without a user in it, such as "
                        + "https://api.github.com or https://github.example.com/api/v3.");
        return GitHubApp.GITHUB_COM;
    }

    private static Optional<AppKey> key(SettingsReader reader, String file) {
        try {
            return Optional.of(AppKey.read(Path.of(file)));
        } catch (IOException e) {
            reader.problem("FIXWRIGHT_PRIVATE_KEY_FILE cannot be read: " + file
                    + ". It must be the path of a file that the " + "server's user may read.");
        } catch (IllegalArgumentException e) {
            reader.problem("FIXWRIGHT_PRIVATE_KEY_FILE: " + e.getMessage());
        }
        return Optional.empty();
    }
}
