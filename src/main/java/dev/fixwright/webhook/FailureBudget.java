package dev.fixwright.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many wrong signatures of one address are borne: the first thirty are logged, two hundred are answered as what they
 * are, then one every two seconds. A right signature passes whatever the budget says, for behind a proxy everybody has the
 * same address.
 */
final class FailureBudget {
    private static final int MOST = 200;
    private static final int LOGGED = 30;
    private static final Duration REFILL = Duration.ofSeconds(2);
    private static final int MOST_ADDRESSES = 10_000;

    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    FailureBudget(InstantSource clock) {
        this.clock = clock;
    }

    /** What is done about one more failure of an address. */
    enum Reaction {
        LOG,
        ANSWER,
        SLOW_DOWN
    }

    synchronized Reaction spend(String address) {
        Bucket bucket =
                buckets.getOrDefault(address, new Bucket(MOST, clock.instant())).refilled(clock.instant());
        if (bucket.left() == 0) {
            buckets.put(address, bucket);
            return Reaction.SLOW_DOWN;
        }
        buckets.put(address, new Bucket(bucket.left() - 1, bucket.since()));
        return bucket.left() > MOST - LOGGED ? Reaction.LOG : Reaction.ANSWER;
    }

    private record Bucket(int left, Instant since) {
        Bucket refilled(Instant now) {
            long earned = Math.max(0, Duration.between(since, now).dividedBy(REFILL));
            return new Bucket((int) Math.min(MOST, left + earned), since.plus(REFILL.multipliedBy(earned)));
        }
    }
}
