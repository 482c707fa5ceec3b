package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What we read of a {@code push} body. */
record PushEvent(
        @Nullable String ref,
        @Nullable List<Commit> commits,
        @JsonProperty("head_commit") @Nullable Commit headCommit,
        @Nullable Repository repository,
        @Nullable Installation installation) {

    record Commit(
            @Nullable String id,
            @Nullable String message,
            @Nullable List<String> added,
            @Nullable List<String> modified) {
        boolean touches(String path) {
            return (added != null && added.contains(path)) || (modified != null && modified.contains(path));
        }
    }

    /** Every commit that is named; the last one is, even where there are too many to name them all. */
    List<Commit> pushed() {
        Stream<Commit> listed = commits == null ? Stream.empty() : commits.stream();
        return Stream.concat(listed, Stream.ofNullable(headCommit)).distinct().toList();
    }
}
