package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.delivery.EventJson.Account;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import org.jspecify.annotations.Nullable;

/** What we read of an {@code issue_comment} body. */
record IssueCommentEvent(
        @Nullable String action,
        @Nullable Issue issue,
        @Nullable Comment comment,
        @Nullable Account sender,
        @Nullable Repository repository,
        @Nullable Installation installation) {
    /** @param pullRequest there where the issue is a pull request */
    record Issue(
            @Nullable Long number,
            @JsonProperty("pull_request") @Nullable JsonNode pullRequest) {}

    record Comment(
            @Nullable Long id,
            @Nullable String body,
            @Nullable Account user) {}
}
