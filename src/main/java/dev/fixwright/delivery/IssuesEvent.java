package dev.fixwright.delivery;

import dev.fixwright.delivery.EventJson.Account;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import org.jspecify.annotations.Nullable;

/** What we read of the body that tells of an issue. */
record IssuesEvent(
        @Nullable String action,
        @Nullable Issue issue,
        @Nullable Account sender,
        @Nullable Repository repository,
        @Nullable Installation installation) {

    record Issue(
            @Nullable Long number,
            @Nullable String body,
            @Nullable Account user) {}
}
