package dev.fixwright.remediation;

import dev.fixwright.proof.Evidence;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** A fix of a pull request with what its evidence comes to. */
record Weighed(Consequences.Told told, Verdict verdict, Evidence evidence) {
    Remediation remediation() {
        return told.remediation();
    }

    /** Whether the scanner still has its alert, or a new one where it changed something. */
    boolean isBlamed() {
        return !evidence.fresh().isEmpty()
                || evidence.rescan().map(scan -> scan.targetAfter() > 0).orElse(false);
    }

    /** The fix as the one that a red check is laid at the door of. */
    Consequences.Told blamed() {
        ProofRecord record = told.record();
        return told.saying(record.saying(
                record.level(), record.verdict() + ", and the scanner speaks against this fix", record.at()));
    }

    /** What several fixes together come to. */
    static Verdict.Kind gravest(List<Weighed> weighed) {
        return Stream.of(Verdict.Kind.REFUTED, Verdict.Kind.RED, Verdict.Kind.OPEN, Verdict.Kind.UNPROVED)
                .filter(kind -> weighed.stream().anyMatch(one -> one.verdict().kind() == kind))
                .findFirst()
                .orElse(Verdict.Kind.PROVED);
    }
}
