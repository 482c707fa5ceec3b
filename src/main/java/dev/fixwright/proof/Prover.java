package dev.fixwright.proof;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.FoundAgain;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks fixes before anyone sees them: that the files still parse, that nothing changed but what the alert is about, that
 * no scanner is silenced, no secret added and no call dropped, that a second run finds nothing left to do, and that the
 * files compile as before.
 */
public final class Prover {
    private final Fixers fixers;
    private final int mostLines;
    private final CompileErrors compileErrors;

    public Prover(Fixers fixers) {
        this(fixers, Integer.MAX_VALUE, CompileErrors.atHand());
    }

    private Prover(Fixers fixers, int mostLines, CompileErrors compileErrors) {
        this.fixers = fixers;
        this.mostLines = mostLines;
        this.compileErrors = compileErrors;
    }

    /** The same, refusing fixes that add and remove more lines than that together. */
    public Prover allowing(int lines) {
        return new Prover(fixers, lines, compileErrors);
    }

    /** A finding with a fix for it that is to be checked. */
    public record Candidate(Finding finding, Fix fix) {}

    /** The proof of one fix on its own. */
    public Proof check(Finding finding, Fix fix, Project before) {
        List<SourceFile> changed = fix.patch().applyTo(before.tree());
        Proof proof =
                check(List.of(new Candidate(finding, fix)), fix.patch(), before).get(0);
        if (!proof.holds()) {
            return proof;
        }
        return proof.and(compiles(newErrors(changed, before.tree()), fix.patch()));
    }

    /**
     * The proofs of fixes that are applied together, in their order, without the compiler's word.
     *
     * @param together the fixes' patches as one
     */
    public List<Proof> check(List<Candidate> candidates, Patch together, Project before) {
        Project after = before.with(together.applyTo(before.tree()));
        Outlines outlines = new Outlines(before);
        Containment containment = new Containment(outlines, new Outlines(after), together, mostLines);
        List<Proof> proofs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<ProofStep> steps = new ArrayList<>();
            steps.add(parses(candidate.fix().patch(), before, after));
            if (steps.get(0).holds()) {
                List<Hunk> hunks = Hunk.of(candidate.fix().patch(), outlines);
                steps.add(containment.of(candidate.finding(), candidate.fix(), hunks));
                steps.add(Cleanness.of(hunks));
                steps.add(Sink.of(candidate.finding(), candidate.fix(), hunks, outlines));
                steps.add(idempotent(candidate.finding(), together, before.tree(), after));
            }
            proofs.add(Proof.of(ProofLevel.CHECKED, steps));
        }
        return proofs;
    }

    private static ProofStep parses(Patch patch, Project before, Project after) {
        for (FilePatch file : patch.files()) {
            boolean kept = !(file instanceof FilePatch.Edited edited) || after.keepsTheRest(edited, before);
            if (!kept || after.errors(file.path()) > before.errors(file.path())) {
                return new ProofStep("parses", false, file.path() + " would no longer parse");
            }
        }
        return new ProofStep("parses", true, "every changed file parses");
    }

    private ProofStep idempotent(Finding finding, Patch together, SourceTree before, Project after) {
        Attempt again = fixers.attempt(FoundAgain.finding(finding, before, together), after);
        return again.fold(
                fix -> new ProofStep("idempotent", false, "a second run would change the code again"),
                declined -> new ProofStep("idempotent", true, "a second run changes nothing: " + declined.reason()));
    }

    /** For each changed Java file that got a compile error it did not have before: that error, in words. */
    public Map<SourcePath, String> newErrors(Collection<SourceFile> changed, SourceTree before) {
        List<SourceFile> java = changed.stream()
                .filter(file -> file.path().hasExtension("java"))
                .toList();
        return java.isEmpty() ? Map.of() : new CompileCheck(compileErrors, before).newErrors(java);
    }

    /** The step that says that the compiler found nothing, or that it had nothing to look at. */
    public static ProofStep compiles(Patch patch) {
        boolean java = patch.files().stream().anyMatch(file -> file.path().hasExtension("java"));
        String others =
                patch.files().stream().map(file -> file.path().fileName()).collect(Collectors.joining(", "));
        return java
                ? new ProofStep("compiles", true, "no compile error that was not there before")
                : ProofStep.notCompiled(others);
    }

    /** The step that says what the compiler found in a patch's files. */
    public static ProofStep compiles(Map<SourcePath, String> newErrors, Patch patch) {
        for (FilePatch file : patch.files()) {
            String error = newErrors.get(file.path());
            if (error != null) {
                return new ProofStep("compiles", false, file.path() + " would no longer compile: " + error);
            }
        }
        return compiles(patch);
    }
}
