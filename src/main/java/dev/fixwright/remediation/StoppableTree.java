package dev.fixwright.remediation;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** A tree for work that may be given up: once stopped, nobody reads the tree behind it by this one any more. */
final class StoppableTree implements SourceTree {
    private final SourceTree tree;
    private volatile boolean stopped;

    StoppableTree(SourceTree tree) {
        this.tree = tree;
    }

    /** Returns when a read that had begun is over. */
    void stop() {
        synchronized (tree) {
            stopped = true;
        }
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public Set<SourcePath> paths() {
        synchronized (tree) {
            checkWanted();
            return tree.paths();
        }
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        synchronized (tree) {
            checkWanted();
            return tree.read(path);
        }
    }

    @Override
    public Optional<String> releaseCommit(String repository, String release) {
        synchronized (tree) {
            checkWanted();
            return tree.releaseCommit(repository, release);
        }
    }

    @Override
    public void checkWanted() {
        if (stopped) {
            throw new CancellationException("the work on this file was given up");
        }
    }
}
