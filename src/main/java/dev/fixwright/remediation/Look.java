package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.policy.Grouping;
import dev.fixwright.policy.Mode;
import dev.fixwright.policy.Policy;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.RepositoryRef;
import java.util.Set;

/**
 * What was seen of an alert and its repository as they stand.
 *
 * @param refuted the names of fixers that are not to be asked again
 * @param asked whether somebody asked for a fix of this alert
 */
record Look(
        RepositoryRef repository,
        LiveAlert alert,
        Finding finding,
        Weakness weakness,
        BranchName branch,
        Snapshot snapshot,
        PolicyFile policyFile,
        Set<String> refuted,
        boolean asked) {
    /** The same, for which these fixers are not asked again. */
    Look without(Set<String> fixers) {
        return new Look(repository, alert, finding, weakness, branch, snapshot, policyFile, fixers, asked);
    }

    Policy policy() {
        return policyFile.policy();
    }

    Grouping grouping() {
        return Looks.grouping(policy(), alert);
    }

    Mode mode() {
        return policy().modeFor(finding, weakness);
    }

    /** Whether a pull request of an earlier run is open, so that no limit stands in the way of going on. */
    boolean goesOn() {
        return snapshot.fixPullRequest()
                .map(found -> found.state() == PullRequest.State.OPEN)
                .orElse(false);
    }
}
