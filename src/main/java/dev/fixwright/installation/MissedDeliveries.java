package dev.fixwright.installation;

import dev.fixwright.installation.DeliveryHost.Attempt;
import dev.fixwright.installation.InstallationHost.Page;
import dev.fixwright.installation.MissedStore.Missed;
import dev.fixwright.installation.MissedStore.Reading;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the code host once more for deliveries that it could not hand over: it never tries again by itself. Each time it
 * reads what is new in the host's list, and a bounded part of it; where it stopped, the next run goes on.
 */
public final class MissedDeliveries {
    private static final Logger LOG = LoggerFactory.getLogger(MissedDeliveries.class);
    private static final int MOST_PAGES = 50;
    private static final int MOST_ASKED = 200;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    /** The list may tell late how an attempt ended. */
    private static final Duration OVERLAP = Duration.ofMinutes(30);

    private final DeliveryHost host;
    private final MissedStore store;
    private final Function<Collection<String>, Set<String>> recorded;
    private final Set<String> events;
    private final Duration kept;
    private final InstantSource clock;

    /**
     * @param recorded which of these deliveries are recorded here
     * @param events that something is done about
     * @param kept how long the host can send a delivery again
     */
    public MissedDeliveries(
            DeliveryHost host,
            MissedStore store,
            Function<Collection<String>, Set<String>> recorded,
            Set<String> events,
            Duration kept,
            InstantSource clock) {
        this.host = host;
        this.store = store;
        this.recorded = recorded;
        this.events = Set.copyOf(events);
        this.kept = kept;
        this.clock = clock;
    }

    /** May be run as often as one likes. What the host does not answer now is left to the next run. */
    public void ask() {
        try {
            read();
            askAgain();
        } catch (CodeHostException e) {
            if (e.reason() == Reason.REFUSED || e.reason() == Reason.GONE) {
                // A place in the list does not stay for ever: the next run begins at its top.
                store.turned(clock.instant(), Optional.empty());
            }
            LOG.warn("missed deliveries are looked for later because=\"{}\"", e.explanation());
        }
    }

    private void read() {
        Reading reading = store.reading();
        Instant now = clock.instant();
        Instant since = reading.cursor().isPresent() ? reading.since().orElse(now) : now;
        Instant oldest = now.minus(kept);
        Instant until = reading.until()
                .map(time -> time.minus(OVERLAP))
                .filter(oldest::isBefore)
                .orElse(oldest);
        Optional<String> cursor = reading.cursor();
        for (int i = 0; i < MOST_PAGES; i++) {
            Page<Attempt> page = host.attempts(cursor);
            note(page.items());
            cursor = page.next();
            boolean farEnough = page.items().isEmpty()
                    || page.items().get(page.items().size() - 1).at().isBefore(until);
            if (cursor.isEmpty() || farEnough) {
                store.ended(since);
                return;
            }
            store.turned(since, cursor);
        }
    }

    private void note(List<Attempt> newestFirst) {
        Map<String, Attempt> newest = new LinkedHashMap<>();
        newestFirst.forEach(attempt -> newest.putIfAbsent(attempt.guid(), attempt));
        List<Attempt> failed = newest.values().stream()
                .filter(attempt -> !attempt.arrived() && events.contains(attempt.event()))
                .toList();
        Set<String> known = recorded.apply(failed.stream().map(Attempt::guid).toList());
        failed.stream().filter(attempt -> !known.contains(attempt.guid())).forEach(store::missed);
    }

    private void askAgain() {
        List<Missed> all = store.all();
        Set<String> over =
                new HashSet<>(recorded.apply(all.stream().map(Missed::guid).toList()));
        Instant oldest = clock.instant().minus(kept);
        List<Missed> lost = all.stream()
                .filter(missed -> !over.contains(missed.guid()) && missed.at().isBefore(oldest))
                .toList();
        if (!lost.isEmpty()) {
            LOG.warn(
                    "deliveries are too old to be sent again count={}; what they told of alerts is found when all open"
                            + " alerts are looked at",
                    lost.size());
            lost.forEach(missed -> over.add(missed.guid()));
        }
        store.forget(over);
        List<Missed> wanted = all.stream()
                .filter(missed -> !over.contains(missed.guid()) && isDue(missed))
                .limit(MOST_ASKED)
                .toList();
        wanted.forEach(this::askAgain);
        if (!wanted.isEmpty()) {
            LOG.info("deliveries asked for again count={} missed={}", wanted.size(), all.size() - over.size());
        }
    }

    private boolean isDue(Missed missed) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << missed.asked());
        return missed.asked() < MOST_ATTEMPTS
                && missed.askedAt()
                        .map(last -> !last.plus(pause).isAfter(clock.instant()))
                        .orElse(true);
    }

    private void askAgain(Missed missed) {
        try {
            host.redeliver(missed.attempt());
        } catch (CodeHostException e) {
            if (e.reason() != Reason.REFUSED && e.reason() != Reason.GONE) {
                throw e;
            }
            LOG.warn("delivery is not sent again delivery={} because=\"{}\"", missed.guid(), e.explanation());
        }
        store.asked(missed.guid(), clock.instant());
    }
}
