package dev.fixwright.repository;

import dev.fixwright.source.SourcePath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;

/** The names of a working tree's files: tracked ones, and untracked ones that git would not ignore. */
final class WorkingPaths {
    private WorkingPaths() {}

    /** In order. */
    static Set<SourcePath> of(Repository git) throws IOException {
        Set<SourcePath> paths = new TreeSet<>();
        DirCache index = git.readDirCache();
        for (int i = 0; i < index.getEntryCount(); i++) {
            add(index.getEntry(i).getPathString(), index.getEntry(i).getFileMode(), paths);
        }
        try (TreeWalk walk = new TreeWalk(git)) {
            walk.addTree(new FileTreeIterator(git));
            while (walk.next()) {
                WorkingTreeIterator entry = walk.getTree(0, WorkingTreeIterator.class);
                if (entry.isEntryIgnored()) {
                    continue;
                }
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                } else {
                    add(walk.getPathString(), entry.getEntryFileMode(), paths);
                }
            }
        }
        return new LinkedHashSet<>(paths);
    }

    /** Whether git sees any file below a folder of its working tree; it does not where it ignores the folder. */
    static boolean reach(Repository git, Path folder) throws IOException {
        Path inner = git.getWorkTree().toPath().toRealPath().relativize(folder);
        String prefix = inner.toString().isEmpty() ? "" : inner.toString().replace(File.separatorChar, '/') + "/";
        return prefix.isEmpty()
                || of(git).stream().anyMatch(path -> path.value().startsWith(prefix));
    }

    private static void add(String path, FileMode mode, Set<SourcePath> paths) {
        boolean file = mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
        if (file
                && !path.startsWith(PlainFolder.HIDDEN + "/")
                && SourcePath.reasonToRefuse(path).isEmpty()) {
            paths.add(SourcePath.of(path));
        }
    }
}
