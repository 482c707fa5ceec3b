package dev.fixwright.api;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a caller and the log call the same request: the caller's word where it is a sane one, else one of ours. */
final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 8;

    private RequestId() {}

    static String of(Optional<String> sent) {
        return sent.filter(id -> SANE.matcher(id).matches()).orElseGet(RequestId::mint);
    }

    private static String mint() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "req-" + HexFormat.of().formatHex(bytes);
    }
}
