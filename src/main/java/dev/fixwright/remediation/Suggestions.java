package dev.fixwright.remediation;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.report.ProposedFix;
import dev.fixwright.secret.Sha256;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fixes as suggestions on lines of a diff, as far as they can be said there exactly. */
final class Suggestions {
    private static final int MOST_PARTS = 4;
    private static final int MOST_COMMENTS = 20;

    private final DiffLines diff;
    private final SourceTree tree;
    private final List<Suggested> suggested = new ArrayList<>();
    private final List<Beyond> beyond = new ArrayList<>();
    private int comments;

    /** Fixes that are suggested together, for they change the same lines of a file. */
    record Suggested(List<ProposedFix> fixes, SourcePath path, List<LineChange> changes) {
        /** Tells what is suggested, wherever it stands: the same is not suggested again. */
        String key() {
            StringBuilder all = new StringBuilder(path.value());
            for (LineChange change : changes) {
                all.append('\0').append(String.join("", change.before()));
                all.append('\0').append(String.join("", change.after()));
            }
            return hash(all.toString());
        }
    }

    /** A fix that no comment can suggest, and why. */
    record Beyond(ProposedFix fix, String reason) {
        String key() {
            return hash("beyond\0" + fix.finding().alert().orElse(0L) + "\0" + fix.patchHash());
        }
    }

    private Suggestions(DiffLines diff, SourceTree tree) {
        this.diff = diff;
        this.tree = tree;
    }

    /** @param tree the files that the fixes were made for */
    static Suggestions of(List<ProposedFix> fixes, DiffLines diff, SourceTree tree) {
        Suggestions suggestions = new Suggestions(diff, tree);
        fixes.forEach(suggestions::add);
        return suggestions;
    }

    List<Suggested> suggested() {
        return List.copyOf(suggested);
    }

    List<Beyond> beyond() {
        return List.copyOf(beyond);
    }

    private void add(ProposedFix fix) {
        Optional<SourceFile> file = onlyFile(fix).flatMap(tree::read);
        if (file.isEmpty()) {
            int files = fix.fix().patch().files().size();
            leave(fix, files == 1 ? "adds a file" : "changes " + files + " files");
            return;
        }
        List<ProposedFix> together = new ArrayList<>(List.of(fix));
        List<Suggested> joined = new ArrayList<>();
        // What it is joined with may reach lines of others in turn.
        while (true) {
            Optional<List<LineChange>> changes = changes(file.get(), together);
            if (changes.isEmpty()) {
                leave(fix, "changes lines of another suggestion, and is suggested once that one is taken");
                return;
            }
            Optional<Suggested> other = suggested.stream()
                    .filter(one -> !joined.contains(one)
                            && one.path().equals(file.get().path()))
                    .filter(one -> one.changes().stream()
                            .anyMatch(theirs -> changes.get().stream().anyMatch(theirs::overlaps)))
                    .findFirst();
            if (other.isEmpty()) {
                take(fix, file.get(), together, joined, changes.get());
                return;
            }
            joined.add(other.get());
            together.addAll(0, other.get().fixes());
        }
    }

    private void take(
            ProposedFix fix,
            SourceFile file,
            List<ProposedFix> together,
            List<Suggested> joined,
            List<LineChange> changes) {
        int more = changes.size()
                - joined.stream().mapToInt(one -> one.changes().size()).sum();
        Optional<String> reason = reasonAgainst(file.path(), changes, more);
        if (reason.isPresent()) {
            leave(fix, reason.get());
            return;
        }
        suggested.removeAll(joined);
        suggested.add(new Suggested(List.copyOf(together), file.path(), changes));
        comments += more;
    }

    private Optional<String> reasonAgainst(SourcePath path, List<LineChange> changes, int more) {
        boolean shown = changes.stream().allMatch(change -> diff.holds(path, change.first(), change.last()));
        if (!shown) {
            return Optional.of("changes lines that this diff does not show");
        }
        if (changes.stream().anyMatch(LineChange::changesFinalEnding)) {
            return Optional.of("changes how the file ends");
        }
        if (changes.size() > MOST_PARTS) {
            return Optional.of("changes " + changes.size() + " places");
        }
        return comments + more > MOST_COMMENTS
                ? Optional.of("would be one of more than " + MOST_COMMENTS + " comments")
                : Optional.empty();
    }

    /** Empty where the fixes do not go together. */
    private static Optional<List<LineChange>> changes(SourceFile file, List<ProposedFix> fixes) {
        Patch all = new Patch(List.of());
        for (ProposedFix fix : fixes) {
            if (!all.fitsWith(fix.fix().patch())) {
                return Optional.empty();
            }
            all = all.and(fix.fix().patch());
        }
        String after = ((FilePatch.Edited) all.file(file.path()).orElseThrow()).apply(file.text());
        List<LineChange> changes = LineChange.between(file.text(), after);
        return Optional.of(changes)
                .filter(found -> !found.isEmpty()
                        && LineChange.applied(file.text(), found).equals(after));
    }

    private static Optional<SourcePath> onlyFile(ProposedFix fix) {
        List<FilePatch> files = fix.fix().patch().files();
        return files.size() == 1 && files.get(0) instanceof FilePatch.Edited edited
                ? Optional.of(edited.path())
                : Optional.empty();
    }

    private void leave(ProposedFix fix, String reason) {
        beyond.add(new Beyond(fix, reason));
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, 16);
    }
}
