package dev.fixwright.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the server's database is, in the flags of {@code serve}. */
final class DatabaseOptions {
    @Option(names = "--data-dir", paramLabel = "DIR", description = "The server's data directory. Default: data.")
    private Optional<String> dataDirectory = Optional.empty();

    @Option(names = "--database-url", paramLabel = "URL", description = "The server's PostgreSQL database instead.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--database-user", paramLabel = "NAME", description = "User of that database. Default: fixwright.")
    private Optional<String> user = Optional.empty();

    @Option(names = "--database-password-file", paramLabel = "FILE", description = "File with that user's password.")
    private Optional<String> passwordFile = Optional.empty();

    /** Those that were given, by the names of the settings. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        dataDirectory.ifPresent(value -> settings.put("FIXWRIGHT_DATA_DIR", value));
        url.ifPresent(value -> settings.put("FIXWRIGHT_DATABASE_URL", value));
        user.ifPresent(value -> settings.put("FIXWRIGHT_DATABASE_USER", value));
        passwordFile.ifPresent(value -> settings.put("FIXWRIGHT_DATABASE_PASSWORD_FILE", value));
        return settings;
    }
}
