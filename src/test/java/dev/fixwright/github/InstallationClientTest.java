package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationClientTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void usesOneTokenUntilShortlyBeforeItExpires() {
        shop.snapshot();
        shop.clock.advance(Duration.ofMinutes(54));
        shop.snapshot();
        assertThat(mints()).isEqualTo(1);

        shop.clock.advance(Duration.ofMinutes(2));
        shop.snapshot();
        assertThat(mints()).isEqualTo(2);
    }

    @Test
    void replacesARevokedTokenOnce() {
        shop.snapshot();
        shop.gitHub.revokeTokens();

        assertThat(shop.snapshot().defaultBranch()).isEqualTo("main");
        assertThat(mints()).isEqualTo(2);
    }

    @Test
    void givesUpOnATokenThatIsAlwaysRefused() {
        shop.gitHub.faults().plan(call -> call.startsWith("query"), Faults.Kind.UNAUTHORIZED, 9);

        assertRefused(Reason.FORBIDDEN);
        assertThat(mints()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, 300})
    void mintsAllTheSameWhenItsClockIsFiveMinutesOff(int seconds) {
        GitHub gitHub = new GitHub(
                shop.app(), new NotedWrites(), () -> shop.clock.instant().plusSeconds(seconds));

        assertThat(gitHub.codeHost().alert(shop.repository, 1)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"statuses, 2, true", "checks, 2, false", "checks statuses, 2, false", "issues, 2, true"})
    void doesWithoutPermissionsThatAreNotGrantedYet(String missing, int attempts, boolean mayReport) {
        for (String permission : missing.split(" ")) {
            shop.gitHub
                    .installations()
                    .find(ShopOnGitHub.INSTALLATION)
                    .orElseThrow()
                    .revoke(permission);
        }

        assertThat(shop.host.mayReport(shop.repository)).isEqualTo(mayReport);
        assertThat(shop.snapshot().openPullRequests()).isZero();
        assertThat(mints()).isEqualTo(attempts);
    }

    @Test
    void aTokenOpensOneRepositoryOnly() {
        var toys = shop.gitHub.repository("acme", "toys", ShopOnGitHub.INSTALLATION);
        RepositoryRef mixed = new RepositoryRef(ShopOnGitHub.INSTALLATION, shop.hosted.id(), "acme", "toys");
        toys.push(java.util.Map.of("README.md", "Toys\n"), "Begin");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.snapshot(mixed, ShopOnGitHub.BRANCH, ShopOnGitHub.FILE, shop.scanned()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void aForeignInstallationDoesNotOpenTheRepository() {
        shop.gitHub.repository("umbrella", "lab", 32);
        RepositoryRef mixed = new RepositoryRef(32, shop.hosted.id(), "acme", "shop");

        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(() -> shop.host.alert(mixed, 1))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void aSuspendedOrRemovedInstallationIsGone() {
        shop.gitHub
                .installations()
                .find(ShopOnGitHub.INSTALLATION)
                .orElseThrow()
                .suspend();
        assertRefused(Reason.GONE);

        shop.gitHub.installations().remove(ShopOnGitHub.INSTALLATION);
        assertRefused(Reason.GONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Faults.Kind.class,
            names = {"SERVER_ERROR", "HTML_ERROR", "HTML_PAGE", "EMPTY_BODY", "DROPPED_BEFORE", "DROPPED_AFTER"})
    void isUnavailableWhenGitHubGivesNoUsableAnswer(Faults.Kind kind) {
        shop.gitHub.faults().plan(call -> call.startsWith("query"), kind, 1);

        assertRefused(Reason.UNAVAILABLE);
        assertThat(shop.snapshot().defaultBranch()).isEqualTo("main");
    }

    @Test
    void waitsForTheResetOfThePrimaryLimitAndAsksNothingMeanwhile() {
        shop.gitHub.faults().plan(call -> call.startsWith("query"), Faults.Kind.PRIMARY_LIMIT, 1);
        Instant reset = shop.clock.instant().plusSeconds(901);

        assertThat(limitedUntil()).contains(reset);
        int sent = shop.gitHub.transcript().entries().size();
        shop.clock.advance(Duration.ofSeconds(900));
        assertThat(limitedUntil()).contains(reset);
        assertThat(shop.gitHub.transcript().entries()).hasSize(sent);

        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(shop.snapshot().defaultBranch()).isEqualTo("main");
    }

    @Test
    void obeysRetryAfter() {
        shop.gitHub.faults().plan(call -> call.startsWith("query"), Faults.Kind.SECONDARY_LIMIT_WITH_RETRY_AFTER, 1);

        assertThat(limitedUntil()).contains(shop.clock.instant().plusSeconds(120));
        assertThat(shop.log.pauses).containsExactly(shop.clock.instant().plusSeconds(120));
    }

    @ParameterizedTest
    @EnumSource(
            value = Faults.Kind.class,
            names = {"SECONDARY_LIMIT", "GRAPHQL_TOO_QUICK"})
    void waitsLongerEachTimeWhenGitHubDoesNotSayHowLong(Faults.Kind kind) {
        shop.gitHub.faults().plan(call -> call.startsWith("query"), kind, 2);

        assertThat(limitedUntil()).contains(shop.clock.instant().plusSeconds(60));
        shop.clock.advance(Duration.ofSeconds(60));
        assertThat(limitedUntil()).contains(shop.clock.instant().plusSeconds(120));
        shop.clock.advance(Duration.ofSeconds(120));
        assertThat(shop.snapshot().defaultBranch()).isEqualTo("main");
    }

    @Test
    void otherInstallationsGoOnWhileOneWaits() {
        var toys = shop.gitHub.repository("umbrella", "toys", 32);
        toys.push(java.util.Map.of("README.md", "Toys\n"), "Begin");
        shop.gitHub.faults().plan(call -> call.startsWith("query"), Faults.Kind.PRIMARY_LIMIT, 1);
        limitedUntil();

        RepositoryRef other = new RepositoryRef(32, toys.id(), "umbrella", "toys");
        assertThat(shop.host
                        .snapshot(other, ShopOnGitHub.BRANCH, ShopOnGitHub.FILE, shop.scanned())
                        .defaultBranch())
                .isEqualTo("main");
    }

    private long mints() {
        return shop.gitHub.transcript().count(call -> call.endsWith("/access_tokens"));
    }

    private void assertRefused(Reason reason) {
        assertThatExceptionOfType(CodeHostException.class)
                .isThrownBy(shop::snapshot)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.explanation()).doesNotContain("ghs_", "eyJ"));
    }

    private Optional<Instant> limitedUntil() {
        try {
            shop.snapshot();
        } catch (CodeHostException e) {
            assertThat(e.reason()).isEqualTo(Reason.RATE_LIMITED);
            return e.retryAt();
        }
        return Optional.empty();
    }
}
