package dev.fixwright.remediation;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.repository.CommitId;
import java.util.List;
import java.util.Optional;

/** Everything that is kept about remediations. */
public record Ledger(
        RemediationStore remediations,
        ProofStore proofs,
        PolicyStore policies,
        StandingOrders orders,
        Reminders reminders,
        Consent consent) {
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
        List<ProofStore.Kept> all = remediation
                .pullRequest()
                .map(opened -> remediations.group(remediation.repository(), opened.number()))
                .orElse(List.of())
                .stream()
                .flatMap(member -> proofs.of(member, head).stream())
                .toList();
        return all.isEmpty() ? proofs.of(remediation, head).stream().toList() : all;
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
        return remediation.state() == RemediationState.IN_REVIEW
                && remediation
                        .pullRequest()
                        .flatMap(opened -> proofs.of(remediation, opened.head()))
                        .map(kept -> kept.record().level() == ProofLevel.PROVED)
                        .orElse(false);
    }
}
