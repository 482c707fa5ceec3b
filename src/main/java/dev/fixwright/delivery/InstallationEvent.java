package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Account;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we read of {@code installation} and {@code installation_repositories} bodies. */
record InstallationEvent(
        @Nullable String action,
        @Nullable Installation installation,
        @JsonProperty("repositories_added") @Nullable List<AddedRepository> repositoriesAdded,
        @JsonProperty("repositories_removed") @Nullable List<RemovedRepository> repositoriesRemoved) {

    /** An installation in full: unlike the two fields that every other event has, it names its account. */
    record Installation(@Nullable Long id, @Nullable Account account) {}

    record AddedRepository(
            @Nullable Long id,
            @JsonProperty("full_name") @Nullable String fullName) {
        RepositoryRef seenBy(long installation) {
            String[] names = need(fullName, "repositories_added.full_name").split("/", -1);
            try {
                return new RepositoryRef(
                        installation, need(id, "repositories_added.id"), names[0], names[names.length - 1]);
            } catch (IllegalArgumentException e) {
                throw new MisfitException("repositories_added.full_name is not a repository's");
            }
        }
    }

    record RemovedRepository(@Nullable Long id) {}
}
