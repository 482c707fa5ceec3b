package dev.fixwright.remediation;

import dev.fixwright.proof.ProofLevel;

/** Everything that is kept about remediations. */
public record Ledger(
        RemediationStore remediations,
        ProofStore proofs,
        PolicyStore policies,
        StandingOrders orders,
        Consent consent) {
    public Ledger(RemediationStore remediations, ProofStore proofs, PolicyStore policies, StandingOrders orders) {
        this(remediations, proofs, policies, orders, Consent.UNASKED);
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
