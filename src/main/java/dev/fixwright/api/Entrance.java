package dev.fixwright.api;

import dev.fixwright.access.Caller;
import dev.fixwright.access.Credential;
import dev.fixwright.access.Door;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.access.WriteBudget;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the routes of a face: who is let in, how much they may change, and what was answered before.
 *
 * @param keyInAddress whether the parameter {@code api_key} is a credential too
 */
public record Entrance(Door door, WriteBudget budget, KeptAnswers kept, boolean keyInAddress) {
    static final String KEY_PARAMETER = "api_key";

    public Entrance(Door door, WriteBudget budget, KeptAnswers kept) {
        this(door, budget, kept, false);
    }

    public Entrance withKeyInAddress() {
        return new Entrance(door, budget, kept, true);
    }

    /** Who asks, where they may: they have the route's permission and may still write, where it writes. */
    Caller admit(Context context, Route route) {
        Caller caller = door.admit(credential(context));
        route.demands().permission().ifPresent(caller::require);
        if (route.demands().writes()) {
            budget.spend(caller);
        }
        return caller;
    }

    private Credential credential(Context context) {
        Optional<String> authorization = only(context, "Authorization");
        Optional<String> key = only(context, "X-Api-Key");
        return keyInAddress
                ? Credential.of(authorization, key, Optional.ofNullable(context.queryParam(KEY_PARAMETER)))
                : Credential.of(authorization, key);
    }

    /** Of two nobody knows which one counts, so that neither does. */
    private static Optional<String> only(Context context, String header) {
        List<String> values = Collections.list(context.req().getHeaders(header));
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
