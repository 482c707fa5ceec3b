package dev.fixwright.remediation;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What changed files differ in, line by line. */
final class Difference {
    private static final int CONTEXT = 3;

    private Difference() {}

    /** The lines that are added and removed together. */
    static int changedLines(Collection<SourceFile> changed, SourceTree before) {
        return changed.stream()
                .mapToInt(file -> DiffUtils.diff(
                                lines(before, file), file.text().lines().toList())
                        .getDeltas()
                        .stream()
                        .mapToInt(delta ->
                                delta.getSource().size() + delta.getTarget().size())
                        .sum())
                .sum();
    }

    static String unified(Collection<SourceFile> changed, SourceTree before) {
        List<String> text = new ArrayList<>();
        for (SourceFile file : changed) {
            List<String> old = lines(before, file);
            Patch<String> patch = DiffUtils.diff(old, file.text().lines().toList());
            text.addAll(
                    UnifiedDiffUtils.generateUnifiedDiff("a/" + file.path(), "b/" + file.path(), old, patch, CONTEXT));
        }
        return String.join("\n", text) + "\n";
    }

    private static List<String> lines(SourceTree before, SourceFile file) {
        return before.read(file.path()).map(old -> old.text().lines().toList()).orElse(List.of());
    }
}
