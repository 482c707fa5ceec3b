package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixwright.access.RefusedException.Kind;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single sign-on, in each database. */
abstract class SignOnContract {
    private static final KeyPair KEY = IssuerStandIn.rsa();
    private static final KeyPair CURVE = IssuerStandIn.p256();
    private static final KeyPair STRANGER = IssuerStandIn.rsa();

    private final SettableClock clock = new SettableClock();
    private IssuerStandIn issuer;
    private Database database;
    private Access access;
    private Tenant acme;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        issuer = IssuerStandIn.start();
        issuer.publishes(IssuerStandIn.jwk("one", KEY), IssuerStandIn.jwk("two", CURVE));
        database = Database.open(address(directory));
        access = Access.of(database, new EntryRules(Optional.of(issuer.issuer()), true, Optional.empty()), clock);
        acme = access.tenants().create(Actor.COMMAND_LINE, "Acme");
    }

    @AfterEach
    void close() {
        database.close();
        issuer.close();
    }

    @Test
    void whoeverTheIssuerVouchesForIsLetIn() {
        Caller caller = admit(signed(token -> {}));

        assertThat(caller.principal().name()).isEqualTo("Ann Example");
        assertThat(caller.principal().kind()).isEqualTo(Principal.Kind.USER);
        assertThat(caller.role()).isEqualTo(Role.OPERATOR);
        assertThat(caller.tenants()).isEqualTo(TenantScope.of(acme.id()));
        assertThat(admit(signed(token -> {}))).isEqualTo(caller);
        assertThat(access.principals().after("", 10, TenantScope.all())).containsExactly(caller.principal());
        assertThat(issuer.asked()).isEqualTo(1);
    }

    @Test
    void anEllipticCurveIsTakenAsWell() {
        String token = claims().header()
                .keyId("two")
                .and()
                .signWith(CURVE.getPrivate(), Jwts.SIG.ES256)
                .compact();

        assertThat(admit(token).role()).isEqualTo(Role.OPERATOR);
    }

    @Test
    void whoeverComesManyTimesAtOnceIsOnePrincipal() throws Exception {
        int requests = 8;
        String token = signed(with -> {});
        ExecutorService threads = Executors.newFixedThreadPool(requests);
        CyclicBarrier line = new CyclicBarrier(requests);
        Callable<String> request = () -> {
            line.await();
            return admit(token).principal().id();
        };
        Set<String> ids = new HashSet<>();
        try {
            for (Future<String> one : threads.invokeAll(Collections.nCopies(requests, request))) {
                ids.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(ids).hasSize(1);
        assertThat(access.principals().after("", 10, TenantScope.all())).hasSize(1);
        assertThat(access.audit().after(0, 10, TenantScope.of(acme.id())))
                .extracting(AuditRow::action)
                .containsExactly("tenant.create", "principal.create");
        assertThat(issuer.asked()).isEqualTo(1);
    }

    @Test
    void theIssuerChangesNamesAndRoles() {
        Caller before = admit(signed(token -> {}));

        Caller after = admit(signed(token -> token.claim("name", "Ann Other").claim("role", List.of("x", "viewer"))));

        assertThat(after.principal().id()).isEqualTo(before.principal().id());
        assertThat(after.principal().name()).isEqualTo("Ann Other");
        assertThat(after.role()).isEqualTo(Role.VIEWER);
        assertThat(access.audit().after(0, 10, TenantScope.of(acme.id())))
                .extracting(AuditRow::action)
                .containsExactly("tenant.create", "principal.create", "principal.change");
    }

    @Test
    void nobodyElseChangesTheRoleOfWhoeverSignsIn() {
        String id = admit(signed(token -> {})).principal().id();

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> access.principals().give(Actor.COMMAND_LINE, TenantScope.all(), id, Role.ADMIN));

        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void whoeverIsDisabledHereStaysOutWhateverTheIssuerSays() {
        String id = admit(signed(token -> {})).principal().id();

        access.principals().disable(Actor.COMMAND_LINE, TenantScope.all(), id);

        assertRefused(Kind.UNAUTHENTICATED, signed(token -> {}));
        assertRefused(Kind.UNAUTHENTICATED, signed(token -> token.claim("role", "admin")));
    }

    @Test
    void theHighestNamedRoleCounts() {
        assertThat(admit(signed(token -> token.claim("role", List.of("viewer", "admin", "operator"))))
                        .role())
                .isEqualTo(Role.ADMIN);
    }

    @Test
    void anUnsignedTokenIsRefused() {
        assertRefused(Kind.UNAUTHENTICATED, claims().compact());
        String[] parts = signed(token -> {}).split("\\.");
        String none = encoded("{\"alg\":\"none\",\"kid\":\"one\"}");
        assertRefused(Kind.UNAUTHENTICATED, none + "." + parts[1] + ".");
        assertRefused(Kind.UNAUTHENTICATED, none + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void thePublicKeyIsNoSharedSecret() {
        for (byte[] secret : List.of(
                KEY.getPublic().getEncoded(),
                ("-----BEGIN PUBLIC KEY-----\n"
                                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                        .encodeToString(KEY.getPublic().getEncoded())
                                + "\n-----END PUBLIC KEY-----\n")
                        .getBytes(StandardCharsets.US_ASCII))) {
            String token = claims().header()
                    .keyId("one")
                    .and()
                    .signWith(Keys.hmacShaKeyFor(secret), Jwts.SIG.HS256)
                    .compact();

            assertRefused(Kind.UNAUTHENTICATED, token);
        }
    }

    @Test
    void otherAlgorithmsOfTheSameKeyAreRefused() {
        assertRefused(
                Kind.UNAUTHENTICATED,
                claims().header()
                        .keyId("one")
                        .and()
                        .signWith(KEY.getPrivate(), Jwts.SIG.RS512)
                        .compact());
        assertRefused(
                Kind.UNAUTHENTICATED,
                claims().header()
                        .keyId("one")
                        .and()
                        .signWith(KEY.getPrivate(), Jwts.SIG.PS256)
                        .compact());
    }

    @Test
    void aStrangersKeyIsRefusedWhateverTheTokenSaysOfIt() {
        String keyInToken = claims().header()
                .keyId("one")
                .jwk(io.jsonwebtoken.security.Jwks.builder()
                        .key((java.security.interfaces.RSAPublicKey) STRANGER.getPublic())
                        .build())
                .and()
                .signWith(STRANGER.getPrivate(), Jwts.SIG.RS256)
                .compact();

        assertRefused(Kind.UNAUTHENTICATED, keyInToken);
        assertRefused(
                Kind.UNAUTHENTICATED,
                claims().header()
                        .keyId("three")
                        .and()
                        .signWith(STRANGER.getPrivate(), Jwts.SIG.RS256)
                        .compact());
        assertRefused(
                Kind.UNAUTHENTICATED,
                claims().signWith(KEY.getPrivate(), Jwts.SIG.RS256).compact());
        assertRefused(
                Kind.UNAUTHENTICATED,
                claims().header()
                        .keyId("two")
                        .and()
                        .signWith(KEY.getPrivate(), Jwts.SIG.RS256)
                        .compact());
    }

    @Test
    void tokensOfOthersAndForOthersAreRefused() {
        assertRefused(Kind.UNAUTHENTICATED, signed(token -> token.issuer("https://login.example.com")));
        assertRefused(Kind.UNAUTHENTICATED, signed(token -> token.issuer(null)));
        assertRefused(
                Kind.UNAUTHENTICATED,
                signed(token -> token.audience().clear().add("shop").and()));
        assertRefused(
                Kind.UNAUTHENTICATED, signed(token -> token.audience().clear().and()));
        assertRefused(Kind.UNAUTHENTICATED, signed(token -> token.subject(null)));
        assertThat(admit(signed(token -> token.audience().add("shop").and())).role())
                .isEqualTo(Role.OPERATOR);
    }

    @Test
    void aTokenHoldsFromItsBeginningToItsEndGiveOrTakeAMinute() {
        Instant now = clock.instant();

        assertRefused(Kind.UNAUTHENTICATED, signed(token -> token.expiration(Date.from(now.minusSeconds(61)))));
        assertRefused(Kind.UNAUTHENTICATED, signed(token -> token.notBefore(Date.from(now.plusSeconds(61)))));
        assertRefused(Kind.UNAUTHENTICATED, signed(token -> token.expiration(null)));
        assertThat(admit(signed(token -> token.expiration(Date.from(now.minusSeconds(59)))))
                        .role())
                .isEqualTo(Role.OPERATOR);
        assertThat(admit(signed(token -> token.notBefore(Date.from(now.plusSeconds(59)))))
                        .role())
                .isEqualTo(Role.OPERATOR);
    }

    @Test
    void aSignInWithoutAPlaceHereIsForbidden() {
        assertRefused(Kind.FORBIDDEN, signed(token -> token.claim("tenant", "org-1")));
        assertRefused(Kind.FORBIDDEN, signed(token -> token.claim("tenant", null)));
        assertRefused(Kind.FORBIDDEN, signed(token -> token.claim("role", "boss")));
        assertRefused(Kind.FORBIDDEN, signed(token -> token.claim("role", null)));
        assertThat(access.principals().after("", 10, TenantScope.all())).isEmpty();
    }

    @Test
    void nobodyIsLetInWhileTheKeysCannotBeHad() {
        for (String body : List.of("", "oops", "{}", "[]", "{\"keys\":7}")) {
            issuer.answers(200, body);
            clock.turn(Duration.ofSeconds(11));
            assertRefused(Kind.UNAVAILABLE, signed(token -> {}));
        }
        issuer.answers(500, "{\"keys\":[" + IssuerStandIn.jwk("one", KEY) + "]}");
        clock.turn(Duration.ofSeconds(11));
        assertRefused(Kind.UNAVAILABLE, signed(token -> {}));
        issuer.close();
        clock.turn(Duration.ofSeconds(11));
        assertRefused(Kind.UNAVAILABLE, signed(token -> {}));
    }

    @Test
    void keysThatAreKnownCountForAnHourWithoutTheIssuer() {
        admit(signed(token -> {}));
        issuer.answers(503, "");

        clock.turn(Duration.ofMinutes(59));
        assertThat(admit(signed(token -> {})).role()).isEqualTo(Role.OPERATOR);

        clock.turn(Duration.ofMinutes(1));
        assertRefused(Kind.UNAVAILABLE, signed(token -> {}));
    }

    @Test
    void aNewKeyIsFetchedAndOneThatIsGoneLetsNobodyIn() {
        admit(signed(token -> {}));
        issuer.publishes(IssuerStandIn.jwk("two", CURVE), IssuerStandIn.jwk("three", STRANGER));
        clock.turn(Duration.ofSeconds(11));

        String fresh = claims().header()
                .keyId("three")
                .and()
                .signWith(STRANGER.getPrivate(), Jwts.SIG.RS256)
                .compact();

        assertThat(admit(fresh).role()).isEqualTo(Role.OPERATOR);
        assertRefused(Kind.UNAUTHENTICATED, signed(token -> {}));
    }

    @Test
    void inventedKeysDoNotFloodTheIssuer() {
        for (int i = 0; i < 50; i++) {
            String id = "invented-" + i;
            assertRefused(
                    Kind.UNAUTHENTICATED,
                    claims().header()
                            .keyId(id)
                            .and()
                            .signWith(STRANGER.getPrivate(), Jwts.SIG.RS256)
                            .compact());
        }

        assertThat(issuer.asked()).isEqualTo(1);
    }

    @Test
    void keysForOtherPurposesAndSharedSecretsInTheSetAreLeftOut() {
        String forSecrets = IssuerStandIn.jwk("one", KEY).replace("{", "{\"use\":\"enc\",");
        String shared = "{\"kty\":\"oct\",\"kid\":\"four\",\"k\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]) + "\"}";
        issuer.publishes(forSecrets, shared, "{\"kty\":\"new\",\"kid\":\"five\"}", IssuerStandIn.jwk("two", CURVE));

        assertRefused(Kind.UNAUTHENTICATED, signed(token -> {}));
        assertRefused(
                Kind.UNAUTHENTICATED,
                claims().header()
                        .keyId("four")
                        .and()
                        .signWith(Keys.hmacShaKeyFor(new byte[32]), Jwts.SIG.HS256)
                        .compact());
        anEllipticCurveIsTakenAsWell();
    }

    @Test
    void aRefusalNeverRepeatsTheToken() {
        String token = signed(with -> with.audience().clear().add("shop").and());

        RefusedException refused = assertRefused(Kind.UNAUTHENTICATED, token);

        for (Throwable each = refused; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain(token.substring(0, 20)).doesNotContain(token.split("\\.")[2]);
        }
    }

    @Test
    void webTokensAreNotTakenFromAnAddress() {
        Credential inAddress = Credential.of(Optional.empty(), Optional.empty(), Optional.of(signed(token -> {})));

        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> access.door().admit(inAddress));

        assertThat(refused.kind()).isEqualTo(Kind.UNAUTHENTICATED);
    }

    private Caller admit(String token) {
        return access.door().admit(Credential.of(Optional.of("Bearer " + token), Optional.empty()));
    }

    private RefusedException assertRefused(Kind kind, String token) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> admit(token));
        assertThat(refused).isNotNull();
        assertThat(refused.kind()).isEqualTo(kind);
        return refused;
    }

    private String signed(Consumer<JwtBuilder> change) {
        JwtBuilder builder = claims();
        change.accept(builder);
        return builder.header()
                .keyId("one")
                .and()
                .signWith(KEY.getPrivate(), Jwts.SIG.RS256)
                .compact();
    }

    private JwtBuilder claims() {
        return Jwts.builder()
                .issuer(IssuerStandIn.NAME)
                .subject("ann")
                .audience()
                .add(IssuerStandIn.AUDIENCE)
                .and()
                .expiration(Date.from(clock.instant().plusSeconds(600)))
                .claim("name", "Ann Example")
                .claim("tenant", acme.id())
                .claim("role", "operator");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
