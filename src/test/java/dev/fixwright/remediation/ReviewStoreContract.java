package dev.fixwright.remediation;

import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.remediation.ReviewStore.State;
import dev.fixwright.remediation.ReviewStore.TheirAlert;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept about people's pull requests, on each database. */
abstract class ReviewStoreContract {
    private static final CommitId HEAD = FakeCodeHost.commit(1);
    private static final CommitId NEXT = FakeCodeHost.commit(2);
    private static final RepositoryRef ELSEWHERE = new RepositoryRef(999, SHOP.id(), SHOP.owner(), SHOP.name());

    private Database database;
    private ReviewStore store;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        store = ReviewStore.inDatabase(database, new SettableClock());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static TheirAlert alert(long pull, long number, State state, Optional<CommitId> commit) {
        return new TheirAlert(pull, "https://github.example/acme/shop/pull/" + pull, number, state, "an ö", commit);
    }

    @Test
    void aHeadIsReviewedOnce() {
        store.note(SHOP, 7, HEAD, List.of("bb", "aa"));
        store.note(SHOP, 7, HEAD, List.of("cc"));
        store.note(SHOP, 7, NEXT, List.of());

        assertThat(store.isReviewed(SHOP, 7, HEAD)).isTrue();
        assertThat(store.isReviewed(SHOP, 7, NEXT)).isTrue();
        assertThat(store.isReviewed(SHOP, 8, HEAD)).isFalse();
        assertThat(store.isReviewed(ELSEWHERE, 7, HEAD)).isFalse();
        assertThat(store.suggested(SHOP, 7)).containsExactlyInAnyOrder("aa", "bb");
        assertThat(store.suggested(SHOP, 8)).isEmpty();
    }

    @Test
    void anAlertIsKeptAsItStandsNow() {
        store.keep(
                SHOP,
                List.of(alert(7, 2, State.SUGGESTED, Optional.empty()), alert(7, 1, State.LEFT, Optional.empty())));
        store.keep(SHOP, List.of(alert(7, 2, State.PUSHED, Optional.of(HEAD))));

        assertThat(store.alerts(SHOP, 7))
                .containsExactly(
                        alert(7, 1, State.LEFT, Optional.empty()), alert(7, 2, State.PUSHED, Optional.of(HEAD)));
        assertThat(store.alerts(ELSEWHERE, 7)).isEmpty();
    }

    @Test
    void anAlertOfSeveralPullRequestsIsThatOfTheLatest() {
        store.keep(
                SHOP,
                List.of(alert(9, 2, State.SUGGESTED, Optional.empty()), alert(7, 2, State.GONE, Optional.empty())));

        assertThat(store.alert(SHOP, 2)).map(TheirAlert::pullRequest).contains(9L);
        assertThat(store.alert(SHOP, 3)).isEmpty();
    }
}
