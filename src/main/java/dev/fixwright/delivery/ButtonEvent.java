package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Account;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import org.jspecify.annotations.Nullable;

/** What we read of a {@code check_run} or a {@code check_suite} body when somebody asks something of this app's check runs. */
record ButtonEvent(
        @Nullable String action,
        @JsonProperty("check_run") @Nullable Run checkRun,
        @JsonProperty("check_suite") @Nullable Suite checkSuite,
        @JsonProperty("requested_action") @Nullable Pressed pressed,
        @Nullable Account sender,
        @Nullable Repository repository,
        @Nullable Installation installation) {
    record Run(
            @Nullable Long id,
            @JsonProperty("head_sha") @Nullable String head,
            @Nullable String name,
            @JsonProperty("external_id") @Nullable String externalId,
            @Nullable Output output,
            @JsonProperty("check_suite") @Nullable Suite suite) {}

    /** What a check run says. */
    record Output(@Nullable String title, @Nullable String summary) {}

    /** All check runs of the app on a commit. */
    record Suite(
            @Nullable Long id,
            @JsonProperty("head_sha") @Nullable String head,
            @JsonProperty("head_branch") @Nullable String branch) {}

    record Pressed(@Nullable String identifier) {}
}
