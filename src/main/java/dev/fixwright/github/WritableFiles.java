package dev.fixwright.github;

import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProtectedPaths;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** Refuses files that would be written where no fix may: protected files, and anything at or below a link. */
final class WritableFiles {
    private WritableFiles() {}

    /** Whether a file is executable, which {@code createCommitOnBranch} would silently change. */
    static boolean check(List<SourceFile> files, GitHubTree tree) {
        boolean executable = false;
        for (SourceFile file : files) {
            if (ProtectedPaths.covers(file.path())) {
                throw refused(file.path() + " decides what runs in this repository, so no fix may write it");
            }
            Optional<FileMode> mode = tree.mode(file.path());
            if (mode.isEmpty()) {
                refuseBelowLink(file.path(), tree);
            } else if (!mode.get().isFile()) {
                throw refused(file.path() + " is a link or a folder, not a file");
            }
            executable |= mode.equals(Optional.of(FileMode.EXECUTABLE));
        }
        return executable;
    }

    private static void refuseBelowLink(SourcePath path, GitHubTree tree) {
        String folder = path.folder();
        while (!folder.isEmpty()) {
            SourcePath parent = SourcePath.of(folder.substring(0, folder.length() - 1));
            if (tree.paths().contains(parent)) {
                throw refused(path + " would be below " + parent + ", which is a link or a file");
            }
            folder = parent.folder();
        }
    }

    private static CodeHostException refused(String explanation) {
        return new CodeHostException(Reason.REFUSED, explanation, Optional.empty());
    }
}
