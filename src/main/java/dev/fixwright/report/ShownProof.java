package dev.fixwright.report;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A proof as people are shown it.
 *
 * @param address where the signed record is, if it can be reached from outside
 */
public record ShownProof(ProofRecord record, Optional<String> address) {
    /** What a pull request is worth that has several fixes: no more than the least of them. */
    static ProofLevel least(List<ShownProof> proofs) {
        return proofs.stream()
                .map(proof -> proof.record().level())
                .min(Comparator.naturalOrder())
                .orElse(ProofLevel.UNVERIFIED);
    }

    /** The one line about all of them. */
    static String line(List<ShownProof> proofs) {
        List<String> verdicts = proofs.stream()
                .map(proof -> proof.record().verdict())
                .distinct()
                .toList();
        if (proofs.size() == 1) {
            return verdicts.get(0);
        }
        if (verdicts.size() == 1) {
            return "for each of " + proofs.size() + " alerts: " + verdicts.get(0);
        }
        List<ProofRecord> others = proofs.stream()
                .map(ShownProof::record)
                .filter(record -> record.level() != ProofLevel.PROVED)
                .toList();
        ProofRecord worst = others.stream()
                .min(Comparator.comparing(ProofRecord::level))
                .orElse(proofs.get(0).record());
        return (proofs.size() - others.size()) + " of " + proofs.size() + " alerts are proved to be gone; "
                + worst.target().name() + ": " + worst.verdict();
    }

    /** Whether nobody but Fixwright has looked at any of them. */
    static boolean isBegun(List<ShownProof> proofs) {
        return proofs.stream().allMatch(proof -> proof.record().verdict().equals(ProofRecord.BEGUN));
    }
}
