package dev.fixwright.backlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody changes about a backlog item. What is not said stays as it is; what is cleared is empty afterwards. */
public record ItemChange(
        UUID scan,
        UUID item,
        Field<BacklogItem.Status> status,
        Field<String> owner,
        Field<String> notes,
        Field<Instant> targetDate,
        Field<String> assetId) {
    /**
     * One thing that may be changed.
     *
     * @param said whether anything was said about it
     * @param value empty where it is to be cleared
     */
    public record Field<T>(boolean said, Optional<T> value) {
        public static <T> Field<T> unsaid() {
            return new Field<>(false, Optional.empty());
        }

        public static <T> Field<T> cleared() {
            return new Field<>(true, Optional.empty());
        }

        public static <T> Field<T> of(T value) {
            return new Field<>(true, Optional.of(value));
        }

        Optional<T> over(Optional<T> before) {
            return said ? value : before;
        }
    }

    /** A change of the status alone. */
    public static ItemChange of(UUID scan, UUID item, BacklogItem.Status status) {
        return new ItemChange(
                scan, item, Field.of(status), Field.unsaid(), Field.unsaid(), Field.unsaid(), Field.unsaid());
    }
}
