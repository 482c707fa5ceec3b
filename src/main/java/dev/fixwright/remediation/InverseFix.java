package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.report.RevertText;
import dev.fixwright.repository.BranchName;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes the opposite of a fix, for a code host that does not make that by itself. */
final class InverseFix {
    private final Hosts hosts;

    InverseFix(Hosts hosts) {
        this.hosts = hosts;
    }

    /**
     * What came of it.
     *
     * @param problem why there is none, in a sentence
     */
    record Outcome(Optional<PullRequest> opened, String problem) {
        private static Outcome none(String problem) {
            return new Outcome(Optional.empty(), problem);
        }
    }

    /** @param paths every file that the pull request changed */
    Outcome propose(Remediation merged, List<SourcePath> paths, LivePullRequest live, RevertText text) {
        Proposed fix = merged.proposal().orElseThrow();
        if (!fix.pullRequest().map(OpenedPullRequest::head).equals(Optional.of(live.head()))) {
            return Outcome.none(
                    "somebody else pushed to its branch, so it has to be taken back by hand: " + byHand(live));
        }
        SourceTree before = hosts.proof().files(merged.repository(), fix.base(), paths);
        SourceTree after = hosts.proof().files(merged.repository(), live.head(), paths);
        BranchName branch = branch(fix, live);
        Snapshot now = hosts.code().snapshot(merged.repository(), branch, paths.get(0), live.head());
        List<SourceFile> files = new ArrayList<>();
        for (SourcePath path : paths) {
            Optional<SourceFile> current = now.tree().read(path);
            Optional<String> undone = before.read(path)
                    .flatMap(old -> after.read(path)
                            .flatMap(fixed ->
                                    current.flatMap(file -> Undoing.of(old.text(), fixed.text(), file.text()))));
            if (undone.isEmpty()) {
                return Outcome.none("`" + path + "` has changed since at the same lines, so it has to be taken back by"
                        + " hand: " + byHand(live));
            }
            current.filter(file -> !file.text().equals(undone.get()))
                    .ifPresent(file -> files.add(file.withText(undone.get())));
        }
        return files.isEmpty()
                ? Outcome.none("the code is as it was before this fix already")
                : new Outcome(Optional.of(hosts.code().propose(proposal(merged, live, now, branch, files, text))), "");
    }

    private static String byHand(LivePullRequest live) {
        return "`git revert " + live.merged().orElse(live.head()) + "`";
    }

    /** Beside the branch of the fix, and the same for every run. */
    private static BranchName branch(Proposed fix, LivePullRequest live) {
        String folder = fix.branch().substring(0, fix.branch().lastIndexOf('/') + 1);
        return new BranchName(folder + "revert-" + live.pullRequest().number());
    }

    private static CodeHost.Proposal proposal(
            Remediation merged,
            LivePullRequest live,
            Snapshot now,
            BranchName branch,
            List<SourceFile> files,
            RevertText text) {
        return new CodeHost.Proposal(
                merged.repository(),
                now,
                branch,
                List.of(new CodeHost.Commit(
                        files,
                        text.title(),
                        "This takes back pull request " + live.pullRequest().number() + ".")),
                text.title(),
                text.body(),
                List.of(),
                true,
                head -> new CheckRunReport(
                        "revert-" + Publication.key(merged.alert()).replace("alert-", ""),
                        head,
                        Remediator.CHECK_RUN,
                        Optional.of("neutral"),
                        text.title(),
                        text.body(),
                        Optional.empty()));
    }
}
