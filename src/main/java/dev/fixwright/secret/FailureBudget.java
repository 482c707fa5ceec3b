package dev.fixwright.secret;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many wrong secrets of one address are borne: so many at once, then one in every so long. The first thirty are worth a
 * line in the log. A right secret passes whatever the budget says, for behind a proxy everybody has the same address.
 */
public final class FailureBudget {
    private static final int LOGGED = 30;
    private static final int MOST_ADDRESSES = 10_000;

    /** As Java writes them; whoever has one of them has the network's others as well. */
    private static final Pattern IPV6_NETWORK = Pattern.compile("\\[?((?:[0-9a-fA-F]{1,4}:){4})[0-9a-fA-F:.]+.*");

    private final int most;
    private final Duration refill;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /**
     * One for each kind of secret.
     *
     * @param most at once
     * @param refill after which one more is borne
     */
    public FailureBudget(int most, Duration refill, InstantSource clock) {
        this.most = most;
        this.refill = refill;
        this.clock = clock;
    }

    /** What is done about one more failure of an address. */
    public enum Reaction {
        LOG,
        ANSWER,
        SLOW_DOWN
    }

    public synchronized Reaction spend(String address) {
        String network = network(address);
        Bucket bucket = refilled(buckets.getOrDefault(network, new Bucket(most, clock.instant())), clock.instant());
        if (bucket.left() == 0) {
            buckets.put(network, bucket);
            return Reaction.SLOW_DOWN;
        }
        buckets.put(network, new Bucket(bucket.left() - 1, bucket.since()));
        return bucket.left() > most - LOGGED ? Reaction.LOG : Reaction.ANSWER;
    }

    private static String network(String address) {
        Matcher matcher = IPV6_NETWORK.matcher(address);
        return matcher.matches() ? matcher.group(1) : address;
    }

    private record Bucket(int left, Instant since) {}

    private Bucket refilled(Bucket bucket, Instant now) {
        long earned = Math.max(0, Duration.between(bucket.since(), now).dividedBy(refill));
        return new Bucket(
                (int) Math.min(most, bucket.left() + earned), bucket.since().plus(refill.multipliedBy(earned)));
    }

    /** How long to wait once there is nothing left. */
    public Duration refill() {
        return refill;
    }
}
