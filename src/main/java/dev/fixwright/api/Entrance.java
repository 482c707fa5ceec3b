package dev.fixwright.api;

import dev.fixwright.access.Caller;
import dev.fixwright.access.Credential;
import dev.fixwright.access.Door;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.WriteBudget;
import dev.fixwright.secret.FailureBudget;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands before the routes of a face: who is let in, how much they may change, and what was answered before.
 *
 * @param failures how many wrong credentials of an address are borne
 * @param largeBodies how many of those are read at a time
 * @param keyInAddress whether the parameter {@code api_key} is a credential too
 */
public record Entrance(
        Door door,
        WriteBudget budget,
        KeptAnswers kept,
        FailureBudget failures,
        LargeBodies largeBodies,
        boolean keyInAddress) {
    static final String KEY_PARAMETER = "api_key";

    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final int MOST_WRONG = 200;
    private static final Duration REFILL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public Entrance(Door door, WriteBudget budget, KeptAnswers kept) {
        this(door, budget, kept, InstantSource.system());
    }

    public Entrance(Door door, WriteBudget budget, KeptAnswers kept, InstantSource clock) {
        this(door, budget, kept, new FailureBudget(MOST_WRONG, REFILL, clock), new LargeBodies(PATIENCE), false);
    }

    public Entrance withKeyInAddress() {
        return new Entrance(door, budget, kept, failures, largeBodies, true);
    }

    /** How long a large body waits while others are read. */
    Entrance withPatience(Duration patience) {
        return new Entrance(door, budget, kept, failures, new LargeBodies(patience), keyInAddress);
    }

    /** Who asks, where they may: they have the route's permission and may still write, where it writes. */
    Caller admit(Context context, Route route) {
        Caller caller = admit(context);
        route.demands().permission().ifPresent(caller::require);
        if (route.demands().writes()) {
            budget.spend(caller);
        }
        return caller;
    }

    private Caller admit(Context context) {
        Credential shown = credential(context);
        try {
            return door.admit(shown);
        } catch (RefusedException e) {
            if (e.kind() == RefusedException.Kind.UNAUTHENTICATED
                    && shown.text().isPresent()) {
                wrong(context.req().getRemoteAddr());
            }
            throw e;
        }
    }

    /** Only whoever guesses is told to slow down: a right credential is let in at any time. */
    private void wrong(String address) {
        FailureBudget.Reaction reaction = failures.spend(address);
        if (reaction == FailureBudget.Reaction.LOG) {
            LOG.warn("wrong credential refused from={}", address);
        } else if (reaction == FailureBudget.Reaction.SLOW_DOWN) {
            throw RefusedException.tooMany(
                    "Too many wrong credentials came from your address, and this one is wrong as well.",
                    failures.refill());
        }
    }

    private Credential credential(Context context) {
        Optional<String> authorization = Guard.only(context, "Authorization");
        Optional<String> key = Guard.only(context, "X-Api-Key");
        List<String> inAddress = keyInAddress ? context.queryParams(KEY_PARAMETER) : List.of();
        return inAddress.size() == 1
                ? Credential.of(authorization, key, Optional.of(inAddress.get(0)))
                : Credential.of(authorization, key);
    }
}
