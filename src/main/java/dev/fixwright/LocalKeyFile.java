package dev.fixwright;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file beside the built-in database that says where the running server listens and what lets commands on this machine
 * in. Who can read it could as well change the database; it is gone, and its key worthless, when the server ends.
 */
final class LocalKeyFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalKeyFile.class);
    private static final String NAME = "local.key";

    private final Path file;

    private LocalKeyFile(Path file) {
        this.file = file;
    }

    /** What it says. */
    record Content(URI server, Secret key) {}

    /** Empty where the database is a server's: commands can write there themselves. */
    static Optional<LocalKeyFile> of(DatabaseAddress address) {
        return address instanceof DatabaseAddress.Directory directory
                ? Optional.of(new LocalKeyFile(
                        directory.path().toAbsolutePath().normalize().resolve(NAME)))
                : Optional.empty();
    }

    /** Nothing but commands on this machine needs it, so that the server goes on without. */
    void leave(int port, Secret key) {
        try {
            write(port, key);
        } catch (IOException e) {
            LOG.warn("commands that change tokens will not find this server, file={} cannot be written", file, e);
        }
    }

    private void write(int port, Secret key) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path fresh = Files.createTempFile(file.getParent(), NAME, ".new", ownerOnly);
        Files.writeString(fresh, "http://127.0.0.1:" + port + "\n" + key.reveal() + "\n", StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty where no server left one. */
    Optional<Content> read() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            return lines.size() == 2
                    ? Optional.of(new Content(URI.create(lines.get(0)), new Secret(lines.get(1))))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
