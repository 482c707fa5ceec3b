package dev.fixwright.github;

import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.repository.CommitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Commits that this process has just made, each with the check run that was made along with it: nothing else can stand on
 * them yet, so their first check run needs no search. Only a shortcut: a commit that is not here is looked up.
 */
final class NewHeads {
    private static final int MOST = 1000;

    private final Map<CommitId, Optional<CheckRunReport>> heads = new LinkedHashMap<>();

    synchronized void add(CommitId head) {
        heads.put(head, Optional.empty());
        if (heads.size() > MOST) {
            heads.remove(heads.keySet().iterator().next());
        }
    }

    synchronized void written(CheckRunReport report) {
        heads.replace(report.head(), Optional.of(report));
    }

    synchronized boolean isBare(CommitId head) {
        return heads.containsKey(head) && heads.get(head).isEmpty();
    }

    /** Whether this very check run stands on its commit already; to be asked once. */
    synchronized boolean takeWritten(CheckRunReport report) {
        return heads.remove(report.head(), Optional.of(report));
    }

    /** Whether a commit is new and bare; it counts as known from now on, whatever comes of the write that follows. */
    synchronized boolean takeBare(CommitId head) {
        Optional<CheckRunReport> known = heads.remove(head);
        return known != null && known.isEmpty();
    }
}
