package dev.fixwright.github;

import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.repository.CommitId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Commits that this process has just made, each with the check run that was made along with it: nothing else can stand on
 * them yet, so their first check run needs no search. Only a shortcut: a commit that is not here is looked up, and so is one
 * whose making began some seconds ago. Where this process got no time meanwhile, another may have taken the work over.
 */
final class NewHeads {
    private static final int MOST = 1000;
    /** Less than the time after which another worker takes a lane over. */
    private static final Duration OURS = Duration.ofSeconds(3);

    private record Made(long begun, Optional<CheckRunReport> checkRun) {
        boolean isBare() {
            return checkRun.isEmpty() && System.nanoTime() - begun < OURS.toNanos();
        }
    }

    private final Map<CommitId, Made> heads = new LinkedHashMap<>();

    /** {@code begun}: what {@link System#nanoTime} said before anything was asked of GitHub. */
    synchronized void add(CommitId head, long begun) {
        heads.put(head, new Made(begun, Optional.empty()));
        if (heads.size() > MOST) {
            heads.remove(heads.keySet().iterator().next());
        }
    }

    synchronized void written(CheckRunReport report) {
        heads.computeIfPresent(report.head(), (head, made) -> new Made(made.begun(), Optional.of(report)));
    }

    synchronized boolean isBare(CommitId head) {
        return heads.containsKey(head) && heads.get(head).isBare();
    }

    /** Whether this very check run stands on its commit already; to be asked once. */
    synchronized boolean takeWritten(CheckRunReport report) {
        boolean stands = heads.containsKey(report.head())
                && heads.get(report.head()).checkRun().equals(Optional.of(report));
        if (stands) {
            heads.remove(report.head());
        }
        return stands;
    }

    /** Whether a commit is new and bare; it counts as known from now on, whatever comes of the write that follows. */
    synchronized boolean takeBare(CommitId head) {
        Made made = heads.remove(head);
        return made != null && made.isBare();
    }
}
