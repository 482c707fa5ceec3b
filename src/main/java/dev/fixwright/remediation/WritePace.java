package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.task.Pace;
import dev.fixwright.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets an installation's lane rest until the code host bears one more fix. What was written in the last hour is kept in the
 * table {@code host_write}, and what the host asked for in {@code host_pause}, so that a restart does not forget it.
 */
public final class WritePace implements Pace, WriteLog {
    /** A fix writes branch, commit, pull request, label and check run; an executable file's tree as well. */
    private static final int MOST_OF_A_FIX = 6;

    /** Two reactions and a comment; a fix may be under way beside it. */
    private static final int MOST_OF_AN_ANSWER = 3;

    /** What is noted arrives somewhat later, and it is the host that counts. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private static final Duration MINUTE = Duration.ofMinutes(1).plus(ON_THE_WAY);
    private static final Duration HOUR = Duration.ofHours(1).plus(ON_THE_WAY);

    private final Database database;
    private final InstantSource clock;
    private final WriteLimits limits;

    public WritePace(Database database, InstantSource clock, WriteLimits limits) {
        this.database = database;
        this.clock = clock;
        this.limits = limits;
    }

    /** One request that wrote something. */
    private record Write(Instant at, int writes) {}

    @Override
    public void note(long installation, int writes) {
        Instant now = clock.instant();
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("delete from host_write where lane = :lane and written_at <= :before")
                    .bind("lane", Task.laneOf(installation))
                    .bind("before", utc(now.minus(HOUR)))
                    .execute();
            tx.handle()
                    .createUpdate("insert into host_write (lane, written_at, writes) values (:lane, :now, :writes)")
                    .bind("lane", Task.laneOf(installation))
                    .bind("now", utc(now))
                    .bind("writes", writes)
                    .execute();
        });
    }

    @Override
    public void pause(long installation, Instant until, String because) {
        String lane = Task.laneOf(installation);
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("delete from host_pause where lane = :lane and ends_at <= :now")
                    .bind("lane", lane)
                    .bind("now", utc(clock.instant()))
                    .execute();
            tx.handle()
                    .createUpdate("insert into host_pause (lane, ends_at, because) values (:lane, :until, :because)")
                    .bind("lane", lane)
                    .bind("until", utc(until))
                    .bind("because", because.substring(0, Math.min(because.length(), 1_000)))
                    .execute();
        });
    }

    @Override
    public Optional<Rest> rest(String lane) {
        Instant now = clock.instant();
        String writing = Task.writingLaneOf(lane);
        Optional<Rest> pause = pause(writing, now);
        return pause.isPresent() || limits.isNone() ? pause : allowance(writing, Task.isForAnswers(lane), now);
    }

    private Optional<Rest> pause(String lane, Instant now) {
        return database.read(handle -> handle.createQuery("select ends_at, because from host_pause"
                        + " where lane = :lane and ends_at > :now order by ends_at desc limit 1")
                .bind("lane", lane)
                .bind("now", utc(now))
                .map((row, context) ->
                        new Rest(row.getObject("ends_at", OffsetDateTime.class).toInstant(), row.getString("because")))
                .findOne());
    }

    private Optional<Rest> allowance(String lane, boolean forAnswers, Instant now) {
        List<Write> latestFirst = lastHour(lane, now);
        int need = forAnswers ? MOST_OF_A_FIX + MOST_OF_AN_ANSWER : MOST_OF_A_FIX;
        return Stream.of(
                        rest(room(latestFirst, HOUR, limits.perHour(), need), limits.perHour() + " writes an hour"),
                        rest(
                                room(latestFirst, MINUTE, limits.perMinute(), need),
                                limits.perMinute() + " writes a minute"),
                        rest(
                                forAnswers ? afterLast(latestFirst) : apart(latestFirst),
                                "one writing request in " + limits.apart().toSeconds() + " s"))
                .filter(rest -> rest.until().isAfter(now))
                .findFirst();
    }

    private static Rest rest(Instant until, String allowance) {
        return new Rest(until, "the code host allows an installation " + allowance + ", and it has made use of that");
    }

    /** When so much has left the window that so many more fit into it; where that is never so, when it is empty. */
    private static Instant room(List<Write> latestFirst, Duration window, int most, int need) {
        int sum = Math.min(need, most);
        for (Write write : latestFirst) {
            sum += write.writes();
            if (sum > most) {
                return write.at().plus(window);
            }
        }
        return Instant.MIN;
    }

    /** Who was asked does not wait until the writes of a fix are worked off; the next fix waits for both. */
    private Instant afterLast(List<Write> latestFirst) {
        return latestFirst.isEmpty() ? Instant.MIN : latestFirst.get(0).at().plus(limits.apart());
    }

    /** When all requests would be over, had each waited for the one before it. */
    private Instant apart(List<Write> latestFirst) {
        Instant over = Instant.MIN;
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            Instant at = latestFirst.get(i).at();
            over = (over.isAfter(at) ? over : at).plus(limits.apart());
        }
        return over;
    }

    private List<Write> lastHour(String lane, Instant now) {
        return database.read(handle -> handle.createQuery("select written_at, writes from host_write"
                        + " where lane = :lane and written_at > :since and written_at <= :now"
                        + " order by written_at desc")
                .bind("lane", lane)
                .bind("since", utc(now.minus(HOUR)))
                .bind("now", utc(now))
                .map((row, context) -> new Write(
                        row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getInt("writes")))
                .list());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
