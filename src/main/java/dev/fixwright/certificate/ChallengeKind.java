package dev.fixwright.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a certification authority is shown that a domain is ours. */
public enum ChallengeKind {
    /** It asks this server over HTTP, port 80. */
    HTTP_01,
    /** It looks for a record in the DNS. The only way for wildcards. */
    DNS_01;

    /** As RFC 8555 and the settings spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ChallengeKind::word).toList();
    }

    public static Optional<ChallengeKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
