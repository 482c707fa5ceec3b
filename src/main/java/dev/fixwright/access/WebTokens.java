package dev.fixwright.access;

import dev.fixwright.secret.Secret;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.PublicJwk;
import java.security.Key;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the web tokens of one issuer. Taken is what it signed with RS256 or ES256 and one of its keys, for us, and for this
 * moment, give or take a minute. Whatever a token says of other keys or addresses is not looked at.
 */
final class WebTokens {
    private static final long SKEW_SECONDS = 60;
    private static final int LONGEST = 16_384;
    private static final int LONGEST_SUBJECT = 300;
    private static final int RSA_BITS = 2048;
    private static final int P256_BITS = 256;
    private static final Set<String> ALGORITHMS = Set.of("RS256", "ES256");
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private final Issuer issuer;
    private final IssuerKeys keys;
    private final JwtParser parser;

    /** Somebody as the issuer names them. */
    record Person(String issuer, String subject, String name, String tenant, Role role) {}

    WebTokens(Issuer issuer, InstantSource clock) {
        this.issuer = issuer;
        this.keys = new IssuerKeys(issuer.keys(), clock);
        this.parser = parser(issuer, clock);
    }

    private JwtParser parser(Issuer issuer, InstantSource clock) {
        JwtParserBuilder builder = Jwts.parser();
        Jwts.SIG.get().values().stream()
                .filter(algorithm -> !ALGORITHMS.contains(algorithm.getId()))
                .forEach(algorithm -> builder.sig().remove(algorithm).and());
        return builder.keyLocator(this::key)
                .requireIssuer(issuer.name())
                .requireAudience(issuer.audience())
                .clockSkewSeconds(SKEW_SECONDS)
                .clock(() -> Date.from(clock.instant()))
                .build();
    }

    static boolean isMeant(Secret shown) {
        return FORM.matcher(shown.reveal()).matches();
    }

    /**
     * Throws a {@link RefusedException} of kind UNAUTHENTICATED for a token that does not hold, FORBIDDEN for one that
     * holds and gives no access here, and UNAVAILABLE while the issuer's keys cannot be had.
     */
    Person read(Secret token) {
        if (token.reveal().length() > LONGEST) {
            throw refused();
        }
        Claims claims;
        try {
            claims = parser.parseSignedClaims(token.reveal()).getPayload();
        } catch (JwtException | IllegalArgumentException e) {
            throw refused();
        }
        if (claims.getExpiration() == null || !isUsable(claims.getSubject())) {
            throw refused();
        }
        return new Person(issuer.name(), claims.getSubject(), name(claims), tenant(claims), role(claims));
    }

    /** No reason: it would tell whoever tries how far they came. */
    private static RefusedException refused() {
        return RefusedException.unauthenticated(
                "Invalid credentials. This web token is not one of the configured issuer for this server, or it has"
                        + " expired.");
    }

    private static boolean isUsable(String subject) {
        return subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT && !hasControls(subject);
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private Key key(Header header) {
        String id = header instanceof JwsHeader signed ? signed.getKeyId() : null;
        String algorithm = header.getAlgorithm();
        if (id == null || header.getCompressionAlgorithm() != null) {
            throw refused();
        }
        return keys.key(id)
                .filter(key -> key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm))
                .map(PublicJwk::toKey)
                .filter(key -> fits(key, algorithm))
                .orElseThrow(WebTokens::refused);
    }

    private static boolean fits(Key key, String algorithm) {
        if (key instanceof RSAPublicKey rsa) {
            return algorithm.equals("RS256") && rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey curve
                && algorithm.equals("ES256")
                && curve.getParams().getOrder().bitLength() == P256_BITS;
    }

    private static String name(Claims claims) {
        String name = Stream.of("name", "preferred_username", "email", "sub")
                .map(claims::get)
                .filter(String.class::isInstance)
                .map(value -> ((String) value).strip())
                .filter(value -> !value.isEmpty() && !hasControls(value))
                .findFirst()
                .orElseThrow(WebTokens::refused);
        return AuditTable.cut(name, 200);
    }

    private String tenant(Claims claims) {
        return Optional.ofNullable(claims.get(issuer.tenantClaim()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElseThrow(() -> RefusedException.forbidden("Your sign-in holds, but its claim "
                        + issuer.tenantClaim() + " names no organisation of this server."));
    }

    /** The highest of those that are named. */
    private Role role(Claims claims) {
        Object value = claims.get(issuer.roleClaim());
        Collection<?> words = value instanceof Collection<?> several
                ? several
                : Stream.ofNullable(value).toList();
        return words.stream()
                .filter(Objects::nonNull)
                .flatMap(word -> Role.of(word.toString()).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> RefusedException.forbidden("Your sign-in holds, but its claim " + issuer.roleClaim()
                        + " names none of the roles viewer, operator and admin."));
    }
}
