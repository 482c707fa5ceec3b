package dev.fixwright.fix.weakhash;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of broken hash functions, alone and inside the names of signatures and message codes, and what replaces them. */
final class HashNames {
    private static final String WEAK = "(MD2|MD4|MD5|SHA[-_]?1|SHA)";
    private static final Pattern DIGEST = Pattern.compile(WEAK);
    private static final Pattern CODE = Pattern.compile("HMAC[-_/]?" + WEAK);
    private static final Pattern SIGNATURE = Pattern.compile(WEAK + "(WITH)([A-Z0-9/]+)");

    private HashNames() {}

    /** The strong algorithm that takes the place of a weak one; empty for one that is not weak. */
    static Optional<String> strong(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (DIGEST.matcher(upper).matches()) {
            return Optional.of("SHA-256");
        }
        if (CODE.matcher(upper).matches()) {
            return Optional.of("HmacSHA256");
        }
        Matcher signature = SIGNATURE.matcher(upper);
        return signature.matches()
                ? Optional.of("SHA256with" + name.strip().substring(signature.start(3)))
                : Optional.empty();
    }
}
