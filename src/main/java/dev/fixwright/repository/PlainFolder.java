package dev.fixwright.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A folder that belongs to no git checkout, treated as one without commits: what git keeps for a checkout stands in a
 * hidden folder of it while it is open, and is gone afterwards.
 */
final class PlainFolder {
    static final String HIDDEN = ".fixwright";

    private PlainFolder() {}

    static Repository open(Path folder) throws IOException {
        Path top = folder.toRealPath();
        // A folder that may only be read can still be looked at.
        Path hidden = (Files.isWritable(top) ? top : Files.createTempDirectory("fixwright-")).resolve(HIDDEN);
        if (!Files.isDirectory(hidden)) {
            // Made as a bare one, since git would leave a link to it in the folder otherwise.
            try (Repository bare = new FileRepositoryBuilder()
                    .setGitDir(hidden.toFile())
                    .setBare()
                    .build()) {
                bare.create(true);
            }
        }
        return new FileRepositoryBuilder()
                .setGitDir(hidden.toFile())
                .setWorkTree(top.toFile())
                .build();
    }

    static boolean is(Repository git) {
        return git.getDirectory().getName().equals(HIDDEN);
    }

    /** Takes the hidden folder away again. */
    static void close(Repository git) throws IOException {
        List<Path> inner;
        try (Stream<Path> walk = Files.walk(git.getDirectory().toPath())) {
            inner = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inner) {
            Files.delete(path);
        }
        Path holder = git.getDirectory().toPath().resolveSibling("");
        if (!holder.equals(git.getWorkTree().toPath())) {
            Files.delete(holder);
        }
    }
}
