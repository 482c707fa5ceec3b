package dev.fixwright.remediation;

import dev.fixwright.fix.Fixers;
import dev.fixwright.proof.Evidence;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.ProofRecord.Made;
import dev.fixwright.proof.ProofRecord.Reported;
import dev.fixwright.proof.ProofRecord.Scans;
import dev.fixwright.proof.ProofRecord.Target;
import dev.fixwright.proof.Verdict;
import dev.fixwright.report.ProposedFix;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.SourceFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is written down about a fix, from the first check to the verdict. */
final class ProofRecords {
    private ProofRecords() {}

    /** Of a fix that was checked and that nobody else has looked at. */
    static ProofRecord checked(
            RepositoryRef repository, LiveAlert alert, ProposedFix fix, List<SourceFile> files, int lines, Instant at) {
        Target target = new Target(
                repository.fullName(),
                Math.max(0, alert.number()),
                alert.address(),
                alert.rule().tool(),
                alert.rule().id(),
                alert.seen().category(),
                fix.weakness().id(),
                fix.weakness().cwe(),
                fix.finding().path().value(),
                fix.finding().region().startLine(),
                Optional.empty(),
                alert.handedIn().map(HandedInFinding::id));
        Made made = new Made(
                fix.base().value(),
                Optional.empty(),
                (alert.commit().equals(HandedInFinding.NO_COMMIT) ? fix.base() : alert.commit()).value(),
                fix.patchHash(),
                files.stream().map(file -> file.path().value()).toList(),
                lines,
                fix.fix().fixer(),
                Fixers.version(),
                Optional.empty(),
                Optional.empty());
        return new ProofRecord(
                fix.proof().level(),
                ProofRecord.BEGUN,
                target,
                made,
                fix.proof().steps(),
                Optional.empty(),
                List.of(),
                List.of(),
                at);
    }

    /** The same after the repository's own scanner and checks were asked. */
    static ProofRecord judged(ProofRecord before, Evidence evidence, Verdict verdict, Instant at) {
        return before.with(
                        evidence.rescan().map(ProofRecords::scans).or(before::scans),
                        evidence.fresh().stream().map(ProofRecords::reported).toList(),
                        evidence.checks())
                .saying(level(verdict), verdict.line(), at);
    }

    private static ProofLevel level(Verdict verdict) {
        return switch (verdict.kind()) {
            case PROVED -> ProofLevel.PROVED;
            case REFUTED -> ProofLevel.UNVERIFIED;
            case RED, OPEN, UNPROVED -> ProofLevel.CHECKED;
        };
    }

    private static Scans scans(Evidence.Rescan rescan) {
        Scan after = rescan.after();
        return new Scans(
                after.tool(),
                after.version(),
                after.category(),
                rescan.before().map(before -> before.commit().value()),
                after.commit().value(),
                rescan.targetBefore(),
                rescan.targetAfter(),
                rescan.ruleBefore(),
                rescan.ruleAfter(),
                rescan.handedInBy());
    }

    private static Reported reported(ScanResult result) {
        return new Reported(
                result.alert().stream().boxed().findFirst(),
                result.tool(),
                result.rule(),
                result.path(),
                result.line());
    }
}
