package dev.fixwright.access;

import dev.fixwright.database.Database;
import dev.fixwright.secret.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Lets callers in. What they may do inside is asked of the {@link Caller}. */
public final class Door {
    private static final Duration USE_NOTED = Duration.ofMinutes(1);

    private final Database database;
    private final EntryRules rules;
    private final Optional<WebTokens> webTokens;
    private final People people;
    private final InstantSource clock;

    Door(Database database, EntryRules rules, Audit audit, InstantSource clock) {
        this.database = database;
        this.rules = rules;
        this.webTokens = rules.issuer().map(issuer -> new WebTokens(issuer, clock));
        this.people = new People(database, audit, clock);
        this.clock = clock;
    }

    /**
     * Whoever shows a credential that holds at this moment. Throws a {@link RefusedException} of kind UNAUTHENTICATED for
     * any other, FORBIDDEN for a sign-in that holds and gives no access here, and UNAVAILABLE while the issuer's keys cannot
     * be had.
     */
    public Caller admit(Credential credential) {
        Secret shown = credential
                .text()
                .orElseThrow(() -> RefusedException.unauthenticated(
                        "Missing credentials. Send a token as" + " \"Authorization: Bearer\" or as \"x-api-key\"."));
        if (credential.inAddress() && !rules.inAddress()) {
            throw RefusedException.unauthenticated(
                    "This server takes no tokens in addresses. Send it as \"Authorization: Bearer\" or as"
                            + " \"x-api-key\".");
        }
        return caller(shown, credential.inAddress());
    }

    /** Only a token may stand in an address: it can be revoked. */
    private Caller caller(Secret shown, boolean inAddress) {
        if (!inAddress && LocalKey.isMeant(shown)) {
            return rules.local().flatMap(key -> key.caller(shown)).orElseThrow(Door::unknown);
        }
        if (!inAddress && webTokens.isPresent() && WebTokens.isMeant(shown)) {
            Principal principal = people.principal(webTokens.get().read(shown));
            return new Caller(principal, principal.id());
        }
        return holder(shown);
    }

    private Caller holder(Secret shown) {
        if (!TokenText.isWellFormed(shown)) {
            throw unknown();
        }
        String hash = TokenText.hash(shown);
        TokenTable.Found found =
                database.read(handle -> TokenTable.byHash(handle, hash)).orElseThrow(Door::unknown);
        AccessToken token = found.token();
        Instant now = clock.instant();
        if (found.disabled() || !token.isValidAt(now)) {
            throw RefusedException.unauthenticated("This token has expired or was revoked.");
        }
        if (token.times()
                .lastUsedAt()
                .map(used -> !used.plus(USE_NOTED).isAfter(now))
                .orElse(true)) {
            database.transact(tx -> TokenTable.noteUse(tx.handle(), token.id(), now, now.minus(USE_NOTED)));
        }
        return new Caller(token.principal(), token.id());
    }

    private static RefusedException unknown() {
        return RefusedException.unauthenticated("Invalid credentials. No such token is known here.");
    }
}
