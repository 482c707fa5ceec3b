package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourceTree;

/** Where a finding's region stands after a patch. */
public final class FoundAgain {
    private FoundAgain() {}

    /** The whole lines that the finding's lines became; columns do not survive a patch. */
    public static Region region(Finding finding, SourceTree before, Patch patch) {
        Region region = finding.region();
        SourceFile file = before.read(finding.path()).orElseThrow();
        if (!(patch.file(finding.path()).orElse(null) instanceof FilePatch.Edited edited)) {
            return region;
        }
        Lines old = Lines.of(file.text());
        Lines now = Lines.of(edited.apply(file.text()));
        int last = Math.min(region.endLine(), old.count());
        int start = edited.moved(old.start(region.startLine()));
        int end = edited.moved(Math.max(old.start(last), old.end(last) - 1));
        return Region.lines(now.lineAt(start), Math.max(now.lineAt(start), now.lineAt(end)));
    }
}
