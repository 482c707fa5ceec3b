package dev.fixwright.backlog;

import java.util.List;

/**
 * What differs between two scans by one tool of one repository.
 *
 * @param appeared found in the later one alone
 * @param gone found in the earlier one alone
 * @param still how many are in both
 * @param cutOff whether there are more than are listed
 */
public record ScanDiff(
        Scan earlier,
        Scan later,
        List<TrackedFinding> appeared,
        List<TrackedFinding> gone,
        long appearedCount,
        long goneCount,
        long still,
        boolean cutOff) {
    public ScanDiff {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }
}
