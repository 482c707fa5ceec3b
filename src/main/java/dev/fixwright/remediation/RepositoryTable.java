package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of the table {@code repository}, within the transactions that change findings. */
public final class RepositoryTable {
    /** Where there is no code. */
    public static final long NONE = 0;

    private RepositoryTable() {}

    private record Known(long id, String name, boolean accessible) {}

    /** The key of a repository of the code host; one that was known by its name alone becomes this one. */
    public static long key(Handle handle, RepositoryRef repository) {
        Optional<Known> known = known(handle, repository);
        if (known.isEmpty()) {
            adopt(handle, repository);
            known = known(handle, repository);
        }
        Known found = known.orElseThrow();
        if (!found.accessible() || !found.name().equals(repository.fullName())) {
            of(
                            handle.createUpdate("update repository set name = :name, name_key = :key,"
                                    + " installation_id = :installation where id = :id"),
                            repository)
                    .bind("id", found.id())
                    .execute();
        }
        return found.id();
    }

    /** The code host has it, with a default branch of this name. */
    public static void listed(Handle handle, RepositoryRef repository, String defaultBranch) {
        handle.createUpdate("update repository set default_branch = :branch where id = :id"
                        + " and (default_branch is null or default_branch <> :branch)")
                .bind("branch", FindingTable.cut(defaultBranch, 500))
                .bind("id", key(handle, repository))
                .execute();
    }

    /** The name of its default branch; empty where the app never had the repository. */
    static Optional<String> defaultBranch(Handle handle, long key) {
        return handle.createQuery("select default_branch from repository where id = :key")
                .bind("key", key)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .findOne()
                .flatMap(name -> name)
                .filter(name -> !name.isEmpty());
    }

    /** The app may not work there any more: what is known of the repository stays. */
    static void lost(Handle handle, long installation, OptionalLong number) {
        handle.createUpdate("update repository set installation_id = null where installation_id = :installation"
                        + " and (:everywhere or number = :number)")
                .bind("installation", installation)
                .bind("everywhere", number.isEmpty())
                .bind("number", number.orElse(0))
                .execute();
    }

    private static Optional<Known> known(Handle handle, RepositoryRef repository) {
        return handle.createQuery("select id, name, installation_id is not null as accessible from repository"
                        + " where tenant = :tenant and number = :number")
                .bind("tenant", FindingTable.tenant(repository))
                .bind("number", repository.id())
                .map((row, context) -> new Known(row.getLong(1), row.getString(2), row.getBoolean(3)))
                .findOne();
    }

    private static void adopt(Handle handle, RepositoryRef repository) {
        int adopted = of(
                        handle.createUpdate("update repository set number = :number, installation_id = :installation,"
                                + " name = :name, handed_in_as = null"
                                + " where tenant = :tenant and handed_in_as = :key"),
                        repository)
                .execute();
        if (adopted == 0) {
            of(
                            handle.createUpdate("insert into repository (tenant, name, name_key, installation_id,"
                                    + " number) values (:tenant, :name, :key, :installation, :number)"
                                    + " on conflict do nothing"),
                            repository)
                    .execute();
        }
    }

    private static <S extends SqlStatement<S>> S of(S statement, RepositoryRef repository) {
        return statement
                .bind("tenant", FindingTable.tenant(repository))
                .bind("name", repository.fullName())
                .bind("key", nameKey(repository.fullName()))
                .bind("installation", repository.installationId())
                .bind("number", repository.id());
    }

    /** The key of a tenant's repository by its name: the code host's where the app has it, else one of that name alone. */
    public static long handedIn(Handle handle, String tenant, String name) {
        Optional<Long> known = named(handle, tenant, name);
        if (known.isEmpty()) {
            handle.createUpdate("insert into repository (tenant, name, name_key, handed_in_as)"
                            + " values (:tenant, :name, :key, :key) on conflict do nothing")
                    .bind("tenant", tenant)
                    .bind("name", name)
                    .bind("key", nameKey(name))
                    .execute();
            known = named(handle, tenant, name);
        }
        return known.orElseThrow();
    }

    private static Optional<Long> named(Handle handle, String tenant, String name) {
        return handle.createQuery("select id from repository where tenant = :tenant and name_key = :key"
                        + " order by case when number is null then 1 else 0 end, id desc limit 1")
                .bind("tenant", tenant)
                .bind("key", nameKey(name))
                .mapTo(Long.class)
                .findOne();
    }

    /** A name as it is compared. */
    public static String nameKey(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
