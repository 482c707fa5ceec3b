package dev.fixwright;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses of a database are taken from outside. Options of a driver can load classes and run statements. */
final class DatabaseUrl {
    private static final String SCHEME = "jdbc:postgresql://";
    private static final Set<String> OPTIONS = Set.of(
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "currentschema",
            "connecttimeout",
            "sockettimeout",
            "tcpkeepalive",
            "targetservertype",
            "applicationname",
            "channelbinding");

    private DatabaseUrl() {}

    /** As the end of a sentence that begins with the setting's name. */
    static Optional<String> problem(String url) {
        if (!url.startsWith(SCHEME)) {
            return Optional.of("must begin with " + SCHEME + ". For the built-in H2 database leave it "
                    + "out and set FIXWRIGHT_DATA_DIR; its address and options are not taken from outside.");
        }
        int query = url.indexOf('?');
        if (query < 0) {
            return Optional.empty();
        }
        return Arrays.stream(url.substring(query + 1).split("&", -1))
                .map(option -> option.replaceAll("=.*", ""))
                .filter(option -> !OPTIONS.contains(option.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(option -> "has the option " + option + ", which is not accepted. Accepted: "
                        + String.join(", ", OPTIONS.stream().sorted().toList())
                        + ". The user and the password have settings of their own.");
    }
}
