package dev.fixwright.cli;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole copy of a checkout, with what git ignores and with git's own folder: a build finds there what it finds in the
 * checkout, such as installed packages. Builds in it may go on from what earlier ones left.
 */
final class BuildFolder {
    private final Path original;
    private final Path copy;
    private final Map<SourcePath, SourceFile> changed = new TreeMap<>();

    private BuildFolder(Path original, Path copy) {
        this.original = original;
        this.copy = copy;
    }

    static BuildFolder of(Path original, Path copy) throws IOException {
        Files.walkFileTree(original, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(copy.resolve(original.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
                    Files.copy(
                            file,
                            copy.resolve(original.relativize(file)),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new BuildFolder(original, copy);
    }

    Path path() {
        return copy;
    }

    /** Has these files changed and all others as they were; what stays the same is not written again. */
    void hold(Collection<SourceFile> files) throws IOException {
        Map<SourcePath, SourceFile> wanted = new TreeMap<>();
        files.forEach(file -> wanted.put(file.path(), file));
        for (SourcePath path : changed.keySet()) {
            if (!wanted.containsKey(path)) {
                putBack(path);
            }
        }
        for (SourceFile file : wanted.values()) {
            if (!file.equals(changed.get(file.path()))) {
                Path target = copy.resolve(file.path().value());
                Files.createDirectories(copy.resolve(file.path().folder()));
                Files.write(target, file.encode());
            }
        }
        changed.clear();
        changed.putAll(wanted);
    }

    /** With a new time, so that a build that looks at times makes it anew. */
    private void putBack(SourcePath path) throws IOException {
        Path known = original.resolve(path.value());
        Path target = copy.resolve(path.value());
        if (!Files.exists(known)) {
            Files.deleteIfExists(target);
        } else if (!Arrays.equals(Files.readAllBytes(known), Files.readAllBytes(target))) {
            Files.write(target, Files.readAllBytes(known));
        }
    }
}
