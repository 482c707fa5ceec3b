package dev.fixwright.fix.weakcipher;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A cipher's name as {@code Cipher.getInstance} takes it: algorithm, mode and padding. */
record Transformation(String text) {
    static final String GCM = "AES/GCM/NoPadding";
    static final String OAEP = "RSA/ECB/OAEPWithSHA-256AndMGF1Padding";
    private static final Set<String> REPLACEABLE =
            Set.of("AES", "DES", "DESEDE", "TRIPLEDES", "BLOWFISH", "RC2", "RC4", "ARCFOUR");

    String algorithm() {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        int slash = upper.indexOf('/');
        return slash < 0 ? upper : upper.substring(0, slash);
    }

    boolean isAes() {
        return algorithm().equals("AES");
    }

    boolean isRsa() {
        return algorithm().equals("RSA");
    }

    boolean isAuthenticated() {
        return text.toUpperCase(Locale.ROOT).matches(".*/(GCM|CCM|EAX|OCB|GCM-SIV)/.*")
                || text.toUpperCase(Locale.ROOT).contains("POLY1305");
    }

    boolean isWeak() {
        return isRsa() ? !text.toUpperCase(Locale.ROOT).contains("OAEP") : !isAuthenticated();
    }

    /** The strong name; empty where no cipher can simply take this one's place. */
    Optional<String> strong() {
        if (isRsa()) {
            return Optional.of(OAEP);
        }
        return REPLACEABLE.contains(algorithm()) ? Optional.of(GCM) : Optional.empty();
    }
}
