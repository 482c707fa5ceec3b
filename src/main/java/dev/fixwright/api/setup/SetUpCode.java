package dev.fixwright.api.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The code that proves that somebody reads what the server prints. It is good once; then the next one is printed. Ten
 * wrong ones of an address are borne, then one every ten seconds. The right one is taken at any time: many share the
 * address of a proxy, and nobody is kept out by what others guess. It is far too long to be guessed.
 */
final class SetUpCode {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 28;
    private static final int MOST = 10;
    private static final Duration REFILL = Duration.ofSeconds(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final InstantSource clock;
    private final Consumer<String> printed;
    private final Map<String, Budget> budgets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Budget> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private byte[] current;

    /** {@code printed} is given each code as it becomes the one that is good. */
    SetUpCode(InstantSource clock, Consumer<String> printed) {
        this.clock = clock;
        this.printed = printed;
        this.current = next();
    }

    /** What a try came to. */
    enum Answer {
        RIGHT,
        WRONG,
        TOO_MANY
    }

    synchronized Answer redeem(String address, String typed) {
        if (MessageDigest.isEqual(current, bytes(typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT)))) {
            current = next();
            return Answer.RIGHT;
        }
        Instant now = clock.instant();
        Budget budget = budgets.getOrDefault(address, new Budget(MOST, now)).refilled(now);
        budgets.put(address, new Budget(Math.max(0, budget.left() - 1), budget.since()));
        return budget.left() == 0 ? Answer.TOO_MANY : Answer.WRONG;
    }

    private byte[] next() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        printed.accept(code.toString().replaceAll("(.{4})(?=.)", "$1-"));
        return bytes(code.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Budget(int left, Instant since) {
        Budget refilled(Instant now) {
            long earned = Math.max(0, Duration.between(since, now).dividedBy(REFILL));
            return new Budget((int) Math.min(MOST, left + earned), since.plus(REFILL.multipliedBy(earned)));
        }
    }
}
