package dev.fixwright.access;

import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code tenant}. Whatever hears of an installation first adds its row; an operator adds the others here. */
public final class Tenants {
    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Tenants(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The tenant with that id. Throws a {@link RefusedException} of kind NOT_FOUND for one outside the scope as well. */
    public Tenant require(TenantScope scope, String id) {
        return find(scope, id).orElseThrow(() -> unknown(id));
    }

    /** The same refusal for one that there is not and for one that the caller may not see. */
    public static RefusedException unknown(String id) {
        return RefusedException.notFound("There is no organisation " + id
                + " here. \"fixwright tenant list\", on the server, shows those that there are.");
    }

    public Optional<Tenant> find(TenantScope scope, String id) {
        return database.read(handle -> scope.bind(
                        handle.createQuery("select * from tenant where id = :id and " + scope.condition("id")))
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Tenants after an id, in the order of ids. */
    public List<Tenant> after(String id, int most, TenantScope scope) {
        return database.read(handle -> scope.bind(handle.createQuery("select * from tenant where id > :after and "
                        + scope.condition("id") + " order by id limit :most"))
                .bind("after", id)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    static boolean exists(Handle handle, String id) {
        return handle.createQuery("select count(*) from tenant where id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    /** Makes one that has no installation. */
    public Tenant create(Actor actor, String name) {
        Tenant tenant = new Tenant("org-" + Ids.hex(), name, Ids.now(clock), Optional.empty());
        database.transact(tx -> insert(tx, actor, tenant));
        return tenant;
    }

    private void insert(Transaction tx, Actor actor, Tenant tenant) {
        tx.handle()
                .createUpdate("insert into tenant (id, name, created_at) values (:id, :name, :now)")
                .bind("id", tenant.id())
                .bind("name", tenant.name())
                .bind("now", tenant.createdAt().atOffset(ZoneOffset.UTC))
                .execute();
        audit.add(
                tx,
                actor,
                new Change(
                        Optional.of(tenant.id()),
                        "tenant.create",
                        tenant.id(),
                        Map.of(),
                        Map.of("name", tenant.name())));
    }

    private static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                row.getString("id"),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
