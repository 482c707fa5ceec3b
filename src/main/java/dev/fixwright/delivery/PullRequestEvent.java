package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Account;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import org.jspecify.annotations.Nullable;

/** What we read of a {@code pull_request} body. */
record PullRequestEvent(
        @Nullable String action,
        @JsonProperty("pull_request") @Nullable PullRequest pullRequest,
        @Nullable Repository repository,
        @Nullable Installation installation) {

    record PullRequest(
            @Nullable Long number,
            @Nullable Boolean merged,
            @Nullable Account user,
            @Nullable Head head,
            @Nullable Base base,
            @Nullable String body,
            @JsonProperty("html_url") @Nullable String address) {}

    /** The branch a pull request is merged into. */
    record Base(@Nullable String ref) {}

    /** The branch a pull request comes from. The repository is gone when a fork was deleted. */
    record Head(
            @Nullable String ref,
            @Nullable String sha,
            @Nullable Repository repo) {}
}
