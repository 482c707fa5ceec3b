package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we read of {@code installation} and {@code installation_repositories} bodies. */
record InstallationEvent(
        @Nullable String action,
        @Nullable Installation installation,
        @JsonProperty("repositories_removed") @Nullable List<RemovedRepository> repositoriesRemoved) {

    /** An installation in full: unlike the two fields that every other event has, it names its account. */
    record Installation(@Nullable Long id, @Nullable Account account) {}

    record RemovedRepository(@Nullable Long id) {}
}
