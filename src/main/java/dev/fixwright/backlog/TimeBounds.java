package dev.fixwright.backlog;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Between which numbers the findings of a span of time are, so that those of other times need not be read. Numbers and times
 * go up together, but for the clocks of several servers, which may be some way apart: the times themselves still decide.
 */
record TimeBounds(long least, long below, String condition) {
    private static final Duration APART = Duration.ofHours(1);

    static TimeBounds of(Handle handle, FindingFilter filter) {
        return new TimeBounds(
                filter.from()
                        .flatMap(from -> number(
                                handle, "created_at < :time order by created_at desc, id desc", from.minus(APART)))
                        .orElse(0L),
                filter.until()
                        .flatMap(until ->
                                number(handle, "created_at > :time order by created_at, id", until.plus(APART)))
                        .orElse(Long.MAX_VALUE),
                filter.from().map(from -> " and f.created_at >= :from").orElse("")
                        + filter.until()
                                .map(until -> " and f.created_at < :until")
                                .orElse(""));
    }

    /** The nearest finding that is surely outside; of any tenant, because nothing is told of it. */
    private static Optional<Long> number(Handle handle, String outside, Instant time) {
        return handle.createQuery("select id from finding where " + outside + " limit 1")
                .bind("time", time.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .findOne();
    }
}
