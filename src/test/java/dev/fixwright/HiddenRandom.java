package dev.fixwright;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.Project;
import java.util.List;

/** A fixer that is fooled by its own fix: what it hides in an anonymous class is as predictable as before. */
final class HiddenRandom implements Fixer {
    private static final String PLAIN = "new Random()";

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
        int begin = text.indexOf(PLAIN + ";");
        if (begin < 0) {
            return Attempt.declined("the generator is a class of its own");
        }
        Edit edit = new Edit(begin, begin + PLAIN.length(), PLAIN + " {}");
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(new FilePatch.Edited(finding.path(), List.of(edit))),
                "The generator is a class of its own.",
                List.of()));
    }
}
