package dev.fixwright.access;

import dev.fixwright.database.Database;
import dev.fixwright.secret.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Lets callers in. What they may do inside is asked of the {@link Caller}. */
public final class Door {
    private static final Duration USE_NOTED = Duration.ofMinutes(1);

    private final Database database;
    private final InstantSource clock;

    Door(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whoever shows a credential that holds at this moment. Throws a {@link RefusedException} of kind UNAUTHENTICATED for
     * any other, and of kind UNAVAILABLE while that cannot be told.
     */
    public Caller admit(Credential credential) {
        Secret text = credential
                .text()
                .orElseThrow(() -> RefusedException.unauthenticated("Missing credentials. Send a token as"
                        + " \"Authorization: Bearer\" or as \"x-api-key\"."));
        return holder(text);
    }

    private Caller holder(Secret text) {
        if (!TokenText.isWellFormed(text)) {
            throw unknown();
        }
        TokenTable.Found found = database.read(handle -> TokenTable.byHash(handle, TokenText.hash(text)))
                .orElseThrow(Door::unknown);
        AccessToken token = found.token();
        Instant now = clock.instant();
        if (found.disabled() || !token.isValidAt(now)) {
            throw RefusedException.unauthenticated("This token has expired or was revoked.");
        }
        if (token.times().lastUsedAt().map(used -> !used.plus(USE_NOTED).isAfter(now)).orElse(true)) {
            database.transact(tx -> TokenTable.noteUse(tx.handle(), token.id(), now, now.minus(USE_NOTED)));
        }
        return new Caller(token.principal(), token.id());
    }

    private static RefusedException unknown() {
        return RefusedException.unauthenticated("Invalid credentials. No such token is known here.");
    }
}
