package ch.lindental.auth;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

public class ResetTokens {
    private final Map<String, Instant> open = new ConcurrentHashMap<>();
    private Random generator;

    public ResetTokens() {
        this.generator = new Random();
    }

    public String create(Instant now) {
        String token = Integer.toHexString(generator.nextInt()) + Integer.toHexString(generator.nextInt());
        open.put(token, now.plusSeconds(1800));
        return token;
    }

    public boolean use(String token, Instant now) {
        Instant end = open.remove(token);
        return end != null && now.isBefore(end);
    }

    public static SecureRandom seeded() {
        return new SecureRandom();
    }
}
