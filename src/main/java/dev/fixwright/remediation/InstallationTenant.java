package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** An installation as an organisation among others: its row is there from the first time that it is heard of. */
public final class InstallationTenant {
    private InstallationTenant() {}

    /** The id of the tenant. */
    public static String id(long installation) {
        return "org-" + installation;
    }

    /** Notes that the app has this installation. It is called by its id until one of its repositories is known. */
    public static void present(Handle handle, long installation, OffsetDateTime now) {
        insert(handle, installation, id(installation), now);
        handle.createUpdate("update tenant set ended_at = null where id = :id and ended_at is not null")
                .bind("id", id(installation))
                .execute();
    }

    /** Notes that the app lost it. All that belongs to it stays. */
    public static void lost(Handle handle, long installation, OffsetDateTime now) {
        handle.createUpdate("update tenant set ended_at = :now where id = :id and ended_at is null")
                .bind("now", now)
                .bind("id", id(installation))
                .execute();
    }

    /** Notes whose it is, for as long as nobody knew. */
    static void of(Handle handle, RepositoryRef repository, OffsetDateTime now) {
        String id = id(repository.installationId());
        Optional<String> name = handle.createQuery("select name from tenant where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
        if (name.isEmpty()) {
            insert(handle, repository.installationId(), repository.owner(), now);
        } else if (name.get().equals(id)) {
            handle.createUpdate("update tenant set name = :owner where id = :id and name = :id")
                    .bind("owner", repository.owner())
                    .bind("id", id)
                    .execute();
        }
    }

    private static void insert(Handle handle, long installation, String name, OffsetDateTime now) {
        handle.createUpdate(
                        "insert into tenant (id, name, created_at) values (:id, :name, :now) on conflict do nothing")
                .bind("id", id(installation))
                .bind("name", name)
                .bind("now", now)
                .execute();
    }
}
