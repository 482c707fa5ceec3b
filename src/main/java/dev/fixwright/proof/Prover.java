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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks fixes before anyone sees them: that the files still parse, that nothing but the fix changed, that a second run
 * finds nothing left to do, and that the files compile as before.
 */
public final class Prover {
    private static final Pattern SUPPRESSION = Pattern.compile(
            "NOSONAR|nosemgrep|lgtm\\s*\\[|codeql\\s*\\[|SuppressFBWarnings|SuppressWarnings|noinspection");

    private final Fixers fixers;
    private final CompileErrors compileErrors = CompileErrors.atHand();

    public Prover(Fixers fixers) {
        this.fixers = fixers;
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
        List<Proof> proofs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<ProofStep> steps = new ArrayList<>();
            steps.add(parses(candidate.fix().patch(), before, after));
            if (steps.get(0).holds()) {
                steps.add(minimal(candidate.fix().patch(), before.tree()));
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

    private static ProofStep minimal(Patch patch, SourceTree before) {
        int lines = 0;
        for (FilePatch file : patch.files()) {
            if (SUPPRESSION.matcher(added(file)).find()) {
                return new ProofStep("minimal", false, "the fix would silence the scanner in " + file.path());
            }
            lines += changedLines(file, before);
        }
        int files = patch.files().size();
        return new ProofStep(
                "minimal",
                true,
                lines + (lines == 1 ? " line" : " lines") + " changed in "
                        + (files == 1 ? "one file" : files + " files") + ", all other bytes kept");
    }

    private static String added(FilePatch file) {
        if (file instanceof FilePatch.Edited edited) {
            StringBuilder text = new StringBuilder();
            edited.edits().forEach(edit -> text.append(edit.replacement()).append('\n'));
            return text.toString();
        }
        return ((FilePatch.Created) file).text();
    }

    private static int changedLines(FilePatch file, SourceTree before) {
        if (file instanceof FilePatch.Edited edited) {
            String old = before.read(file.path()).orElseThrow().text();
            return edited.edits().stream()
                    .mapToInt(edit -> {
                        long removed =
                                old.substring(edit.start(), edit.end()).lines().count();
                        return (int) Math.max(
                                1,
                                Math.max(
                                        removed,
                                        edit.replacement().strip().lines().count()));
                    })
                    .sum();
        }
        return (int) ((FilePatch.Created) file).text().lines().count();
    }

    private ProofStep idempotent(Finding finding, Patch together, SourceTree before, Project after) {
        Attempt again = fixers.attempt(FoundAgain.finding(finding, before, together), after);
        return again.fold(
                fix -> new ProofStep("idempotent", false, "a second run would change the code again"),
                declined -> new ProofStep("idempotent", true, "a second run changes nothing"));
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
        return new ProofStep(
                "compiles", true, java ? "no compile error that was not there before" : "not compiled: " + others);
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
