package dev.fixwright.access;

import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code principal}: who may call. */
public final class Principals {
    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Principals(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Throws a {@link RefusedException} of kind NOT_FOUND where there is none within the scope. */
    public Principal require(TenantScope scope, String id) {
        return database.read(handle -> find(handle, scope, id)).orElseThrow(Principals::unknown);
    }

    /** Those who are not disabled, after an id, in the order of ids. */
    public List<Principal> after(String id, int most, TenantScope scope) {
        return database.read(handle -> scope.bind(handle.createQuery("select p.* from principal p where p.id > :after"
                        + " and p.disabled_at is null and " + scope.condition("p.tenant")
                        + " order by p.id limit :most"))
                .bind("after", id)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    public Principal create(Actor actor, NewPrincipal wanted) {
        return database.inTransaction(tx -> {
            Principal made = insert(tx, wanted);
            audit.add(tx, actor, created(made));
            return made;
        });
    }

    /** Adds a row and leaves the audit to the caller. */
    Principal insert(Transaction tx, NewPrincipal wanted) {
        wanted.tenant().filter(tenant -> !Tenants.exists(tx.handle(), tenant)).ifPresent(tenant -> {
            throw RefusedException.notFound("There is no organisation " + tenant + ".");
        });
        Principal made = new Principal(
                wanted.kind().idPrefix() + Ids.hex(), wanted.kind(), wanted.name(), wanted.tenant(), wanted.role());
        tx.handle()
                .createUpdate("insert into principal (id, tenant, kind, name, role, created_at) values (:id, :tenant,"
                        + " :kind, :name, :role, :now)")
                .bind("id", made.id())
                .bind("tenant", made.tenant().orElse(null))
                .bind("kind", made.kind().word())
                .bind("name", made.name())
                .bind("role", made.role().word())
                .bind("now", Ids.now(clock).atOffset(ZoneOffset.UTC))
                .execute();
        return made;
    }

    static Change created(Principal made) {
        return new Change(made.tenant(), "principal.create", made.id(), Map.of(), state(made));
    }

    static Change changed(Principal before, Principal after) {
        return new Change(after.tenant(), "principal.change", after.id(), state(before), state(after));
    }

    /** Gives somebody another role, from the next request on. */
    public Principal give(Actor actor, TenantScope scope, String id, Role role) {
        return database.inTransaction(tx -> {
            Principal before = find(tx.handle(), scope, id).orElseThrow(Principals::unknown);
            Principal after = new Principal(id, before.kind(), before.name(), before.tenant(), role);
            int changed = tx.handle()
                    .createUpdate("update principal set role = :role where id = :id and issuer is null")
                    .bind("role", role.word())
                    .bind("id", id)
                    .execute();
            if (changed == 0) {
                throw RefusedException.conflict("This principal's role is what the issuer of the sign-in says.");
            }
            audit.add(tx, actor, changed(before, after));
            return after;
        });
    }

    /** Lets somebody in no more, whatever they show. */
    public void disable(Actor actor, TenantScope scope, String id) {
        database.transact(tx -> {
            Principal before = find(tx.handle(), scope, id).orElseThrow(Principals::unknown);
            tx.handle()
                    .createUpdate("update principal set disabled_at = :now where id = :id")
                    .bind("now", Ids.now(clock).atOffset(ZoneOffset.UTC))
                    .bind("id", id)
                    .execute();
            audit.add(tx, actor, new Change(before.tenant(), "principal.disable", id, state(before), Map.of()));
        });
    }

    /** Of those who are not disabled. */
    static Optional<Principal> find(Handle handle, TenantScope scope, String id) {
        return scope.bind(handle.createQuery("select p.* from principal p where p.id = :id and p.disabled_at is null"
                        + " and " + scope.condition("p.tenant")))
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Map<String, Object> state(Principal principal) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("kind", principal.kind().word());
        state.put("name", principal.name());
        state.put("role", principal.role().word());
        return state;
    }

    static RefusedException unknown() {
        return RefusedException.notFound("There is no such principal.");
    }

    /** From the columns of {@code principal}. */
    static Principal read(ResultSet row) throws SQLException {
        return new Principal(
                row.getString("id"),
                Principal.Kind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                Optional.ofNullable(row.getString("tenant")),
                Role.of(row.getString("role")).orElseThrow());
    }
}
