package dev.fixwright.access;

import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.secret.Secret;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes, lists and revokes tokens. A token's text is in the answer of the call that made it and nowhere else. */
public final class AccessTokens {
    private final Database database;
    private final Principals principals;
    private final Audit audit;
    private final InstantSource clock;

    AccessTokens(Database database, Principals principals, Audit audit, InstantSource clock) {
        this.database = database;
        this.principals = principals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes one for somebody who is known. */
    public IssuedToken issue(Actor actor, TenantScope scope, String principal, NewToken wanted) {
        return database.inTransaction(tx -> {
            Principal holder = Principals.find(tx.handle(), scope, principal).orElseThrow(Principals::unknown);
            return issue(tx, actor, holder, wanted);
        });
    }

    /** Makes a principal and its first token, both or neither. */
    public IssuedToken issue(Actor actor, NewPrincipal principal, NewToken wanted) {
        return database.inTransaction(tx -> {
            Principal holder = principals.insert(tx, principal);
            audit.add(tx, actor, Principals.created(holder));
            return issue(tx, actor, holder, wanted);
        });
    }

    private IssuedToken issue(Transaction tx, Actor actor, Principal holder, NewToken wanted) {
        Secret text = TokenText.make(wanted.prefix());
        AccessToken token = new AccessToken(
                "token-" + Ids.hex(),
                TokenText.start(text),
                wanted.name(),
                holder,
                actor.name(),
                new AccessToken.Times(
                        Ids.now(clock),
                        wanted.expiresAt().map(moment -> moment.truncatedTo(ChronoUnit.MICROS)),
                        Optional.empty(),
                        Optional.empty()));
        TokenTable.insert(tx.handle(), token, TokenText.hash(text));
        audit.add(tx, actor, new Change(holder.tenant(), "token.create", token.id(), Map.of(), state(token)));
        return new IssuedToken(token, text);
    }

    /** Tokens after an id, in the order of ids, those that are no longer valid among them. */
    public List<AccessToken> after(String id, int most, TenantScope scope) {
        return database.read(handle -> TokenTable.after(handle, id, most, scope));
    }

    /** Ends a token at once; ending it again changes nothing. */
    public AccessToken revoke(Actor actor, TenantScope scope, String id) {
        return database.inTransaction(tx -> {
            AccessToken token = TokenTable.byId(tx.handle(), scope, id)
                    .orElseThrow(() -> RefusedException.notFound("There is no such token."));
            if (TokenTable.revoke(tx.handle(), id, Ids.now(clock))) {
                audit.add(
                        tx, actor, new Change(token.principal().tenant(), "token.revoke", id, state(token), Map.of()));
            }
            return TokenTable.byId(tx.handle(), scope, id).orElseThrow();
        });
    }

    private static Map<String, Object> state(AccessToken token) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("start", token.start());
        state.put("name", token.name());
        state.put("principal", token.principal().id());
        token.times().expiresAt().ifPresent(moment -> state.put("expiresAt", moment.toString()));
        return state;
    }
}
