package dev.fixwright.remediation;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A tree that takes note of the files that were read of it, so that the same can be looked at again. For one thread. */
final class NotedTree implements SourceTree {
    private final SourceTree tree;
    private final Map<SourcePath, SourceFile> read = new TreeMap<>();

    NotedTree(SourceTree tree) {
        this.tree = tree;
    }

    /** What was there when it was asked for, in the order of the paths. */
    List<SourceFile> read() {
        return List.copyOf(read.values());
    }

    @Override
    public Set<SourcePath> paths() {
        return tree.paths();
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        Optional<SourceFile> file = tree.read(path);
        file.ifPresent(found -> read.put(path, found));
        return file;
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
