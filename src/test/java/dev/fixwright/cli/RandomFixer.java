package dev.fixwright.cli;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import java.util.List;
import java.util.Optional;

/** The simplest fixer there can be, so that what the command prints does not change with the real ones. */
final class RandomFixer implements Fixer {
    private static final String BAD = "new java.util.Random()";

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
        Optional<SourceFile> file = project.tree().read(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined(finding.path() + " is not a text file of this commit");
        }
        String text = file.get().text();
        Lines lines = Lines.of(text);
        int line = finding.region().startLine();
        int at = lines.has(line) ? text.indexOf(BAD, lines.start(line)) : -1;
        if (at < 0 || at >= lines.end(line)) {
            return Attempt.declined("line " + line + " makes no random number");
        }
        Edit edit = new Edit(at, at + BAD.length(), "new java.security.SecureRandom()");
        return new Attempt.Fixed(new Fix(
                "weakrandom",
                Patch.of(new FilePatch.Edited(finding.path(), List.of(edit))),
                "The numbers come from SecureRandom.",
                List.of("SecureRandom is slower.")));
    }
}
