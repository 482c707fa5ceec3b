package dev.fixwright.patch;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A source tree in which some files have been changed or added. */
public final class PatchedTree implements SourceTree {
    private final SourceTree before;
    private final Map<SourcePath, SourceFile> changed = new TreeMap<>();

    public PatchedTree(SourceTree before, Collection<SourceFile> changed) {
        this.before = before;
        changed.forEach(file -> this.changed.put(file.path(), file));
    }

    public Collection<SourceFile> changed() {
        return changed.values();
    }

    @Override
    public Set<SourcePath> paths() {
        Set<SourcePath> known = before.paths();
        if (known.containsAll(changed.keySet())) {
            return known;
        }
        Set<SourcePath> all = new TreeSet<>(known);
        all.addAll(changed.keySet());
        return all;
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        SourceFile file = changed.get(path);
        return file != null ? Optional.of(file) : before.read(path);
    }

    @Override
    public Optional<String> releaseCommit(String repository, String release) {
        return before.releaseCommit(repository, release);
    }

    @Override
    public void checkWanted() {
        before.checkWanted();
    }
}
