package dev.fixwright.access;

import dev.fixwright.access.WebTokens.Person;
import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The principals of those who sign in through an issuer: made when they first come, and as the issuer says from then on. */
final class People {
    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    /** Somebody who is known, and whether they are disabled. */
    private record Known(Principal principal, boolean disabled) {}

    People(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Throws a {@link RefusedException} where the tenant is unknown or somebody disabled the principal here. */
    Principal principal(Person person) {
        Optional<Known> known = database.read(handle -> find(handle, person));
        Known found = known.filter(one -> isCurrent(one.principal(), person))
                .orElseGet(() -> database.inTransaction(tx -> kept(tx, person)));
        if (found.disabled()) {
            throw RefusedException.unauthenticated("An administrator of this server ended this principal's access.");
        }
        return found.principal();
    }

    private static boolean isCurrent(Principal principal, Person person) {
        return principal.name().equals(person.name()) && principal.role() == person.role();
    }

    private Known kept(Transaction tx, Person person) {
        if (!Tenants.exists(tx.handle(), person.tenant())) {
            throw RefusedException.forbidden("Your sign-in holds, but its organisation is unknown to this server.");
        }
        int made = insert(tx.handle(), person);
        Known known = find(tx.handle(), person).orElseThrow();
        Principal principal = known.principal();
        if (made > 0) {
            audit.add(tx, principal.actor(), Principals.created(principal));
            return known;
        }
        if (isCurrent(principal, person) || known.disabled()) {
            return known;
        }
        Principal now =
                new Principal(principal.id(), principal.kind(), person.name(), principal.tenant(), person.role());
        tx.handle()
                .createUpdate("update principal set name = :name, role = :role where id = :id")
                .bind("name", now.name())
                .bind("role", now.role().word())
                .bind("id", now.id())
                .execute();
        audit.add(tx, now.actor(), Principals.changed(principal, now));
        return new Known(now, false);
    }

    private int insert(Handle handle, Person person) {
        return handle.createUpdate("insert into principal (id, tenant, kind, name, role, issuer, subject, created_at)"
                        + " values (:id, :tenant, :kind, :name, :role, :issuer, :subject, :now) on conflict do nothing")
                .bind("id", Principal.Kind.USER.idPrefix() + Ids.hex())
                .bind("tenant", person.tenant())
                .bind("kind", Principal.Kind.USER.word())
                .bind("name", person.name())
                .bind("role", person.role().word())
                .bindMap(Map.of("issuer", person.issuer(), "subject", person.subject()))
                .bind("now", Ids.now(clock).atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Optional<Known> find(Handle handle, Person person) {
        return handle.createQuery("select p.* from principal p where p.issuer = :issuer and p.subject = :subject"
                        + " and p.tenant = :tenant")
                .bind("issuer", person.issuer())
                .bind("subject", person.subject())
                .bind("tenant", person.tenant())
                .map((row, context) -> new Known(Principals.read(row), row.getObject("disabled_at") != null))
                .findOne();
    }
}
