package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.FoundAgain;
import dev.fixwright.patch.Patch;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.Prover;
import dev.fixwright.proof.Prover.Candidate;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fixes the findings of one file in passes. A pass tries every finding on one text, applies together the fixes that do not
 * touch each other, and leaves the others to the next pass; so a file is parsed once or twice, however many findings it has.
 */
final class FileRemediator {
    private static final Logger LOG = LoggerFactory.getLogger(FileRemediator.class);

    private final Fixers fixers;
    private final Prover prover;
    private final boolean oneByOne;

    private final List<Remedy> remedies = new ArrayList<>();
    private final List<Refusal> declined = new ArrayList<>();
    private Project project;
    private List<Waiting> waiting;

    /** A finding that is still to be fixed, and the remedy that stood in its way, if one did. */
    private record Waiting(Finding original, Finding moved, Optional<Fix> blocker) {}

    /** A fix chosen in this pass, with every finding that it ends. */
    private record Chosen(List<Waiting> closes, Fix fix) {
        Candidate candidate() {
            return new Candidate(closes.get(0).moved(), fix);
        }
    }

    /**
     * A remediator of one file.
     *
     * @param moved where a finding stands in the project, which fixes of other files may have changed since the scan
     * @param oneByOne apply one fix a pass and ask the compiler about each: slow, for a file that no longer compiled
     */
    FileRemediator(
            Fixers fixers,
            Prover prover,
            Project project,
            List<Finding> findings,
            UnaryOperator<Finding> moved,
            boolean oneByOne) {
        this.fixers = fixers;
        this.prover = prover;
        this.project = project;
        this.oneByOne = oneByOne;
        this.waiting = findings.stream()
                .map(finding -> new Waiting(finding, moved.apply(finding), Optional.empty()))
                .toList();
    }

    /** Works until nothing waits; every finding ends in a remedy or a refusal. */
    void run() {
        while (!waiting.isEmpty()) {
            List<Waiting> putOff = new ArrayList<>();
            List<Chosen> chosen = choose(putOff);
            if (chosen.isEmpty()) {
                return;
            }
            if (!apply(chosen, putOff)) {
                List<Chosen> first = chosen.subList(0, 1);
                chosen.stream().skip(1).forEach(later -> putOff.addAll(later.closes()));
                if (chosen.size() == 1 || !apply(first, putOff)) {
                    waiting = List.copyOf(putOff);
                }
            }
        }
    }

    List<Remedy> remedies() {
        return remedies;
    }

    List<Refusal> declined() {
        return declined;
    }

    /** Tries everything that waits; fills {@code putOff} with what has to wait for another pass. */
    private List<Chosen> choose(List<Waiting> putOff) {
        List<Chosen> chosen = new ArrayList<>();
        for (Waiting one : waiting) {
            Attempt attempt = attempt(one.moved());
            if (attempt instanceof Attempt.Declined no) {
                settle(one, no);
                continue;
            }
            Fix fix = ((Attempt.Fixed) attempt).fix();
            Optional<Chosen> same = chosen.stream()
                    .filter(other -> other.fix().patch().equals(fix.patch()))
                    .findFirst();
            if (same.isPresent()) {
                same.get().closes().add(one);
                continue;
            }
            Optional<Fix> blocker = chosen.stream()
                    .map(Chosen::fix)
                    .filter(other ->
                            oneByOne || seesTheOthers(one) || !other.patch().fitsWith(fix.patch()))
                    .findFirst();
            if (blocker.isPresent()) {
                putOff.add(new Waiting(one.original(), one.moved(), blocker));
            } else {
                chosen.add(new Chosen(new ArrayList<>(List.of(one)), fix));
            }
        }
        waiting = List.of();
        return chosen;
    }

    /** Go refuses an import that nothing uses: only the fix of its last use can take it away, so each is made upon the others. */
    private static boolean seesTheOthers(Waiting one) {
        return one.moved().path().hasExtension("go");
    }

    /** A fixer that stumbles over odd code costs one alert, never the run. */
    private Attempt attempt(Finding finding) {
        try {
            return fixers.attempt(finding, project);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn(
                    "rule={} path={} line={}: a fixer stumbled",
                    finding.rule(),
                    finding.path(),
                    finding.region().startLine(),
                    e);
            return Attempt.declined(
                    "the fixer stumbled over this code (" + e.getClass().getSimpleName()
                            + "), which is a fault of Fixwright; please report it with the lines around");
        }
    }

    /** A finding whose fix was in another's way, and that needs none once that other is made, is closed by it. */
    private void settle(Waiting one, Attempt.Declined no) {
        Optional<Remedy> closing = one.blocker()
                .flatMap(blocker -> remedies.stream()
                        .filter(remedy -> remedy.fix().equals(blocker))
                        .findFirst());
        boolean sameWeakness = closing.isPresent()
                && fixers.catalogue()
                        .weaknessOf(one.original())
                        .filter(weakness ->
                                weakness.id().equals(closing.get().fix().weakness()))
                        .isPresent();
        if (!sameWeakness) {
            declined.add(new Refusal(one.original(), no.reason()));
            return;
        }
        Remedy remedy = closing.orElseThrow();
        List<Finding> closes = new ArrayList<>(remedy.closes());
        closes.add(one.original());
        remedies.set(remedies.indexOf(remedy), new Remedy(closes, remedy.fix(), remedy.proof(), remedy.files()));
    }

    /** Applies fixes together and checks them; on any doubt nothing is applied unless there is but one to refuse. */
    private boolean apply(List<Chosen> chosen, List<Waiting> putOff) {
        Patch together = Patch.all(chosen.stream().map(one -> one.fix().patch()).toList());
        List<Proof> proofs = prover.check(chosen.stream().map(Chosen::candidate).toList(), together, project);
        List<SourceFile> changed = together.applyTo(project.tree());
        if (oneByOne && proofs.get(0).holds()) {
            proofs = List.of(proofs.get(0).and(Prover.compiles(prover.newErrors(changed, project.tree()), together)));
        }
        if (!proofs.stream().allMatch(Proof::holds)) {
            if (chosen.size() == 1) {
                refuse(chosen.get(0), proofs.get(0));
            }
            return false;
        }
        SourceTree before = project.tree();
        Patch soFar = new Patch(List.of());
        for (int i = 0; i < chosen.size(); i++) {
            soFar = soFar.and(chosen.get(i).fix().patch());
            Patch own = chosen.get(i).fix().patch();
            List<SourceFile> files = soFar.applyTo(before).stream()
                    .filter(file -> own.file(file.path()).isPresent())
                    .toList();
            remedies.add(new Remedy(originals(chosen.get(i)), chosen.get(i).fix(), proofs.get(i), files));
        }
        waiting = putOff.stream().map(one -> moved(one, before, together)).toList();
        project = project.with(changed);
        return true;
    }

    private void refuse(Chosen one, Proof proof) {
        String reason = proof.failure().orElseThrow().evidence();
        one.closes()
                .forEach(closed ->
                        declined.add(new Refusal(closed.original(), "the fix did not pass its check: " + reason)));
    }

    private static List<Finding> originals(Chosen one) {
        return one.closes().stream().map(Waiting::original).toList();
    }

    private static Waiting moved(Waiting one, SourceTree before, Patch patch) {
        return new Waiting(one.original(), FoundAgain.finding(one.moved(), before, patch), one.blocker());
    }
}
