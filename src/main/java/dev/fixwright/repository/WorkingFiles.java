package dev.fixwright.repository;

import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The files below one folder, reached by their exact names and never through a symbolic link.
 *
 * @param top the folder, as a real path
 */
record WorkingFiles(Path top) {
    /** The whole content; empty where there is no regular file of this very name, or it is larger than a limit. */
    Optional<byte[]> read(SourcePath path, int limit) {
        try {
            Path file = top.resolve(path.value());
            boolean exact = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().equals(file);
            if (!exact || Files.size(file) > limit) {
                return Optional.empty();
            }
            try (InputStream in = Channels.newInputStream(
                    Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
                byte[] bytes = in.readNBytes(limit + 1);
                return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Copies a file with its mode below another folder, whatever its size; does nothing where there is none. */
    void copy(SourcePath path, Path folder) throws IOException {
        Path file = top.resolve(path.value());
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().equals(file)) {
            Files.createDirectories(folder.resolve(path.folder()));
            Files.copy(file, folder.resolve(path.value()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Where a file is or may be made. Refuses git's own folder and folders that are symbolic links. */
    Path place(SourcePath path) throws IOException {
        boolean ofGit = Arrays.stream(path.value().split("/"))
                .anyMatch(segment -> segment.equalsIgnoreCase(".git") || segment.equalsIgnoreCase("git~1"));
        if (ofGit) {
            throw new CheckoutException(path + " belongs to git and is never written");
        }
        Path file = top.resolve(path.value());
        Path folder = top.resolve(path.folder());
        while (!folder.equals(top) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folder.resolve("..").normalize();
        }
        if (!folder.toRealPath().equals(folder) || !Files.isDirectory(folder)) {
            throw new CheckoutException(path + " is reached through a symbolic link and is not written");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CheckoutException(path + " is not a regular file and is not written");
        }
        return file;
    }
}
