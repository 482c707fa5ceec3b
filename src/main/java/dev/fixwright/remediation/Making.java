package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.MovedRegion;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.patch.PatchHash;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.report.ProposedFix;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes the fix of an alert that was looked at, and checks it. Asks nobody whether it may be proposed. */
final class Making {
    /** When to look whether an engine that is stuck was started again. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    /** How the pointer begins that stands in place of a file of Git LFS. */
    private static final String LFS = "version https://git-lfs.github.com/spec/v1\n";

    private final Workshop workshop;
    private final InstantSource clock;

    Making(Workshop workshop, InstantSource clock) {
        this.workshop = workshop;
        this.clock = clock;
    }

    /** A fix that could be proposed, or why there is none. */
    Decision make(Look look) {
        return make(look, List.of());
    }

    /**
     * The same where other fixes are made before it.
     *
     * @param upon the whole texts of what those change
     */
    Decision make(Look look, Collection<SourceFile> upon) {
        TimeLimit time = workshop.time();
        if (!time.hasRoom()) {
            Instant again = clock.instant().plus(STUCK);
            return new Decision.Wait(Remediation.Wait.ROOM, time.reasonForNoRoom(), Optional.of(again));
        }
        StoppableTree tree = new StoppableTree(look.snapshot().tree());
        return time.run(time.perFile(), tree::stop, () -> make(look, tree, upon), Decision::decline);
    }

    private Decision make(Look look, SourceTree head, Collection<SourceFile> upon) {
        if (head.read(look.finding().path())
                .filter(file -> file.text().startsWith(LFS))
                .isPresent()) {
            return Decision.decline(look.finding().path()
                    + " is kept in Git LFS: the repository has a pointer to it only, and no text to mend");
        }
        SourceTree tree = upon.isEmpty() ? head : new ChangedTree(head, upon);
        Optional<Finding> finding = onHead(look, head).map(found -> moved(found, head, tree));
        if (finding.isEmpty()) {
            return Decision.decline(Stale.reason(look));
        }
        NotedTree noted = new NotedTree(tree);
        Project project = new Project(noted);
        Attempt attempt =
                workshop.under(look.policy()).fixers().without(look.refuted()).attempt(finding.get(), project);
        ProofRecord.Asked asked =
                Reproduction.asked(finding.get(), look.policy().addDependencies(), look.refuted(), noted.read());
        return attempt.fold(
                fix -> checked(look, finding.get(), fix, project).asked(asked),
                declined -> Decision.decline(declined.reason()));
    }

    /** The finding as it stands on the head of the default branch. */
    static Optional<Finding> onHead(Look look, SourceTree tree) {
        Finding finding = look.finding();
        if (look.alert().commit().equals(look.snapshot().head())) {
            return Optional.of(finding);
        }
        Optional<SourceFile> now = tree.read(finding.path());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Optional<Region> region = look.snapshot()
                .scannedFile()
                .flatMap(then -> MovedRegion.find(
                        finding.region(), then.text(), now.get().text()));
        return region.or(() -> look.alert()
                        .handedIn()
                        .flatMap(told -> told.code().in(now.get().text(), finding.region())))
                .map(finding::at);
    }

    /** The finding after other fixes moved it. */
    private static Finding moved(Finding finding, SourceTree before, SourceTree now) {
        Optional<SourceFile> then = before.read(finding.path());
        Optional<SourceFile> text = now.read(finding.path());
        return then.isEmpty() || text.isEmpty() || then.equals(text)
                ? finding
                : finding.at(MovedRegion.nearest(
                        finding.region(), then.get().text(), text.get().text()));
    }

    private Decision checked(Look look, Finding finding, Fix fix, Project project) {
        List<SourceFile> files = fix.patch().applyTo(project.tree());
        Optional<String> refusal =
                ProtectedPaths.reasonAgainst(changed(fix, files), look.policy().workflows());
        if (refusal.isPresent()) {
            return new Decision.Decline(
                    refusal.get(), Optional.of(look.snapshot().head()));
        }
        Proof proof = workshop.under(look.policy()).prover().check(finding, fix, project);
        if (!proof.holds()) {
            return Decision.decline("a fix was found and did not pass its check: "
                    + proof.failure()
                            .map(step -> step.name() + ": " + step.evidence())
                            .orElse("no evidence for it"));
        }
        ProposedFix proposed = new ProposedFix(
                finding,
                look.alert().name(),
                look.alert().address(),
                look.weakness(),
                fix,
                proof,
                look.snapshot().head(),
                PatchHash.of(files));
        return new Decision.Propose(ready(look, proposed, files, Difference.changedLines(files, project.tree())));
    }

    /** The files that a fix changes, without the one that names what the build uses. */
    static List<SourcePath> changed(Fix fix, List<SourceFile> files) {
        return files.stream()
                .map(SourceFile::path)
                .filter(path -> !fix.manifest().equals(Optional.of(path)))
                .toList();
    }

    private Decision.Ready ready(Look look, ProposedFix proposed, List<SourceFile> files, int lines) {
        ProofRecord record =
                ProofRecords.checked(look.repository(), look.alert(), proposed, files, lines, clock.instant());
        return new Decision.Ready(look, proposed, record, files);
    }
}
