package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.task.Pace.Rest;
import dev.fixwright.task.SettableClock;
import dev.fixwright.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an installation may write again. */
class WritePaceTest {
    private static final long INSTALLATION = 31;

    private static Database database;

    private final SettableClock clock = new SettableClock();
    private final WritePace pace = paceOf(500);

    @BeforeAll
    static void openDatabase(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void forgetEverything() {
        database.transact(tx -> {
            tx.handle().execute("delete from host_write");
            tx.handle().execute("delete from host_pause");
        });
    }

    @Test
    void whoHasNotWrittenNeedNotRest() {
        assertThat(rest()).isEmpty();
    }

    @Test
    void aPauseThatTheHostAsksForIsKeptAlsoByANewServer() {
        Instant until = clock.instant().plusSeconds(120);
        pace.pause(INSTALLATION, until, "GitHub asked for a pause");
        pace.pause(INSTALLATION, clock.instant().plusSeconds(1), "GitHub asked for a short one");

        assertThat(paceOf(0).rest(Task.laneOf(INSTALLATION))).contains(new Rest(until, "GitHub asked for a pause"));
        assertThat(pace.rest(Task.laneOf(32))).isEmpty();
        clock.advance(Duration.ofSeconds(120));
        assertThat(rest()).isEmpty();
    }

    @Test
    void aHostWithoutLimitsNeedsNoRest() {
        WritePace unlimited = paceOf(0);
        for (int i = 0; i < 1_000; i++) {
            fix(unlimited);
        }

        assertThat(unlimited.rest(Task.laneOf(INSTALLATION))).isEmpty();
    }

    @Test
    void eachWritingRequestHasASecond() {
        Instant begun = clock.instant();
        fix(pace);

        assertThat(rest()).map(Rest::until).contains(begun.plusSeconds(3));
        clock.advance(Duration.ofMillis(2_999));
        assertThat(rest()).isPresent();
        clock.advance(Duration.ofMillis(1));
        assertThat(rest()).isEmpty();
    }

    @Test
    void atMostEightyWritesFallIntoAnyMinute() {
        int fixes = fixesUntil(Duration.ofMinutes(1));

        assertThat(fixes * 5).isBetween(70, 80);
        assertThat(rest().orElseThrow().reason()).contains("80 writes a minute");
    }

    @Test
    void atMostFiveHundredWritesFallIntoAnyHour() {
        Instant begun = clock.instant();
        int fixes = fixesUntil(Duration.ofHours(1));

        assertThat(fixes * 5).isBetween(480, 500);
        assertThat(rest().orElseThrow().reason())
                .isEqualTo("the code host allows an installation 500 writes an hour, and it has made use of that");
        assertThat(rest().orElseThrow().until()).isAfterOrEqualTo(begun.plus(Duration.ofHours(1)));
    }

    @Test
    void whatWasWrittenIsNotForgottenInARestart() {
        fix(pace);

        assertThat(paceOf(500).rest(Task.laneOf(INSTALLATION)))
                .isEqualTo(rest())
                .isPresent();
    }

    @Test
    void otherInstallationsGoOn() {
        fix(pace);

        assertThat(pace.rest(Task.laneOf(32))).isEmpty();
        assertThat(pace.rest("only settle-installation 31/deleted")).isEmpty();
    }

    @Test
    void anAnswerWaitsForNoFixButForTheSecondAfterItsLastWrite() {
        Instant begun = clock.instant();
        fix(pace);

        assertThat(pace.rest(Task.answerLaneOf(INSTALLATION)).map(Rest::until)).contains(begun.plusSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(pace.rest(Task.answerLaneOf(INSTALLATION))).isEmpty();
        assertThat(rest()).isPresent();
    }

    @Test
    void answersCountWithTheFixesOfTheirInstallation() {
        for (int i = 0; i < 72; i++) {
            pace.note(INSTALLATION, 1);
            clock.advance(Duration.ofMillis(700));
        }
        clock.advance(Duration.ofSeconds(1));

        assertThat(pace.rest(Task.answerLaneOf(INSTALLATION)).orElseThrow().reason())
                .contains("80 writes a minute");
        assertThat(rest().map(Rest::reason)).isNotEqualTo(Optional.of("80 writes a minute"));
        assertThat(pace.rest(Task.answerLaneOf(32))).isEmpty();
    }

    @Test
    void aPauseHoldsForAnswersToo() {
        Instant until = clock.instant().plusSeconds(120);
        pace.pause(INSTALLATION, until, "GitHub asked for a pause");

        assertThat(pace.rest(Task.answerLaneOf(INSTALLATION))).contains(new Rest(until, "GitHub asked for a pause"));
    }

    @Test
    void evenTheSmallestAllowanceLetsAnAnswerThrough() {
        assertThat(paceOf(6).rest(Task.answerLaneOf(INSTALLATION))).isEmpty();
    }

    @Test
    void aClockThatWasSetBackKeepsNobodyWaiting() {
        fix(pace);
        clock.advance(Duration.ofHours(-2));

        assertThat(rest()).isEmpty();
    }

    @Test
    void onlyTheLastHourIsKept() {
        fix(pace);
        clock.advance(Duration.ofMinutes(61));
        fix(pace);

        int rows = database.read(handle -> handle.createQuery("select count(*) from host_write")
                .mapTo(Integer.class)
                .one());
        assertThat(rows).isEqualTo(3);
    }

    /** How many fixes are begun within a time by somebody who writes whenever that is allowed. */
    private int fixesUntil(Duration end) {
        Instant over = clock.instant().plus(end);
        int fixes = 0;
        while (clock.instant().isBefore(over)) {
            Optional<Rest> rest = rest();
            if (rest.isPresent()) {
                if (!rest.get().until().isBefore(over)) {
                    return fixes;
                }
                clock.advance(Duration.between(clock.instant(), rest.get().until()));
            }
            fix(pace);
            fixes++;
        }
        return fixes;
    }

    private static void fix(WritePace pace) {
        pace.note(INSTALLATION, 3);
        pace.note(INSTALLATION, 1);
        pace.note(INSTALLATION, 1);
    }

    private Optional<Rest> rest() {
        return pace.rest(Task.laneOf(INSTALLATION));
    }

    private WritePace paceOf(int perHour) {
        return new WritePace(database, clock, WriteLimits.perHour(perHour));
    }
}
