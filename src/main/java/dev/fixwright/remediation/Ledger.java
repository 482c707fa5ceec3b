package dev.fixwright.remediation;

/** Everything that is kept about remediations. */
public record Ledger(RemediationStore remediations, ProofStore proofs, PolicyStore policies) {}
