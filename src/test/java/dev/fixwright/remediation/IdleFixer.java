package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.Project;
import java.util.List;

/** Hides where the generator is made, which ends nothing. */
final class IdleFixer implements Fixer {
    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public boolean reads(Finding finding) {
        return true;
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        String text = project.tree().read(finding.path()).orElseThrow().text();
        String made = "new Random(System.currentTimeMillis())";
        int begin = text.indexOf(made);
        if (begin < 0) {
            return Attempt.declined("nothing to do");
        }
        return new Attempt.Fixed(new Fix(
                "weakrandom",
                Patch.of(new FilePatch.Edited(
                        finding.path(),
                        List.of(new Edit(
                                begin, begin + made.length(), "java.util.Objects.requireNonNull((Random) null)")))),
                "Has it made elsewhere.",
                List.of()));
    }
}
