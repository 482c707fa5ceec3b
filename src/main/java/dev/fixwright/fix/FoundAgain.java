package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Optional;

/** Where a finding stands after a patch. */
public final class FoundAgain {
    private FoundAgain() {}

    /** The finding with its region and its steps on the lines that theirs became. */
    public static Finding finding(Finding finding, SourceTree before, Patch patch) {
        return finding.moved(
                region(finding, before, patch),
                finding.steps().stream()
                        .map(step -> new Finding.Step(step.path(), region(step.path(), step.region(), before, patch)))
                        .toList());
    }

    /** The whole lines that the finding's lines became; columns do not survive a patch. */
    public static Region region(Finding finding, SourceTree before, Patch patch) {
        return region(finding.path(), finding.region(), before, patch);
    }

    private static Region region(SourcePath path, Region region, SourceTree before, Patch patch) {
        Optional<SourceFile> file = before.read(path);
        if (file.isEmpty() || !(patch.file(path).orElse(null) instanceof FilePatch.Edited edited)) {
            return region;
        }
        Lines old = Lines.of(file.get().text());
        if (!old.has(region.startLine())) {
            return region;
        }
        Lines now = Lines.of(edited.apply(file.get().text()));
        int last = Math.min(region.endLine(), old.count());
        int start = edited.moved(old.start(region.startLine()));
        int end = edited.moved(Math.max(old.start(last), old.end(last) - 1));
        return Region.lines(now.lineAt(start), Math.max(now.lineAt(start), now.lineAt(end)));
    }
}
