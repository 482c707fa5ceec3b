package dev.fixwright.github.standin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What goes wrong with the next requests. A request is named as in the {@link Transcript}. */
public final class Faults {
    /** The ways in which an answer may be spoilt. */
    public enum Kind {
        SERVER_ERROR,
        HTML_ERROR,
        HTML_PAGE,
        EMPTY_BODY,
        /** The connection ends before anything is done. */
        DROPPED_BEFORE,
        /** Everything is done, then the connection ends without an answer. */
        DROPPED_AFTER,
        /** Everything is done, then the connection ends in the middle of the answer. */
        TRUNCATED,
        /** GraphQL's way of saying that it failed: status 200, errors without a type, no data. */
        GRAPHQL_FAILURE,
        UNAUTHORIZED,
        NOT_FOUND,
        PRIMARY_LIMIT,
        SECONDARY_LIMIT,
        SECONDARY_LIMIT_WITH_RETRY_AFTER,
        /** A limit that is over after a second. */
        BRIEF_LIMIT,
        GRAPHQL_TOO_QUICK
    }

    private record Planned(Predicate<String> calls, Kind kind, int[] left) {}

    private record Hook(Predicate<String> calls, boolean before, Runnable action, boolean[] done) {}

    private final List<Planned> planned = new ArrayList<>();
    private final List<Hook> hooks = new ArrayList<>();

    /** Spoils the next {@code times} requests that match. */
    public synchronized void plan(Predicate<String> calls, Kind kind, int times) {
        planned.add(new Planned(calls, kind, new int[] {times}));
    }

    /** Does something once, just before the first matching request is carried out. */
    public synchronized void before(Predicate<String> calls, Runnable action) {
        hooks.add(new Hook(calls, true, action, new boolean[1]));
    }

    /** Does something once, after the first matching request is carried out and before it is answered. */
    public synchronized void after(Predicate<String> calls, Runnable action) {
        hooks.add(new Hook(calls, false, action, new boolean[1]));
    }

    public synchronized void clear() {
        planned.clear();
        hooks.clear();
    }

    synchronized Optional<Kind> next(String call) {
        for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
            Planned fault = all.next();
            if (fault.calls.test(call)) {
                if (--fault.left[0] <= 0) {
                    all.remove();
                }
                return Optional.of(fault.kind);
            }
        }
        return Optional.empty();
    }

    void run(String call, boolean before) {
        List<Runnable> actions = new ArrayList<>();
        synchronized (this) {
            for (Hook hook : hooks) {
                if (hook.before == before && !hook.done[0] && hook.calls.test(call)) {
                    hook.done[0] = true;
                    actions.add(hook.action);
                }
            }
        }
        actions.forEach(Runnable::run);
    }
}
