package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What scans say of one pull request, each of them asked for once, however many fixes it has. For one look. */
final class ScansReadOnce {
    private final ProofHost host;
    private final RepositoryRef repository;
    private final Map<String, List<Scan>> scans = new HashMap<>();
    private final Map<Long, List<ScanResult>> results = new HashMap<>();
    private final Map<CommitId, Optional<CommitId>> bases = new HashMap<>();
    private final Map<Long, List<ScanResult>> firstSeen = new HashMap<>();

    ScansReadOnce(ProofHost host, RepositoryRef repository) {
        this.host = host;
        this.repository = repository;
    }

    List<Scan> scans(String tool) {
        return scans.computeIfAbsent(tool, name -> host.scans(repository, name));
    }

    List<Scan> scans(String tool, String ref) {
        return scans.computeIfAbsent(tool + "\n" + ref, key -> host.scans(repository, tool, ref));
    }

    /** What a commit merges a head into for a try. */
    Optional<CommitId> mergedInto(CommitId merge, CommitId head) {
        return bases.computeIfAbsent(merge, commit -> host.mergedInto(repository, commit, head));
    }

    List<ScanResult> results(Scan scan) {
        return results.computeIfAbsent(scan.id(), id -> host.results(repository, scan));
    }

    List<ScanResult> firstSeen(long pullRequest, Instant since) {
        return firstSeen.computeIfAbsent(pullRequest, number -> host.firstSeen(repository, number, since));
    }

    /** The same of the default branch. */
    List<ScanResult> firstSeen(Instant since) {
        return firstSeen.computeIfAbsent(0L, none -> host.firstSeen(repository, since));
    }
}
