package dev.fixwright.remediation;

import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.report.ProposedFix;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is to be done about an open alert. */
sealed interface Decision {
    /**
     * A fix that may be shown to people.
     *
     * @param look what it was made for
     * @param record what is known about it so far
     */
    record Ready(Look look, ProposedFix fix, ProofRecord record, List<SourceFile> files) {
        long alert() {
            return look.alert().number();
        }

        Snapshot madeOn() {
            return look.snapshot();
        }

        List<SourcePath> paths() {
            return files.stream().map(SourceFile::path).toList();
        }

        int lines() {
            return record.made().linesChanged();
        }

        List<String> policyWarnings() {
            return look.policyFile().warnings();
        }

        private Ready asked(ProofRecord.Asked question) {
            return new Ready(look, fix, record.asked(question), files);
        }
    }

    /** The same with what the fixer was asked, where it had an answer. */
    default Decision asked(ProofRecord.Asked question) {
        return this;
    }

    /** Open a pull request, or go on with the one that an interrupted run opened. */
    record Propose(Ready ready) implements Decision {
        @Override
        public Decision asked(ProofRecord.Asked question) {
            return new Propose(ready.asked(question));
        }
    }

    /**
     * Show the fix without a pull request.
     *
     * @param reason why there is none
     */
    record Suggest(Ready ready, String reason) implements Decision {
        @Override
        public Decision asked(ProofRecord.Asked question) {
            return new Suggest(ready.asked(question), reason);
        }
    }

    /**
     * Do nothing.
     *
     * @param tellOn the commit whose check run tells why, where nobody would otherwise learn of it
     */
    record Decline(String reason, Optional<CommitId> tellOn) implements Decision {}

    /** Do nothing yet. */
    record Wait(Remediation.Wait kind, String reason, Optional<Instant> until) implements Decision {}

    /** Leave a pull request from an earlier run as it stands. */
    record Stands(PullRequest pullRequest, BranchName branch, CommitId base, SourcePath file) implements Decision {}

    /** What the fix would make of the files that it changes, where there is one. */
    default Optional<String> patchHash() {
        return this instanceof Propose propose
                ? Optional.of(propose.ready().fix().patchHash())
                : this instanceof Suggest suggest
                        ? Optional.of(suggest.ready().fix().patchHash())
                        : Optional.empty();
    }

    /** Why there is no pull request to be opened or gone on with. */
    default String reasonAgainst() {
        if (this instanceof Decline decline) {
            return decline.reason();
        }
        return this instanceof Suggest suggest
                ? suggest.reason()
                : this instanceof Wait wait ? wait.reason() : "it has a pull request already";
    }

    static Decision decline(String reason) {
        return new Decline(reason, Optional.empty());
    }
}
