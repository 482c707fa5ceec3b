package dev.fixwright.github.standin;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The app that is registered at the stand-in. */
public final class StandInApp {
    public static final long ID = 4711;
    public static final String CLIENT_ID = "Iv23standin";
    public static final String SLUG = "fixwright-test";
    public static final String BOT = SLUG + "[bot]";

    /** Making a key takes a second or more; one serves all stand-ins of a process. */
    private static final KeyPair KEYS = newKeys();

    private final InstantSource clock;
    private final Map<String, String> permissions = new ConcurrentHashMap<>(Map.of(
            "contents", "write",
            "pull_requests", "write",
            "checks", "write",
            "issues", "write",
            "statuses", "read",
            "actions", "read",
            "merge_queues", "read",
            "security_events", "write",
            "metadata", "read"));
    private final List<String> events = new CopyOnWriteArrayList<>(List.of(
            "check_run",
            "check_suite",
            "code_scanning_alert",
            "issue_comment",
            "issues",
            "merge_group",
            "pull_request",
            "push",
            "status",
            "workflow_run"));

    private final AtomicInteger registered = new AtomicInteger();

    /** How it sends its deliveries; GitHub shows a secret as stars. */
    private final Map<String, String> hook = new ConcurrentHashMap<>(Map.of(
            "url", "https://fixwright.example.com/webhook",
            "content_type", "json",
            "insecure_ssl", "0",
            "secret", "********"));

    StandInApp(InstantSource clock) {
        this.clock = clock;
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The private key in PKCS#8 form. */
    public String pem() {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(KEYS.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }

    /** What its settings ask for; to be changed by a test. */
    public Map<String, String> permissions() {
        return permissions;
    }

    /** What it is subscribed to; to be changed by a test. */
    public List<String> events() {
        return events;
    }

    /** How it sends its deliveries; to be changed by a test. */
    public Map<String, String> hook() {
        return hook;
    }

    /** How many apps were made from manifests so far; counts one more. */
    int registered() {
        return registered.getAndIncrement();
    }

    /** Why GitHub would refuse a JWT; empty when it is good. */
    Optional<String> refuse(String jwt) {
        Claims claims;
        Instant now = clock.instant();
        try {
            claims = Jwts.parser()
                    .verifyWith(KEYS.getPublic())
                    .clock(() -> Date.from(now))
                    .build()
                    .parseSignedClaims(jwt)
                    .getPayload();
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.of("A JSON web token could not be decoded");
        }
        if (!CLIENT_ID.equals(claims.getIssuer()) && !Long.toString(ID).equals(claims.getIssuer())) {
            return Optional.of("'Issuer' claim ('iss') must be an Integer");
        }
        Instant issued = claims.getIssuedAt() == null
                ? Instant.MAX
                : claims.getIssuedAt().toInstant();
        if (issued.isAfter(now)) {
            return Optional.of("'Issued at' claim ('iat') must be an Integer representing the time that the assertion"
                    + " was issued");
        }
        if (claims.getExpiration() == null
                || claims.getExpiration().toInstant().isAfter(now.plus(Duration.ofMinutes(10)))) {
            return Optional.of("'Expiration time' claim ('exp') is too far in the future");
        }
        return Optional.empty();
    }
}
