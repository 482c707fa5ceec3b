package dev.fixwright.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.installation.BackfillStore.KnownPage;
import dev.fixwright.installation.BackfillStore.Of;
import dev.fixwright.installation.BackfillStore.Progress;
import dev.fixwright.installation.DeliveryHost.Attempt;
import dev.fixwright.installation.MissedStore.Missed;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.repository.RepositoryRef;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept about installations. */
abstract class InstallationStoresContract {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final InstantSource CLOCK = () -> NOW;
    private static final Of SHOP = new Of(31, 7);
    private static final RepositoryRef REPOSITORY = new RepositoryRef(31, 7, "acme", "shop");

    private Database database;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static KnownPage page(Optional<String> cursor, Optional<String> next, Long... alerts) {
        return new KnownPage(cursor, Optional.of("W/\"tag\""), next, List.of(alerts));
    }

    @Test
    void aReadingGoesOnWhereItWasAndBeginsAnewOnceItHasEnded() {
        BackfillStore store = BackfillStore.inDatabase(database, CLOCK);
        Progress first = store.begun(SHOP).after(Optional.of("/page2"), 100, 40);
        store.turned(SHOP, first, page(Optional.empty(), Optional.of("/page2"), 1L, 2L));

        assertThat(store.begun(SHOP)).isEqualTo(new Progress(Optional.of("/page2"), 1, 100, 40));
        assertThat(store.page(SHOP, 0)).contains(page(Optional.empty(), Optional.of("/page2"), 1L, 2L));

        Progress second = first.after(Optional.empty(), 1, 0);
        store.turned(SHOP, second, page(Optional.of("/page2"), Optional.empty(), 3L));
        assertThat(store.alerts(SHOP, 2)).containsExactlyInAnyOrder(1L, 2L, 3L);
        store.ended(SHOP, 2);
        assertThat(store.begun(SHOP)).isEqualTo(new Progress(Optional.empty(), 0, 0, 0));
    }

    @Test
    void aShorterListForgetsItsLastPages() {
        BackfillStore store = BackfillStore.inDatabase(database, CLOCK);
        Progress first = store.begun(SHOP).after(Optional.of("/page2"), 1, 0);
        store.turned(SHOP, first, page(Optional.empty(), Optional.of("/page2"), 1L));
        store.turned(SHOP, first.after(Optional.empty(), 1, 0), page(Optional.of("/page2"), Optional.empty(), 2L));

        store.ended(SHOP, 1);

        assertThat(store.page(SHOP, 1)).isEmpty();
        assertThat(store.alerts(SHOP, 9)).containsExactly(1L);
    }

    @Test
    void whatWasDismissedIsReadOnceUntilAccessIsLost() {
        BackfillStore store = BackfillStore.inDatabase(database, CLOCK);
        Progress first = store.dismissed(SHOP).orElseThrow().after(Optional.of("/page2"), 100, 0);
        store.dismissedTurned(SHOP, first, false);
        assertThat(store.dismissed(SHOP)).contains(new Progress(Optional.of("/page2"), 1, 100, 0));

        store.dismissedTurned(SHOP, first.after(Optional.empty(), 5, 0), true);
        assertThat(store.dismissed(SHOP)).isEmpty();
        store.forget(31, OptionalLong.of(7));
        assertThat(store.dismissed(SHOP)).contains(new Progress(Optional.empty(), 0, 0, 0));
    }

    @Test
    void aRefusalIsNewsOnce() {
        BackfillStore store = BackfillStore.inDatabase(database, CLOCK);

        assertThat(store.refused(SHOP, "switched off")).isTrue();
        assertThat(store.refused(SHOP, "switched off")).isFalse();
        assertThat(store.refused(SHOP, "x".repeat(3_000))).isTrue();
        assertThat(store.refusal(SHOP).orElseThrow()).hasSize(2_000);
        store.turned(SHOP, store.begun(SHOP).after(Optional.empty(), 0, 0));
        assertThat(store.refusal(SHOP)).isEmpty();
    }

    @Test
    void anInstallationIsATenantFromTheFirstTimeAndEndsWithItsLoss() {
        BackfillStore store = BackfillStore.inDatabase(database, CLOCK);
        assertThat(tenants()).isEmpty();

        store.begun(Of.repositories(31));
        assertThat(tenants()).containsExactly("org-31 org-31 here");
        RemediationStore.inDatabase(database, CLOCK).open(new RepositoryRef(31, 7, "acme", "shop"), 1);
        RemediationStore.inDatabase(database, CLOCK).open(new RepositoryRef(32, 8, "umbrella", "lab"), 1);
        assertThat(tenants()).containsExactly("org-31 acme here", "org-32 umbrella here");

        store.forget(31, OptionalLong.of(7));
        assertThat(tenants()).containsExactly("org-31 acme here", "org-32 umbrella here");
        store.forget(31, OptionalLong.empty());
        assertThat(tenants()).containsExactly("org-31 acme ended", "org-32 umbrella here");
        store.begun(Of.repositories(31));
        assertThat(tenants()).containsExactly("org-31 acme here", "org-32 umbrella here");
    }

    private List<String> tenants() {
        return database.read(handle -> handle.createQuery("select concat(id, ' ', name, case when ended_at is null"
                        + " then ' here' else ' ended' end) from tenant order by id")
                .mapTo(String.class)
                .list());
    }

    @Test
    void whatIsForgottenIsOfOneRepositoryOrOfAll() {
        BackfillStore store = BackfillStore.inDatabase(database, CLOCK);
        store.refused(SHOP, "one");
        store.refused(new Of(31, 8), "two");
        store.refused(Of.repositories(32), "three");

        store.forget(31, OptionalLong.of(7));
        assertThat(store.refusal(SHOP)).isEmpty();
        assertThat(store.refusal(new Of(31, 8))).contains("two");
        store.forget(31, OptionalLong.empty());
        assertThat(store.refusal(new Of(31, 8))).isEmpty();
        assertThat(store.refusal(Of.repositories(32))).contains("three");
    }

    @Test
    void consentIsGivenOnceAndForGood() {
        OnboardingStore store = OnboardingStore.inDatabase(database, CLOCK);
        assertThat(store.of(REPOSITORY).asked()).isFalse();

        assertThat(store.hindered(REPOSITORY, "issues are switched off")).isTrue();
        assertThat(store.hindered(REPOSITORY, "issues are switched off")).isFalse();
        store.asked(REPOSITORY, 5, "https://github.com/acme/shop/issues/5");
        assertThat(store.of(REPOSITORY).issue()).hasValue(5);
        assertThat(store.of(REPOSITORY).obstacle()).isEmpty();

        assertThat(store.consented(REPOSITORY, "a-person ticked the box")).isTrue();
        assertThat(store.consented(REPOSITORY, "somebody else")).isFalse();
        assertThat(store.of(REPOSITORY).consent()).contains("a-person ticked the box");
    }

    @Test
    void whatWasMissedIsKeptWithItsNewestAttemptUntilItIsForgotten() {
        MissedStore store = MissedStore.inDatabase(database);
        store.missed(new Attempt(10, "b", "push", NOW, false));
        store.missed(new Attempt(12, "b", "push", NOW.plusSeconds(60), false));
        store.missed(new Attempt(11, "b", "push", NOW.plusSeconds(30), false));
        store.missed(new Attempt(9, "a", "status", NOW.minusSeconds(60), false));
        store.asked("b", NOW);

        assertThat(store.all())
                .containsExactly(
                        new Missed("a", 9, "status", NOW.minusSeconds(60), 0, Optional.empty()),
                        new Missed("b", 12, "push", NOW, 1, Optional.of(NOW)));
        store.forget(List.of("a"));
        assertThat(store.all()).extracting(Missed::guid).containsExactly("b");
    }

    @Test
    void theListOfDeliveriesIsReadOnWhereItWas() {
        MissedStore store = MissedStore.inDatabase(database);
        store.turned(NOW, Optional.of("/cursor"));
        assertThat(store.reading())
                .isEqualTo(new MissedStore.Reading(Optional.empty(), Optional.of(NOW), Optional.of("/cursor")));

        store.ended(NOW);

        assertThat(store.reading())
                .isEqualTo(new MissedStore.Reading(Optional.of(NOW), Optional.empty(), Optional.empty()));
    }
}
