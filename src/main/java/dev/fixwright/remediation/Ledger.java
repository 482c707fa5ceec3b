package dev.fixwright.remediation;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** Everything that is kept about remediations. */
public record Ledger(
        RemediationStore remediations,
        ProofStore proofs,
        PolicyStore policies,
        StandingOrders orders,
        Reminders reminders,
        RuleStore rules,
        Consent consent,
        ReviewStore reviews) {
    /**
     * Whether a commit of this program's own may be on the branch of a remediation that it has not yet taken note of: what
     * is to be pushed is kept before it is.
     */
    boolean isPushing(Remediation remediation) {
        return pushingOver(remediation).isPresent();
    }

    /** The proof of the fix whose place another one is about to take. */
    Optional<ProofStore.Kept> pushingOver(Remediation remediation) {
        Remediation.Proposed intended = remediation.proposal().orElseThrow();
        return remediation
                .pullRequest()
                .flatMap(opened -> proofs.of(remediation, opened.head()))
                .filter(kept -> !kept.record().made().patchHash().equals(intended.patchHash())
                        || !kept.record().made().base().equals(intended.base().value()));
    }

    /**
     * The proofs of all fixes that stand on a head of a remediation's pull request, in the order of their alerts, whatever
     * became of their remediations since.
     */
    List<ProofStore.Kept> standing(Remediation remediation, CommitId head) {
        return group(remediation).stream()
                .flatMap(member -> proofs.of(member, head).stream())
                .toList();
    }

    /** Every file that the pull request of a remediation changes. */
    List<SourcePath> paths(Remediation remediation) {
        return group(remediation).stream()
                .flatMap(member -> member.proposal().stream())
                .flatMap(proposed -> proposed.paths().stream())
                .distinct()
                .toList();
    }

    /** The remediations of one pull request, in the order of their alerts; the one alone while it has none. */
    List<Remediation> group(Remediation remediation) {
        return remediation
                .pullRequest()
                .map(opened -> remediations.group(remediation.repository(), opened.number()))
                .filter(members -> !members.isEmpty())
                .orElse(List.of(remediation));
    }

    /** Keeps where a remediation stands now, unless it stands there already. */
    Remediation move(Remediation remediation, RemediationState state, String reason) {
        Remediation moved = remediation.to(state, reason);
        if (moved.state() == remediation.state() && moved.reason().equals(remediation.reason())) {
            return remediation;
        }
        Remediation kept = remediations.save(moved);
        Remediator.log(kept);
        return kept;
    }

    /** Whether people see a proof of it: nothing more is waited for. */
    boolean isShownAsProved(Remediation remediation) {
        return remediation.state() == RemediationState.IN_REVIEW && isProved(remediation);
    }

    boolean isProved(Remediation remediation) {
        return remediation
                .pullRequest()
                .flatMap(opened -> proofs.of(remediation, opened.head()))
                .map(kept -> kept.record().level() == ProofLevel.PROVED)
                .orElse(false);
    }
}
