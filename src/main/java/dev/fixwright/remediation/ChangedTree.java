package dev.fixwright.remediation;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A tree after some fixes were made in it. */
final class ChangedTree implements SourceTree {
    private final SourceTree tree;
    private final Map<SourcePath, SourceFile> changed = new TreeMap<>();

    ChangedTree(SourceTree tree, Collection<SourceFile> changed) {
        this.tree = tree;
        changed.forEach(file -> this.changed.put(file.path(), file));
    }

    @Override
    public Set<SourcePath> paths() {
        Set<SourcePath> paths = new TreeSet<>(tree.paths());
        paths.addAll(changed.keySet());
        return paths;
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        return Optional.ofNullable(changed.get(path)).or(() -> tree.read(path));
    }

    @Override
    public Optional<String> releaseCommit(String repository, String release) {
        return tree.releaseCommit(repository, release);
    }

    @Override
    public void checkWanted() {
        tree.checkWanted();
    }
}
