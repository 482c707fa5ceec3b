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
        Path hidden = folder.toRealPath().resolve(HIDDEN);
        Repository git = new FileRepositoryBuilder()
                .setGitDir(hidden.toFile())
                .setWorkTree(folder.toRealPath().toFile())
                .build();
        if (!Files.isDirectory(hidden)) {
            git.create();
        }
        return git;
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
    }
}
