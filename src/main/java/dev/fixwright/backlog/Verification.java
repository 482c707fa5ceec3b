package dev.fixwright.backlog;

import java.util.Optional;
import java.util.UUID;

/**
 * What a later scan says about an item.
 *
 * @param verified whether the item is gone there
 * @param reason why there is no answer: {@link #NOT_IN_BOTH}; empty where there is one
 */
public record Verification(
        boolean verified, Optional<String> reason, BacklogItem before, BacklogItem.Status after, UUID verifyScan) {
    /** The two scans are not of one tool and repository, or the other one is not the later. */
    public static final String NOT_IN_BOTH = "asset_not_in_both_scans";
}
