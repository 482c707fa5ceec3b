package dev.fixwright.backlog;

import java.util.Optional;
import java.util.UUID;

/**
 * What a later scan says about an item.
 *
 * @param verified whether the item is gone there
 * @param reason why there is no answer: {@code asset_not_in_both_scans}; empty where there is one
 */
public record Verification(
        boolean verified,
        Optional<String> reason,
        BacklogItem before,
        BacklogItem.Status after,
        UUID verifyScan) {}
