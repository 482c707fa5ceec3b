package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Fixers;
import dev.fixwright.proof.Prover;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One run over the files of a checkout. What a remedy changes in further files (a setting, the other end of a cipher) is
 * there for the files that come later, so that remedies of several files may change one further file.
 */
final class CheckoutRun {
    private final Fixers fixers;
    private final Prover prover;
    private final SourceTree scanned;
    private final Set<SourcePath> careful;
    private final Project start;
    private final Map<SourcePath, SourceFile> changed = new TreeMap<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private final List<Refusal> declined = new ArrayList<>();
    private Project project;

    /** @param careful the files whose fixes are made one at a time, each with the compiler's word */
    CheckoutRun(Fixers fixers, Prover prover, SourceTree scanned, Set<SourcePath> careful) {
        this.fixers = fixers;
        this.prover = prover;
        this.scanned = scanned;
        this.careful = careful;
        this.start = new Project(scanned);
        this.project = start;
    }

    void remediate(SourcePath path, List<Finding> findings) {
        FileRemediator file = run(path, findings);
        if (file.remedies().stream().anyMatch(this::isStale)) {
            project = start.with(changed.values());
            file = run(path, findings);
        }
        boolean further = false;
        for (Remedy remedy : file.remedies()) {
            for (SourceFile text : remedy.files()) {
                changed.put(text.path(), text);
                further |= !text.path().equals(path);
            }
        }
        remedies.addAll(file.remedies());
        file.declined().forEach(this::settle);
        if (further) {
            project = start.with(changed.values());
        }
        project.forget(path);
    }

    private FileRemediator run(SourcePath path, List<Finding> findings) {
        FileRemediator file = new FileRemediator(
                fixers, prover, project, findings, this::moved, careful.contains(path));
        file.run();
        return file;
    }

    /** Whether a remedy starts from a text that an earlier file's remedy has changed since. */
    private boolean isStale(Remedy remedy) {
        return remedy.files().stream().anyMatch(file -> {
            SourceFile known = changed.get(file.path());
            return known != null
                    && !project.tree().read(file.path()).equals(Optional.of(known));
        });
    }

    private Finding moved(Finding finding) {
        Optional<SourceFile> then = scanned.read(finding.path());
        Optional<SourceFile> now = project.tree().read(finding.path());
        return then.isEmpty() || now.isEmpty() || then.equals(now)
                ? finding
                : finding.at(MovedRegion.nearest(
                        finding.region(), then.get().text(), now.get().text()));
    }

    /** What is already safe because a remedy of another file made it so is closed by that one. */
    private void settle(Refusal refusal) {
        Finding finding = refusal.finding();
        Optional<Remedy> closing = refusal.reason().contains("already")
                ? remedies.stream()
                        .filter(remedy ->
                                !remedy.closes().get(0).path().equals(finding.path()))
                        .filter(remedy -> remedy.files().stream()
                                .anyMatch(file -> isRead(file.path(), finding)))
                        .filter(remedy -> fixers.catalogue()
                                .weaknessOf(finding)
                                .filter(weakness ->
                                        weakness.id().equals(remedy.fix().weakness()))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
        if (closing.isEmpty()) {
            declined.add(refusal);
            return;
        }
        Remedy remedy = closing.get();
        List<Finding> closes = new ArrayList<>(remedy.closes());
        closes.add(finding);
        remedies.set(remedies.indexOf(remedy), new Remedy(closes, remedy.fix(), remedy.proof(), remedy.files()));
    }

    /** Whether a remedy's file is the finding's own, or a setting that it may read. */
    private static boolean isRead(SourcePath file, Finding finding) {
        return file.equals(finding.path()) || !file.hasExtension("java");
    }

    /** The files whose remedies have to do with new compile errors. */
    Set<SourcePath> broken() {
        Set<SourcePath> errors = prover.newErrors(changed.values(), scanned).keySet();
        Set<SourcePath> broken = new HashSet<>();
        for (Remedy remedy : remedies) {
            if (remedy.files().stream().anyMatch(file -> errors.contains(file.path()))) {
                remedy.closes().forEach(finding -> broken.add(finding.path()));
            }
        }
        return broken;
    }

    /** What came of it, when all of it compiles. */
    Plan plan() {
        return new Plan(remedies.stream().map(this::compiled).toList(), declined);
    }

    private Remedy compiled(Remedy remedy) {
        return careful.contains(remedy.closes().get(0).path())
                ? remedy
                : new Remedy(remedy.closes(), remedy.fix(), remedy.proof().and(Prover.compiles(remedy.fix().patch())), remedy.files());
    }
}
