package dev.fixwright.backlog;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A finding as an item of the backlog, with what people noted about it. It goes with the finding from scan to scan.
 *
 * @param scan the one that was asked about
 * @param status what a person set or what was learned since, whichever came later
 * @param statusSetBy the name of whoever set it; empty where it was learned
 * @param verified the scan that the item was verified against last
 * @param updatedAt when anything was noted; empty where nothing ever was
 */
public record BacklogItem(
        UUID scan,
        TrackedFinding finding,
        Status status,
        Optional<String> statusSetBy,
        Optional<String> owner,
        Optional<String> notes,
        Optional<Instant> targetDate,
        Optional<String> assetId,
        Optional<UUID> verified,
        Optional<Instant> updatedAt) {
    /** As callers spell the item. */
    public String id() {
        return PublicId.ITEM.of(finding.uid());
    }

    /** Where it stands. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        DONE,
        /** People live with it: Fixwright leaves it alone. */
        ACCEPTED_RISK;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Status> of(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.word().equals(word))
                    .findFirst();
        }
    }
}
