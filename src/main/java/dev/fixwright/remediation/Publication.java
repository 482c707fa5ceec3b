package dev.fixwright.remediation;

import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.Wording;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.report.PullRequestText;
import dev.fixwright.report.ShownProof;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows a proof where people look: in the description of the pull request and in the check run, always in place. */
final class Publication {
    private final CodeHost codeHost;
    private final ProofHost proofHost;
    private final Ledger ledger;
    private final ProofLinks links;

    Publication(Hosts hosts, Ledger ledger, ProofLinks links) {
        this.codeHost = hosts.code();
        this.proofHost = hosts.proof();
        this.ledger = ledger;
        this.links = links;
    }

    /** Rewrites both, with all fixes that stand on that head, and does what follows from the proof. */
    void publish(Remediation remediation, LivePullRequest live, Kept kept, Conclusion conclusion) {
        publish(remediation, live, kept, Optional.empty(), conclusion);
    }

    /** The same under another title, where there is one. */
    void publish(
            Remediation remediation, LivePullRequest live, Kept kept, Optional<String> title, Conclusion conclusion) {
        boolean mayReport = codeHost.mayReport(remediation.repository());
        List<Kept> all = ledger.standing(remediation, kept.head());
        proofHost.conclude(
                remediation.repository(),
                live,
                new Wording(title, PullRequestText.body(shown(all), kept.description(), mayReport)),
                conclusion);
        if (mayReport) {
            report(
                    remediation,
                    first(remediation, all),
                    live.head(),
                    CheckRunText.of(shown(all), List.of()),
                    live.checkRun());
        }
    }

    /** Keeps the proof of each with the commit that it was made upon. */
    void keep(List<Proposing.Member> members, long number, CommitId head, PullRequestText text) {
        List<CommitId> line = members.size() == 1
                ? List.of(head)
                : codeHost.line(members.get(0).remediation().repository(), head, members.size());
        for (int i = 0; i < members.size(); i++) {
            ProofRecord record = members.get(i).ready().record().on(number, head);
            boolean known = i > 0 && line.size() == members.size();
            ledger.proofs()
                    .keep(
                            members.get(i).remediation(),
                            head,
                            known ? record.upon(line.get(i - 1)) : record,
                            text.description(),
                            false);
        }
    }

    /** Rewrites the description alone, where the check run of another head says the rest. */
    void describe(Remediation remediation, LivePullRequest live, Kept kept, ProofRecord record) {
        boolean mayReport = codeHost.mayReport(remediation.repository());
        List<ShownProof> proofs = ledger.standing(remediation, kept.head()).stream()
                .map(one -> new ShownProof(
                        one.record().saying(record.level(), record.verdict(), record.at()), links.of(one)))
                .toList();
        proofHost.conclude(
                remediation.repository(),
                live,
                new Wording(Optional.empty(), PullRequestText.body(proofs, kept.description(), mayReport)),
                Conclusion.NONE);
    }

    private List<ShownProof> shown(List<Kept> all) {
        return all.stream()
                .map(one -> new ShownProof(one.record(), links.of(one)))
                .toList();
    }

    /** Where the proof of the next head of a remediation is going to be read. */
    Optional<String> addressOf(String reserved) {
        return links.of(reserved);
    }

    /** What the check run on a head of a remediation's pull request says. */
    CheckRunText text(Remediation remediation, CommitId head, List<String> policyWarnings) {
        return CheckRunText.of(shown(ledger.standing(remediation, head)), policyWarnings);
    }

    /** Whether the check run could be written. An app that may not write any does everything else all the same. */
    boolean report(Remediation remediation, CommitId head, CheckRunText text) {
        return report(remediation, remediation.alert(), head, text, OptionalLong.empty());
    }

    private boolean report(Remediation remediation, long alert, CommitId head, CheckRunText text, OptionalLong number) {
        try {
            if (!codeHost.mayReport(remediation.repository())) {
                return false;
            }
            codeHost.report(remediation.repository(), checkRun(alert, head, text, number));
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

    /** The one check run that there is for an alert on a commit; that of a group is its first alert's. */
    static CheckRunReport checkRun(Remediation remediation, CommitId head, CheckRunText text) {
        return checkRun(remediation.alert(), head, text, OptionalLong.empty());
    }

    /** What check runs of an alert's fix are known by. */
    static String key(long alert) {
        return HandedInFinding.is(alert) ? "finding-" + -alert : "alert-" + alert;
    }

    private static long first(Remediation remediation, List<Kept> all) {
        return all.stream()
                .findFirst()
                .map(kept -> kept.record().target().alert())
                .filter(alert -> alert > 0)
                .orElse(remediation.alert());
    }

    private static CheckRunReport checkRun(long alert, CommitId head, CheckRunText text, OptionalLong number) {
        return new CheckRunReport(
                key(alert),
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
