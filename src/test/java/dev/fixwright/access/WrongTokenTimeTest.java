package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a wrong token takes to be refused: as long, however much of a right one it begins with. */
class WrongTokenTimeTest {
    private static final int ROUNDS = 1_500;

    /** Of the two medians; what waits for others waits in both, because they take turns. */
    private static final double MOST = 1.25;

    private Database database;
    private Access access;
    private String near;
    private String far;

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        access = Access.of(database, InstantSource.system());
        String right = access.tokens()
                .issue(
                        Actor.COMMAND_LINE,
                        new NewPrincipal(Optional.empty(), Principal.Kind.USER, "Ann", Role.ADMIN),
                        new NewToken("laptop", TokenPrefix.FWT, Optional.empty()))
                .text()
                .reveal();
        near = TokenTextTest.nearest(right);
        far = TokenText.make(TokenPrefix.FWT).reveal();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** How many times as long the near one takes as the far one. */
    private double ratio(Consumer<String> door) {
        long[] nearTimes = new long[ROUNDS];
        long[] farTimes = new long[ROUNDS];
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long nearTime = time(door, near);
            long farTime = time(door, far);
            // What runs for the first time runs slowly.
            if (i >= 0) {
                nearTimes[i] = nearTime;
                farTimes[i] = farTime;
            }
        }
        Arrays.sort(nearTimes);
        Arrays.sort(farTimes);
        return (double) nearTimes[ROUNDS / 2] / farTimes[ROUNDS / 2];
    }

    private static long time(Consumer<String> door, String token) {
        long begin = System.nanoTime();
        door.accept(token);
        return System.nanoTime() - begin;
    }

    private void knock(String token) {
        Throwable refused =
                catchThrowable(() -> access.door().admit(Credential.of(Optional.empty(), Optional.of(token))));
        assertThat(refused).isInstanceOf(RefusedException.class);
    }

    /** What looks for the beginning first, as lists show it. */
    private void knockAtALeakyDoor(String token) {
        boolean known = database.read(handle -> handle.createQuery("select hash from access_token where start = :start")
                .bind("start", token.substring(0, 8))
                .mapTo(String.class)
                .findOne()
                .isPresent());
        if (known) {
            knock(token);
        }
    }

    @Test
    void theDoorTakesAsLongForBoth() {
        assertThat(ratio(this::knock)).isBetween(1 / MOST, MOST);
    }

    @Test
    void aDoorThatLooksForTheBeginningFirstWouldBeSeen() {
        assertThat(ratio(this::knockAtALeakyDoor)).isGreaterThan(MOST);
    }
}
