package dev.fixwright.cli;

import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.remediation.Refusal;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came of every alert of a run.
 *
 * @param before every file that a fix changes, as it was; new ones are not in it
 * @param request what was asked for
 */
record FixReport(
        List<Fixed> fixed,
        List<Refusal> declined,
        Read read,
        Map<SourcePath, SourceFile> before,
        FixRequest request,
        Written written) {
    /**
     * What of the SARIF files came to no finding.
     *
     * @param refused results that name no place in the repository
     * @param skipped results that are no open problem
     * @param warnings what is odd about whole files
     * @param leftOut how many alerts the user's selection left out
     */
    record Read(List<Unread> refused, List<Unread> skipped, List<String> warnings, int leftOut) {}

    /** A remedy with its change in the form of {@code git diff}; it builds on the remedies before it. */
    record Fixed(Remedy remedy, List<String> diff) {}

    /**
     * Where the fixes went: into files, onto a branch, or nowhere.
     *
     * @param to what they went to
     * @param files how many files are changed
     * @param head the last commit of the branch
     * @param failedScan why the fixed code could not be scanned, where that is why nothing was written
     */
    record Written(
            Target to, int files, Optional<String> branch, Optional<CommitId> head, Optional<String> failedScan) {}

    /** What fixes are written to. */
    enum Target {
        NOTHING,
        BRANCH,
        /** Files of a git checkout that git keeps. */
        FILES,
        /** Files that git does not keep: nothing remembers how they were. */
        PLAIN_FILES;

        /** The word of the JSON report. */
        String word() {
            return this == PLAIN_FILES ? FILES.word() : name().toLowerCase(Locale.ROOT);
        }
    }

    /** Alerts that a fix ends. */
    int alertsFixed() {
        return fixed.stream().mapToInt(one -> one.remedy().closes().size()).sum();
    }

    /** Alerts without a fix, with those whose place is not in the repository. */
    int alertsDeclined() {
        return declined.size() + read.refused().size();
    }

    boolean isProved() {
        return fixed.stream().allMatch(one -> one.remedy().proof().level() == ProofLevel.PROVED);
    }

    /** With a scan asked for, a fix that it does not prove counts as well. */
    ExitCode exitCode() {
        return alertsDeclined() > 0 || (request.rescan().isPresent() && !isProved())
                ? ExitCode.SOME_DECLINED
                : ExitCode.ALL_FIXED;
    }
}
