package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.access.RefusedException.Kind;
import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.secret.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in with what, in each database. */
abstract class AccessContract {
    private static final Actor OPERATOR = Actor.COMMAND_LINE;

    private final SettableClock clock = new SettableClock();
    private Database database;
    private Access access;
    private Tenant acme;
    private Tenant umbrella;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        access = Access.of(database, clock);
        acme = access.tenants().create(OPERATOR, "Acme");
        umbrella = access.tenants().create(OPERATOR, "Umbrella");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theHolderOfATokenIsLetInAsItsPrincipal() {
        IssuedToken issued = issue(Optional.of(acme.id()), Role.OPERATOR);

        Caller caller = access.door().admit(bearer(issued.text()));

        assertThat(caller.principal()).isEqualTo(issued.token().principal());
        assertThat(caller.role()).isEqualTo(Role.OPERATOR);
        assertThat(caller.tenants()).isEqualTo(TenantScope.of(acme.id()));
        assertThat(caller.may(Permission.USE_ACCOUNT_CODE_SCANS)).isTrue();
        assertThat(caller.may(Permission.READ_AUDIT)).isFalse();
        assertThat(caller.credential()).isEqualTo(issued.token().id());
    }

    @Test
    void aTokenIsKeptAsItsHashOnly() {
        String text = issue(Optional.of(acme.id()), Role.VIEWER).text().reveal();

        String kept = database.read(handle -> handle.createQuery("select * from access_token")
                        .mapToMap()
                        .one())
                + database.read(handle -> handle.createQuery("select * from audit")
                                .mapToMap()
                                .list())
                        .toString();

        assertThat(text).matches("fwt_[A-Za-z0-9_-]{49}");
        assertThat(kept).contains(TokenText.hash(new Secret(text))).doesNotContain(text.substring(0, 12));
    }

    @Test
    void aTokenInTheAddressIsTakenUntilThatIsSwitchedOff() {
        Secret token = issue(Optional.of(acme.id()), Role.VIEWER).text();
        Credential inAddress = Credential.of(Optional.empty(), Optional.empty(), Optional.of(token.reveal()));
        Access without = Access.of(database, new EntryRules(Optional.empty(), false, Optional.empty()), clock);

        assertThat(access.door().admit(inAddress).role()).isEqualTo(Role.VIEWER);
        RefusedException refused =
                refused(Kind.UNAUTHENTICATED, () -> without.door().admit(inAddress));
        assertThat(refused.reason()).contains("no tokens in addresses").doesNotContain(token.reveal());
        assertThat(without.door().admit(bearer(token)).role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void theHeadersComeBeforeTheAddressAndEachOtherInOrder() {
        Optional<String> viewer =
                Optional.of(issue(Optional.of(acme.id()), Role.VIEWER).text().reveal());
        Optional<String> operator =
                Optional.of(issue(Optional.of(acme.id()), Role.OPERATOR).text().reveal());
        Optional<String> admin =
                Optional.of(issue(Optional.of(acme.id()), Role.ADMIN).text().reveal());
        Optional<String> none = Optional.empty();

        assertThat(roleOf(Credential.of(admin.map("bearer "::concat), operator, viewer)))
                .isEqualTo(Role.ADMIN);
        assertThat(roleOf(Credential.of(admin.map("Basic "::concat), operator, viewer)))
                .isEqualTo(Role.OPERATOR);
        assertThat(roleOf(Credential.of(none, none, viewer))).isEqualTo(Role.VIEWER);
        refused(Kind.UNAUTHENTICATED, () -> roleOf(Credential.of(none, none, none)));
        refused(Kind.UNAUTHENTICATED, () -> roleOf(Credential.of(Optional.of("Bearer "), Optional.of(" "))));
    }

    private Role roleOf(Credential credential) {
        return access.door().admit(credential).role();
    }

    @Test
    void theKeyOfThisProcessIsTheOperatorsAndThatOfAnotherIsNone() {
        LocalKey key = LocalKey.make();
        Access here = Access.of(database, EntryRules.TOKENS.with(key), clock);

        Caller caller = here.door().admit(bearer(key.text()));

        assertThat(caller.isCommandLine()).isTrue();
        assertThat(caller.actor()).isEqualTo(Actor.COMMAND_LINE);
        assertThat(caller.may(Permission.MANAGE_TENANTS)).isTrue();
        refused(
                Kind.UNAUTHENTICATED,
                () -> here.door().admit(bearer(LocalKey.make().text())));
        refused(Kind.UNAUTHENTICATED, () -> access.door().admit(bearer(key.text())));
        refused(
                Kind.UNAUTHENTICATED,
                () -> here.door()
                        .admit(Credential.of(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(key.text().reveal()))));
    }

    @Test
    void anExpiredTokenLetsNobodyIn() {
        IssuedToken issued = access.tokens()
                .issue(
                        OPERATOR,
                        new NewPrincipal(Optional.of(acme.id()), Principal.Kind.USER, "Ann", Role.ADMIN),
                        new NewToken(
                                "laptop",
                                TokenPrefix.COG,
                                Optional.of(clock.instant().plusSeconds(60))));
        clock.turn(Duration.ofSeconds(59));
        assertThat(access.door().admit(bearer(issued.text())).principal().name())
                .isEqualTo("Ann");

        clock.turn(Duration.ofSeconds(1));

        refused(Kind.UNAUTHENTICATED, () -> access.door().admit(bearer(issued.text())));
    }

    @Test
    void aRevokedTokenLetsNobodyInFromThatMoment() {
        IssuedToken issued = issue(Optional.of(acme.id()), Role.ADMIN);
        access.door().admit(bearer(issued.text()));

        AccessToken revoked = access.tokens()
                .revoke(OPERATOR, TenantScope.of(acme.id()), issued.token().id());

        assertThat(revoked.times().revokedAt()).contains(clock.instant());
        refused(Kind.UNAUTHENTICATED, () -> access.door().admit(bearer(issued.text())));
    }

    @Test
    void nobodyRevokesAForeignToken() {
        IssuedToken issued = issue(Optional.of(acme.id()), Role.ADMIN);

        refused(
                Kind.NOT_FOUND,
                () -> access.tokens()
                        .revoke(
                                OPERATOR,
                                TenantScope.of(umbrella.id()),
                                issued.token().id()));

        assertThat(access.door().admit(bearer(issued.text())).role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void aPrincipalThatIsDisabledIsNotLetInWithAnyToken() {
        IssuedToken issued = issue(Optional.of(acme.id()), Role.ADMIN);
        String id = issued.token().principal().id();
        IssuedToken second = access.tokens()
                .issue(
                        OPERATOR,
                        TenantScope.of(acme.id()),
                        id,
                        new NewToken("second", TokenPrefix.FWT, Optional.empty()));

        access.principals().disable(OPERATOR, TenantScope.of(acme.id()), id);

        refused(Kind.UNAUTHENTICATED, () -> access.door().admit(bearer(issued.text())));
        refused(Kind.UNAUTHENTICATED, () -> access.door().admit(bearer(second.text())));
        assertThat(access.principals().after("", 10, TenantScope.all())).isEmpty();
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() {
        IssuedToken issued = issue(Optional.of(acme.id()), Role.ADMIN);

        access.principals()
                .give(OPERATOR, TenantScope.all(), issued.token().principal().id(), Role.VIEWER);

        Caller caller = access.door().admit(bearer(issued.text()));
        assertThat(caller.role()).isEqualTo(Role.VIEWER);
        refused(Kind.FORBIDDEN, () -> caller.require(Permission.USE_CODE_SCANS));
    }

    @Test
    void theLastUseIsNotedOnceAMinute() {
        IssuedToken issued = issue(Optional.of(acme.id()), Role.VIEWER);
        Instant first = clock.instant();
        access.door().admit(bearer(issued.text()));

        clock.turn(Duration.ofSeconds(59));
        access.door().admit(bearer(issued.text()));
        assertThat(lastUse()).contains(first);

        clock.turn(Duration.ofSeconds(1));
        access.door().admit(bearer(issued.text()));
        assertThat(lastUse()).contains(first.plusSeconds(60));
    }

    private Optional<Instant> lastUse() {
        return access.tokens().after("", 1, TenantScope.all()).get(0).times().lastUsedAt();
    }

    @Test
    void listsShowTheCallersTenantOnly() {
        IssuedToken ours = issue(Optional.of(acme.id()), Role.VIEWER);
        issue(Optional.of(umbrella.id()), Role.VIEWER);
        issue(Optional.empty(), Role.ADMIN);
        TenantScope scope = TenantScope.of(acme.id());

        assertThat(access.tokens().after("", 10, scope))
                .extracting(AccessToken::id)
                .containsExactly(ours.token().id());
        assertThat(access.principals().after("", 10, scope))
                .containsExactly(ours.token().principal());
        assertThat(access.tenants().after("", 10, scope)).containsExactly(acme);
        assertThat(access.audit().after(0, 100, scope))
                .isNotEmpty()
                .allMatch(row -> row.tenant().equals(Optional.of(acme.id())));
        assertThat(access.tokens().after("", 10, TenantScope.all())).hasSize(3);
        assertThat(access.tokens().after("", 10, TenantScope.of(List.of()))).isEmpty();
    }

    @Test
    void aForeignTenantIsAsUnknownAsNone() {
        TenantScope scope = TenantScope.of(acme.id());

        assertThat(access.tenants().require(scope, acme.id())).isEqualTo(acme);
        refused(Kind.NOT_FOUND, () -> access.tenants().require(scope, umbrella.id()));
        refused(Kind.NOT_FOUND, () -> access.tenants().require(TenantScope.all(), "org-1"));
    }

    @Test
    void nobodyBelongsToATenantThatIsNotThere() {
        refused(Kind.NOT_FOUND, () -> issue(Optional.of("org-1"), Role.VIEWER));

        assertThat(access.principals().after("", 10, TenantScope.all())).isEmpty();
    }

    @Test
    void aCredentialWritesSoMuchInAMinuteAndNoMore() {
        Caller caller = caller(issue(Optional.of(acme.id()), Role.OPERATOR));
        Caller other = caller(issue(Optional.of(acme.id()), Role.OPERATOR));
        for (int i = 0; i < WriteBudget.LIMIT; i++) {
            access.budget().spend(caller);
        }
        clock.turn(Duration.ofMillis(15_500));

        RefusedException refused = refused(Kind.TOO_MANY, () -> access.budget().spend(caller));

        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(45));
        access.budget().spend(other);
        clock.turn(Duration.ofMillis(44_499));
        refused(Kind.TOO_MANY, () -> access.budget().spend(caller));
        clock.turn(Duration.ofMillis(1));
        access.budget().spend(caller);
    }

    private Caller caller(IssuedToken issued) {
        return access.door().admit(bearer(issued.text()));
    }

    private IssuedToken issue(Optional<String> tenant, Role role) {
        return access.tokens()
                .issue(
                        OPERATOR,
                        new NewPrincipal(tenant, Principal.Kind.SERVICE_USER, "build server", role),
                        new NewToken("ci", TokenPrefix.FWT, Optional.empty()));
    }

    private static Credential bearer(Secret text) {
        return Credential.of(Optional.of("Bearer " + text.reveal()), Optional.empty());
    }

    private static RefusedException refused(Kind kind, ThrowingCallable call) {
        RefusedException[] refused = new RefusedException[1];
        assertThatExceptionOfType(RefusedException.class).isThrownBy(call).satisfies(e -> refused[0] = e);
        assertThat(refused[0].kind()).isEqualTo(kind);
        return refused[0];
    }
}
