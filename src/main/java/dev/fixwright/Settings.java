package dev.fixwright;

import dev.fixwright.access.EntryRules;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.github.AppKey;
import dev.fixwright.github.GitHubApp;
import dev.fixwright.policy.PolicySource;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the server is told from outside: environment variables, and the same as flags, which win.
 *
 * @param app empty where it is to be found in the database, or set up
 * @param workers how many tasks run at once
 * @param api what programs may ask of it
 */
record Settings(int port, DatabaseAddress database, Optional<App> app, int workers, SetUp setUp, Api api) {
    private static final List<String> LOG_LEVELS = List.of("DEBUG", "INFO", "WARN", "ERROR");
    /** A client id, or the app's number. */
    private static final Pattern APP_ID = Pattern.compile("Iv[A-Za-z0-9.]{8,60}|[1-9][0-9]{0,17}");

    /**
     * The app.
     *
     * @param webhookSecrets what its deliveries may be signed with: the current one first
     * @param writesPerHour how much its GitHub lets an installation write; 0 where it sets no limit
     * @param timePerFile how long a fix of one file may be looked for
     * @param publicAddress of this server, ending in a slash; empty where nobody said
     * @param conduct how it behaves towards repositories
     */
    record App(
            GitHubApp gitHub,
            List<Secret> webhookSecrets,
            int writesPerHour,
            Duration timePerFile,
            Optional<URI> publicAddress,
            Conduct conduct) {}

    /**
     * What holds for an app that the set-up registers.
     *
     * @param gitHub the address of the GitHub that the operator allows beside github.com, or github.com's own
     * @param key what the app's secrets are encrypted with; empty where it is to be kept in the data directory
     * @param app everything of the app but what the set-up finds out
     */
    record SetUp(URI gitHub, Optional<SealingKey> key, Usual app) {}

    /**
     * What programs may ask of the server.
     *
     * @param entry which credentials it takes
     * @param certificates which certificates may be issued and checked
     */
    record Api(EntryRules entry, CertificateSettings certificates) {}

    /**
     * What holds in every repository.
     *
     * @param onboarding whether the people of a repository are asked before the first fix
     * @param policy what is allowed whatever their own policy files say
     */
    record Conduct(boolean onboarding, Optional<PolicySource> policy) {}

    /** What an app has whichever way it is known; as in {@link App}. */
    record Usual(
            List<Secret> webhookSecrets,
            int writesPerHour,
            Duration timePerFile,
            Optional<URI> publicAddress,
            Conduct conduct) {}

    /** Throws {@link SettingsException} with everything that is wrong. */
    static Settings of(Map<String, String> environment, Map<String, String> flags) {
        SettingsReader reader = new SettingsReader(environment, flags);
        Settings settings = read(reader);
        reader.refuseProblems();
        return settings;
    }

    /** What is in the environment that looks like a setting and is none, in sentences. */
    static List<String> strangers(Map<String, String> environment) {
        SettingsReader reader = new SettingsReader(environment, Map.of());
        read(reader);
        return reader.strangers();
    }

    private static Settings read(SettingsReader reader) {
        reader.word("FIXWRIGHT_LOG_LEVEL", LOG_LEVELS);
        URI gitHub = gitHub(reader);
        Usual usual = new Usual(
                webhookSecrets(reader),
                reader.number("FIXWRIGHT_WRITES_PER_HOUR", 500, 0, 100_000),
                timePerFile(reader),
                publicAddress(reader),
                new Conduct(onboarding(reader), ServerPolicy.read(reader, "FIXWRIGHT_POLICY_FILE")));
        return new Settings(
                reader.number("FIXWRIGHT_PORT", 8080, 0, 65_535),
                database(reader),
                app(reader, gitHub, usual),
                reader.number("FIXWRIGHT_WORKERS", 4, 1, 64),
                new SetUp(gitHub, encryptionKey(reader), usual),
                new Api(
                        EntrySettings.read(reader),
                        CertificateSettingsFile.read(reader, "FIXWRIGHT_CERTIFICATES_FILE")));
    }

    /** The one setting that the command line has too. Throws {@link SettingsException} where it is no good. */
    static Duration timePerFile(Map<String, String> environment) {
        SettingsReader reader = SettingsReader.withoutFlags(environment);
        Duration time = timePerFile(reader);
        reader.refuseProblems();
        return time;
    }

    /** Where the server's database is. Throws {@link SettingsException} where that is no good. */
    static DatabaseAddress database(Map<String, String> environment, Map<String, String> flags) {
        SettingsReader reader = new SettingsReader(environment, flags);
        DatabaseAddress address = database(reader);
        reader.refuseProblems();
        return address;
    }

    /** What secrets in the database are encrypted with, where the operator gives it. Throws as {@link #database} does. */
    static Optional<SealingKey> encryptionKey(Map<String, String> environment, Map<String, String> flags) {
        SettingsReader reader = new SettingsReader(environment, flags);
        Optional<SealingKey> key = encryptionKey(reader);
        reader.refuseProblems();
        return key;
    }

    private static Duration timePerFile(SettingsReader reader) {
        return Duration.ofSeconds(reader.number("FIXWRIGHT_SECONDS_PER_FILE", 30, 1, 3_600));
    }

    private static DatabaseAddress database(SettingsReader reader) {
        Optional<String> url = reader.text("FIXWRIGHT_DATABASE_URL");
        Optional<Secret> password = reader.secret("FIXWRIGHT_DATABASE_PASSWORD");
        if (url.isEmpty()) {
            Path directory = reader.path("FIXWRIGHT_DATA_DIR", "data");
            DataDirectory.problem(directory).ifPresent(why -> reader.problem("FIXWRIGHT_DATA_DIR", why));
            return new DatabaseAddress.Directory(directory);
        }
        DatabaseUrl.problem(url.get()).ifPresent(why -> reader.problem("FIXWRIGHT_DATABASE_URL", why));
        return new DatabaseAddress.PostgreSql(
                url.get(), reader.text("FIXWRIGHT_DATABASE_USER").orElse("fixwright"), password.orElse(new Secret("")));
    }

    private static Optional<App> app(SettingsReader reader, URI api, Usual usual) {
        Optional<String> id = reader.text("FIXWRIGHT_APP_ID");
        Optional<String> keyFile = reader.text("FIXWRIGHT_PRIVATE_KEY_FILE");
        if (id.isEmpty() && keyFile.isEmpty()) {
            return Optional.empty();
        }
        boolean given = reader.text("FIXWRIGHT_WEBHOOK_SECRET")
                .or(() -> reader.text("FIXWRIGHT_WEBHOOK_SECRET_FILE"))
                .isPresent();
        if (usual.webhookSecrets().isEmpty() && !given) {
            reader.problem(
                    "FIXWRIGHT_WEBHOOK_SECRET",
                    "is not set: anybody could send deliveries. Set it, or "
                            + SettingsReader.named("FIXWRIGHT_WEBHOOK_SECRET_FILE")
                            + ", to the secret of the app's webhook, 32 bytes or longer (openssl rand -hex 32).");
        }
        if (id.isEmpty()) {
            reader.problem("FIXWRIGHT_APP_ID", "is not set. It is the app's client id or number, on the app's page.");
        }
        id.filter(value -> !APP_ID.matcher(value).matches())
                .ifPresent(value -> reader.problem(
                        "FIXWRIGHT_APP_ID",
                        "is \"" + value + "\". Set the client id (it begins with Iv) or the number (App ID) that"
                                + " stand on the app's page; its name is not enough."));
        if (keyFile.isEmpty()) {
            reader.problem(
                    "FIXWRIGHT_PRIVATE_KEY_FILE", "is not set. It is the path of the key you made on the app's page.");
        }
        Optional<AppKey> key = keyFile.map(Path::of).flatMap(file -> key(reader, file));
        if (id.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new App(
                new GitHubApp(api, id.get(), key.get()),
                usual.webhookSecrets(),
                usual.writesPerHour(),
                usual.timePerFile(),
                usual.publicAddress(),
                usual.conduct()));
    }

    private static boolean onboarding(SettingsReader reader) {
        reader.word("FIXWRIGHT_ONBOARDING", List.of("on", "off"));
        return !reader.text("FIXWRIGHT_ONBOARDING").orElse("on").equalsIgnoreCase("off");
    }

    private static List<Secret> webhookSecrets(SettingsReader reader) {
        List<Secret> secrets = new ArrayList<>();
        for (String name : List.of("FIXWRIGHT_WEBHOOK_SECRET", "FIXWRIGHT_WEBHOOK_SECRET_PREVIOUS")) {
            Optional<Secret> secret = reader.secret(name);
            secret.flatMap(WebhookSecret::problem).ifPresent(why -> reader.problem(name, why));
            secret.ifPresent(secrets::add);
        }
        return secrets;
    }

    private static URI gitHub(SettingsReader reader) {
        String name = "FIXWRIGHT_GITHUB_URL";
        String address = reader.text(name).orElse(GitHubApp.GITHUB_COM.toString());
        Optional<URI> api = ApiAddress.of(address);
        if (api.isEmpty()) {
            reader.problem(
                    name,
                    "must be an https:// address of GitHub's REST API without a user in it, such as "
                            + "https://api.github.com or https://github.example.com/api/v3.");
        }
        return api.orElse(GitHubApp.GITHUB_COM);
    }

    private static Optional<SealingKey> encryptionKey(SettingsReader reader) {
        String name = "FIXWRIGHT_ENCRYPTION_KEY";
        Optional<Secret> text = reader.secret(name);
        Optional<SealingKey> key = text.flatMap(SealingKey::parse);
        if (text.isPresent() && key.isEmpty()) {
            reader.problem(name, "is not a key. Set 64 hexadecimal digits (openssl rand -hex 32).");
        }
        return key;
    }

    private static Optional<URI> publicAddress(SettingsReader reader) {
        String name = "FIXWRIGHT_PUBLIC_URL";
        Optional<String> text = reader.text(name);
        Optional<URI> address = text.flatMap(PublicAddress::of);
        if (text.isPresent() && address.isEmpty()) {
            reader.problem(
                    name,
                    "is \"" + text.get() + "\". Set the address that people and GitHub reach this server at, without a"
                            + " path: https://fixwright.example.com. Leave it out where they cannot.");
        }
        return address;
    }

    private static Optional<AppKey> key(SettingsReader reader, Path file) {
        String name = "FIXWRIGHT_PRIVATE_KEY_FILE";
        Optional<String> unusable = SecretFile.problem(file);
        if (unusable.isPresent()) {
            reader.problem(name, unusable.get());
            return Optional.empty();
        }
        try {
            return Optional.of(AppKey.read(file));
        } catch (IOException e) {
            reader.problem(name, "cannot be read: " + file + ". It must be a text file in PEM form.");
        } catch (IllegalArgumentException e) {
            reader.problem(name, "cannot be used: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }
}
