package ch.lindental.auth;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.WeakHashMap;

public class CsrfTokens {
    private final SecureRandom random = new SecureRandom();
    private final Map<Object, String> tokens = new WeakHashMap<>();

    public synchronized String of(Object session) {
        return tokens.computeIfAbsent(session, s -> {
            byte[] bytes = new byte[18];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().encodeToString(bytes);
        });
    }
}
