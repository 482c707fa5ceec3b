package dev.fixwright.cli;

import dev.fixwright.cli.LineDiff.Change;
import dev.fixwright.finding.Region;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Each fix as replacements in the files as they were scanned, so that a reader of the SARIF can apply one alone. A fix
 * that builds on an earlier one of the same file brings that one along.
 */
final class SarifFixes {
    private final FixReport report;
    /** The edits of all fixes so far that were made on the scanned text; empty once one was made on a later text. */
    private final Map<SourcePath, Optional<FilePatch.Edited>> together = new HashMap<>();

    SarifFixes(FixReport report) {
        this.report = report;
    }

    /** Text to put in the place of a region with columns. */
    record Replacement(Region deleted, String inserted) {}

    /** For each fix of the report its replacements, by file. */
    List<Map<SourcePath, List<Replacement>>> all() {
        return report.fixed().stream().map(this::replacements).toList();
    }

    private Map<SourcePath, List<Replacement>> replacements(FixReport.Fixed fixed) {
        Map<SourcePath, List<Replacement>> files = new TreeMap<>();
        for (SourceFile after : fixed.remedy().files()) {
            SourceFile before = report.before().get(after.path());
            if (before == null) {
                files.put(after.path(), List.of(new Replacement(new Region(1, 1, 1, 1), after.text())));
            } else {
                files.put(
                        after.path(),
                        ownEdits(fixed, before, after)
                                .map(edits -> exactly(edits, before))
                                .orElseGet(() -> byLines(before, after)));
            }
        }
        return files;
    }

    private Optional<FilePatch.Edited> ownEdits(FixReport.Fixed fixed, SourceFile before, SourceFile after) {
        SourcePath path = before.path();
        Optional<FilePatch.Edited> soFar =
                together.getOrDefault(path, Optional.of(new FilePatch.Edited(path, List.of())));
        Optional<FilePatch.Edited> own = fixed.remedy()
                .fix()
                .patch()
                .file(path)
                .filter(FilePatch.Edited.class::isInstance)
                .map(FilePatch.Edited.class::cast);
        Optional<FilePatch.Edited> all = soFar.flatMap(
                        earlier -> own.filter(edits -> !edits.overlaps(earlier)).map(earlier::and))
                .filter(edits -> edits.edits().stream()
                        .allMatch(edit -> edit.end() <= before.text().length()))
                .filter(edits -> edits.apply(before.text()).equals(after.text()));
        together.put(path, all);
        return all.isPresent() ? own : Optional.empty();
    }

    private static List<Replacement> exactly(FilePatch.Edited edits, SourceFile before) {
        Lines lines = Lines.of(before.text());
        List<Replacement> replacements = new ArrayList<>();
        for (Edit edit : edits.edits()) {
            int startLine = lines.lineAt(edit.start());
            int endLine = lines.lineAt(edit.end());
            Region region = new Region(
                    startLine,
                    edit.start() - lines.start(startLine) + 1,
                    endLine,
                    edit.end() - lines.start(endLine) + 1);
            replacements.add(new Replacement(region, edit.replacement()));
        }
        return replacements;
    }

    private static List<Replacement> byLines(SourceFile before, SourceFile after) {
        LineDiff diff = LineDiff.of(before.text(), after.text());
        List<Replacement> replacements = new ArrayList<>();
        for (Change change : diff.changes()) {
            replacements.add(new Replacement(
                    new Region(change.from() + 1, 1, change.to() + 1, 1),
                    String.join("", diff.after().subList(change.newFrom(), change.newTo()))));
        }
        return replacements;
    }
}
