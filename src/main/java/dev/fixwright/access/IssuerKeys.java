package dev.fixwright.access;

import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that an issuer signs with, as its JWK set says. They are fetched anew after ten minutes, or for a key that is not
 * among them; when the issuer does not answer, those at hand count for an hour and no longer. Safe for many threads.
 */
final class IssuerKeys {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration USABLE = Duration.ofHours(1);
    /** Web tokens with invented keys must not become a flood of requests to the issuer. */
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int LARGEST = 512 * 1024;

    private final URI address;
    private final InstantSource clock;
    private final Duration longest;
    private final HttpClient client;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Known known = new Known(Map.of(), Instant.MIN, Instant.MIN, false);

    /**
     * @param fetchedAt when the keys came
     * @param triedAt when they were last asked for
     * @param answered whether that had an answer
     */
    private record Known(Map<String, PublicJwk<?>> keys, Instant fetchedAt, Instant triedAt, boolean answered) {
        boolean isYoungerThan(Duration age, Instant now) {
            return fetchedAt.plus(age).isAfter(now);
        }
    }

    IssuerKeys(URI address, InstantSource clock) {
        this(address, clock, ANSWER);
    }

    /** {@code longest} is how long an answer may take from the first byte to the last. */
    IssuerKeys(URI address, InstantSource clock, Duration longest) {
        this.address = address;
        this.clock = clock;
        this.longest = longest;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(longest)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * The key with that id; empty where the issuer has none. Throws a {@link RefusedException} of kind UNAVAILABLE while
     * that cannot be told.
     */
    Optional<PublicJwk<?>> key(String id) {
        Instant now = clock.instant();
        Known at = known;
        if (!(at.isYoungerThan(FRESH, now) && at.keys().containsKey(id))) {
            at = renewed(id, now);
        }
        boolean usable = at.isYoungerThan(USABLE, now);
        if (!usable || (!at.keys().containsKey(id) && !at.answered())) {
            throw RefusedException.unavailable("The issuer's keys cannot be fetched just now.", BETWEEN);
        }
        return Optional.ofNullable(at.keys().get(id));
    }

    /** One thread asks; the others wait for it where they cannot go on with what is known. */
    private Known renewed(String id, Instant now) {
        if (known.isYoungerThan(USABLE, now) && known.keys().containsKey(id)) {
            if (!fetching.tryLock()) {
                return known;
            }
        } else {
            fetching.lock();
        }
        try {
            Known at = known;
            boolean recent = at.triedAt().isAfter(now.minus(BETWEEN));
            if (!recent) {
                known = fetch(at, now);
            }
            return known;
        } finally {
            fetching.unlock();
        }
    }

    private Known fetch(Known before, Instant now) {
        try {
            return new Known(read(body()), now, now, true);
        } catch (IOException | RuntimeException e) {
            LOG.warn("issuer's keys cannot be fetched address={} because=\"{}\"", address, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Known(before.keys(), before.fetchedAt(), now, false);
    }

    private String body() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(longest)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            // The request's own time limit ends with the headers; everybody who signs in would wait for the rest.
            CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(body));
            byte[] bytes = body.readNBytes(LARGEST);
            if (response.statusCode() != 200) {
                throw new IOException("it answered " + response.statusCode());
            }
            if (bytes.length == LARGEST) {
                throw new IOException("its answer is too large");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not meant for signatures, or not understood, is left out. */
    private static Map<String, PublicJwk<?>> read(String json) {
        Map<String, PublicJwk<?>> keys = new HashMap<>();
        for (Jwk<?> key : Jwks.setParser().ignoreUnsupported(true).build().parse(json)) {
            if (key instanceof PublicJwk<?> open && key.getId() != null && isForSignatures(open)) {
                keys.put(key.getId(), open);
            }
        }
        return Map.copyOf(keys);
    }

    private static boolean isForSignatures(PublicJwk<?> key) {
        return key.getPublicKeyUse() == null || key.getPublicKeyUse().equals("sig");
    }
}
