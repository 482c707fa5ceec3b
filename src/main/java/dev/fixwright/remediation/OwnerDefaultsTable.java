package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the table {@code organisation_policy}. */
final class OwnerDefaultsTable {
    private OwnerDefaultsTable() {}

    static Optional<OwnerDefaults> of(Handle handle, long installation) {
        return handle.createQuery("select * from organisation_policy where installation_id = :installation")
                .bind("installation", installation)
                .map((row, context) -> new OwnerDefaults(
                        new RepositoryRef(
                                installation,
                                row.getLong("repository_id"),
                                row.getString("owner"),
                                OwnerDefaults.REPOSITORY),
                        Optional.ofNullable(row.getString("policy_text")),
                        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString("problem"))))
                .findOne();
    }

    /** Notes where it is. What was read elsewhere is forgotten. */
    static void covered(Handle handle, RepositoryRef repository) {
        Optional<OwnerDefaults> known = of(handle, repository.installationId());
        if (known.map(OwnerDefaults::place)
                .filter(place -> place.id() == repository.id() && place.owner().equals(repository.owner()))
                .isEmpty()) {
            forget(handle, repository.installationId());
            handle.createUpdate("insert into organisation_policy (installation_id, repository_id, owner)"
                            + " values (:installation, :repository, :owner) on conflict do nothing")
                    .bind("installation", repository.installationId())
                    .bind("repository", repository.id())
                    .bind("owner", repository.owner())
                    .execute();
        }
    }

    static void keep(Handle handle, OwnerDefaults read) {
        handle.createUpdate("update organisation_policy set policy_text = :text, read_at = :at, problem = :problem"
                        + " where installation_id = :installation and repository_id = :repository")
                .bind("installation", read.place().installationId())
                .bind("repository", read.place().id())
                .bind("text", read.text().orElse(null))
                .bind("at", read.readAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .bind(
                        "problem",
                        read.problem().map(why -> FindingTable.cut(why, 2000)).orElse(null))
                .execute();
    }

    static void forget(Handle handle, long installation) {
        handle.createUpdate("delete from organisation_policy where installation_id = :installation")
                .bind("installation", installation)
                .execute();
    }
}
