package dev.fixwright.remediation;

import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.report.PullRequestText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows a proof where people look: in the description of the pull request and in the check run, always in place. */
final class Publication {
    private final CodeHost codeHost;
    private final ProofHost proofHost;
    private final ProofLinks links;

    Publication(CodeHost codeHost, ProofHost proofHost, ProofLinks links) {
        this.codeHost = codeHost;
        this.proofHost = proofHost;
        this.links = links;
    }

    /** Rewrites both and does what follows from the proof. */
    void publish(Remediation remediation, LivePullRequest live, Kept kept, Conclusion conclusion) {
        boolean mayReport = codeHost.mayReport(remediation.repository());
        String body = PullRequestText.body(kept.record(), kept.description(), links.of(kept), mayReport);
        proofHost.conclude(remediation.repository(), live, body, conclusion);
        if (mayReport) {
            report(remediation, live.head(), text(kept, List.of()), live.checkRun());
        }
    }

    /** Rewrites the description alone, where the check run of another head says the rest. */
    void describe(Remediation remediation, LivePullRequest live, Kept kept, ProofRecord record) {
        boolean mayReport = codeHost.mayReport(remediation.repository());
        String body = PullRequestText.body(record, kept.description(), links.of(kept), mayReport);
        proofHost.conclude(remediation.repository(), live, body, Conclusion.NONE);
    }

    /** Where the proof of the next head of a remediation is going to be read. */
    Optional<String> addressOf(String reserved) {
        return links.of(reserved);
    }

    CheckRunText text(Kept kept, List<String> policyWarnings) {
        return CheckRunText.of(kept.record(), links.of(kept), policyWarnings);
    }

    /** Whether the check run could be written. An app that may not write any does everything else all the same. */
    boolean report(Remediation remediation, CommitId head, CheckRunText text) {
        return report(remediation, head, text, OptionalLong.empty());
    }

    private boolean report(Remediation remediation, CommitId head, CheckRunText text, OptionalLong number) {
        try {
            if (!codeHost.mayReport(remediation.repository())) {
                return false;
            }
            codeHost.report(remediation.repository(), checkRun(remediation, head, text, number));
            return true;
        } catch (CodeHostException e) {
            if (e.reason() == Reason.FORBIDDEN) {
                return false;
            }
            throw e;
        }
    }

    /** The check run on the commit of a merge queue. */
    void reportGroup(RepositoryRef repository, CommitId head, CheckRunText text) {
        if (codeHost.mayReport(repository)) {
            codeHost.report(
                    repository,
                    new CheckRunReport(
                            "merge-group",
                            head,
                            Remediator.CHECK_RUN,
                            Optional.of(text.conclusion()),
                            text.title(),
                            text.summary(),
                            Optional.empty()));
        }
    }

    /** The one check run that there is for an alert on a commit. */
    static CheckRunReport checkRun(Remediation remediation, CommitId head, CheckRunText text) {
        return checkRun(remediation, head, text, OptionalLong.empty());
    }

    private static CheckRunReport checkRun(
            Remediation remediation, CommitId head, CheckRunText text, OptionalLong number) {
        return new CheckRunReport(
                "alert-" + remediation.alert(),
                head,
                Remediator.CHECK_RUN,
                Optional.of(text.conclusion()),
                text.title(),
                text.summary(),
                Optional.empty(),
                number,
                text.buttons());
    }
}
