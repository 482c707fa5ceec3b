package dev.fixwright;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The key that the app's secrets are encrypted with: the operator's, or else one in a file beside the built-in database
 * that its owner alone may read. Nodes that share a database have to be given it.
 */
final class KeyKeeper {
    static final String FILE = "encryption.key";

    private static final String SETTING = SettingsReader.named("FIXWRIGHT_ENCRYPTION_KEY");

    private final Optional<SealingKey> given;
    private final Optional<Path> file;

    KeyKeeper(Settings settings) {
        this(settings.setUp().key(), settings.database());
    }

    /** {@code given}: the operator's key, where there is one. */
    KeyKeeper(Optional<SealingKey> given, DatabaseAddress database) {
        this.given = given;
        this.file = database instanceof DatabaseAddress.Directory directory
                ? Optional.of(directory.path().toAbsolutePath().resolve(FILE))
                : Optional.empty();
    }

    /** The key that there is. Throws {@link SettingsException} for a file that is no good. */
    Optional<SealingKey> known() {
        return given.or(() -> file.filter(Files::exists).map(KeyKeeper::read));
    }

    /** The key that there is, else a new one in its file; empty where nobody said what it is and there is no place for it. */
    Optional<SealingKey> knownOrMade() {
        return known().or(() -> file.map(KeyKeeper::make));
    }

    /** What to do about secrets that were encrypted with another key than the one at hand. */
    SettingsException misfit(String wantedId) {
        String has = known().map(key -> "has the id " + key.id()).orElse("is not there");
        String source = given.isPresent() || file.isEmpty() ? SETTING : "the file " + file.get();
        return new SettingsException(
                List.of("The app's key and webhook secret in the database were encrypted with the key "
                        + wantedId + ", and the key at hand (" + source + ") " + has
                        + ". Give back the former key. If it is lost, make a new private key and a new webhook secret on the app's"
                        + " page and start with " + SettingsReader.named("FIXWRIGHT_APP_ID") + ", "
                        + SettingsReader.named("FIXWRIGHT_PRIVATE_KEY_FILE") + " and "
                        + SettingsReader.named("FIXWRIGHT_WEBHOOK_SECRET_FILE") + "."));
    }

    private static SealingKey read(Path path) {
        Optional<String> unusable = SecretFile.problem(path);
        if (unusable.isPresent()) {
            throw new SettingsException(List.of("The key of the data directory " + unusable.get()));
        }
        try {
            return SealingKey.parse(new Secret(Files.readString(path, StandardCharsets.US_ASCII)))
                    .orElseThrow(() -> broken(path));
        } catch (IOException e) {
            throw broken(path);
        }
    }

    private static SettingsException broken(Path path) {
        return new SettingsException(List.of("The key of the data directory cannot be used: " + path
                + " does not hold 64 hexadecimal digits. Put back the file from before."));
    }

    private static SealingKey make(Path path) {
        Secret key = SealingKey.make();
        FileAttribute<?>[] ownerOnly =
                path.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (SeekableByteChannel channel = Files.newByteChannel(
                path,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                ownerOnly)) {
            channel.write(ByteBuffer.wrap((key.reveal() + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new SettingsException(List.of("The key of the data directory cannot be written: " + path
                    + ". Set " + SettingsReader.named("FIXWRIGHT_DATA_DIR") + " to a folder of the user who runs"
                    + " Fixwright, or set " + SETTING + "."));
        }
        return SealingKey.parse(key).orElseThrow();
    }
}
