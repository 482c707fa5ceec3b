package dev.fixwright.proof;

import dev.fixwright.repository.Check;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import java.util.List;
import java.util.Optional;

/**
 * What a repository's own scanners and checks say about one head of a fix's pull request: facts, not yet judged.
 *
 * @param rescan what the tool that raised the alert says; empty while it has not scanned this head
 * @param fresh what any tool reports on the pull request and nothing reported before it
 * @param checks every other check of the head
 * @param scansPullRequests whether the tool scans pull requests there at all, going by what it scanned so far
 */
public record Evidence(Optional<Rescan> rescan, List<ScanResult> fresh, List<Check> checks, boolean scansPullRequests) {
    public Evidence {
        fresh = List.copyOf(fresh);
        checks = List.copyOf(checks);
    }

    /**
     * The same tool on the base and on the pull request.
     *
     * @param before the scan of the base; empty where the code host keeps none
     * @param targetAfter how often the pull request still has the alert
     * @param handedInBy who handed in the scan of the pull request; empty for one that was taken from the code host
     */
    public record Rescan(
            Optional<Scan> before,
            Scan after,
            int targetBefore,
            int targetAfter,
            int ruleBefore,
            int ruleAfter,
            Optional<String> handedInBy) {
        /** Of scans that were taken from the code host. */
        public Rescan(
                Optional<Scan> before, Scan after, int targetBefore, int targetAfter, int ruleBefore, int ruleAfter) {
            this(before, after, targetBefore, targetAfter, ruleBefore, ruleAfter, Optional.empty());
        }

        /** The same, handed in by somebody. */
        public Rescan handedInBy(String name) {
            return new Rescan(before, after, targetBefore, targetAfter, ruleBefore, ruleAfter, Optional.of(name));
        }

        /** Whether the alert's absence from the pull request would say something: its base has it. */
        boolean compares() {
            return before.isEmpty() || targetBefore > 0;
        }

        String baseName() {
            return before.map(scan -> scan.ref().replaceFirst("^refs/heads/", ""))
                    .orElse("the base");
        }
    }

    /** The checks that a merge waits for: those that the branch demands, all of them where it demands none. */
    public List<Check> decisive() {
        List<Check> required = checks.stream().filter(Check::required).toList();
        return required.isEmpty() ? checks : required;
    }

    /** Those of the decisive checks that stand so. */
    public List<Check> decisive(Check.State state) {
        return decisive().stream().filter(check -> check.state() == state).toList();
    }
}
