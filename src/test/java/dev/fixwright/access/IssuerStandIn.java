package dev.fixwright.access;

import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An issuer on the loopback address: it publishes keys, and can stop answering. */
public final class IssuerStandIn implements AutoCloseable {
    public static final String NAME = "https://login.example.com/";
    public static final String AUDIENCE = "fixwright";

    private final HttpServer http;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String body = "{\"keys\":[]}";
    private volatile int status = 200;

    private IssuerStandIn(HttpServer http) {
        this.http = http;
    }

    public static IssuerStandIn start() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        IssuerStandIn issuer = new IssuerStandIn(http);
        http.createContext("/keys", exchange -> {
            issuer.asked.incrementAndGet();
            byte[] bytes = issuer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(issuer.status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        http.start();
        return issuer;
    }

    public static KeyPair rsa() {
        return Jwts.SIG.RS256.keyPair().build();
    }

    public static KeyPair p256() {
        return Jwts.SIG.ES256.keyPair().build();
    }

    /** A web token that this issuer would sign, good for an hour, if the key is published under this id. */
    public static String token(KeyPair rsa, String id, String tenant, Role role, Instant now) {
        return Jwts.builder()
                .header()
                .keyId(id)
                .and()
                .issuer(NAME)
                .audience()
                .add(AUDIENCE)
                .and()
                .subject(tenant + " " + role)
                .claim(Issuer.TENANT_CLAIM, tenant)
                .claim(Issuer.ROLE_CLAIM, role.word())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(Duration.ofHours(1))))
                .signWith(rsa.getPrivate(), Jwts.SIG.RS256)
                .compact();
    }

    /** A JWK as a set has it. */
    public static String jwk(String id, KeyPair pair) {
        Jwk<?> key = Jwks.builder().key(pair.getPublic()).id(id).build();
        return key.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + text(entry.getValue()) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(Object value) {
        return value.toString();
    }

    public void publishes(String... keys) {
        body = Arrays.stream(keys).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        status = 200;
    }

    void answers(int otherStatus, String otherBody) {
        status = otherStatus;
        body = otherBody;
    }

    int asked() {
        return asked.get();
    }

    public URI keys() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/keys");
    }

    public Issuer issuer() {
        return new Issuer(NAME, AUDIENCE, keys(), Issuer.TENANT_CLAIM, Issuer.ROLE_CLAIM);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
