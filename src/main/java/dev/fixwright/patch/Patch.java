package dev.fixwright.patch;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changes to files of one source tree, at most one {@link FilePatch} each, sorted by path. */
public record Patch(List<FilePatch> files) {
    public Patch {
        files = files.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
        if (files.stream().map(FilePatch::path).distinct().count() != files.size()) {
            throw new IllegalArgumentException("two patches for one file");
        }
    }

    public static Patch of(FilePatch... files) {
        return new Patch(List.of(files));
    }

    public Optional<FilePatch> file(SourcePath path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Whether both may be applied to one tree: no overlapping edits, no name declared twice, no two texts for one new file. */
    public boolean fitsWith(Patch other) {
        return files.stream()
                .allMatch(mine -> other.file(mine.path())
                        .map(theirs -> fits(mine, theirs))
                        .orElse(true));
    }

    private static boolean fits(FilePatch mine, FilePatch theirs) {
        if (mine instanceof FilePatch.Edited edited && theirs instanceof FilePatch.Edited others) {
            return !edited.overlaps(others) && !edited.declaresAgain(others);
        }
        return mine.equals(theirs);
    }

    /** Both patches as one; they must {@linkplain #fitsWith fit}. */
    public Patch and(Patch other) {
        Map<SourcePath, FilePatch> merged = new TreeMap<>();
        files.forEach(file -> merged.put(file.path(), file));
        other.files.forEach(file -> merged.merge(file.path(), file, Patch::merge));
        return new Patch(List.copyOf(merged.values()));
    }

    private static FilePatch merge(FilePatch mine, FilePatch theirs) {
        if (mine instanceof FilePatch.Edited edited && theirs instanceof FilePatch.Edited others) {
            return edited.and(others);
        }
        if (mine.equals(theirs)) {
            return mine;
        }
        throw new IllegalArgumentException("two texts for " + mine.path());
    }

    public static Patch all(Collection<Patch> patches) {
        return patches.stream().reduce(new Patch(List.of()), Patch::and);
    }

    /** The changed files as they stand after this patch, encoded as before. */
    public List<SourceFile> applyTo(SourceTree tree) {
        return files.stream().map(file -> changed(file, tree)).toList();
    }

    private static SourceFile changed(FilePatch file, SourceTree tree) {
        if (file instanceof FilePatch.Edited edited) {
            SourceFile before = tree.read(file.path())
                    .orElseThrow(() -> new IllegalArgumentException(file.path() + " is not in the tree"));
            return before.withText(edited.apply(before.text()));
        }
        return SourceFile.of(file.path(), ((FilePatch.Created) file).text());
    }
}
