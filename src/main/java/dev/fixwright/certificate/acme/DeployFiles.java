package dev.fixwright.certificate.acme;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that a deploy command finds a certificate in: only this user may read it, and it is gone afterwards. */
final class DeployFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeployFiles.class);
    private static final String PREFIX = "fixwright-certificate-";
    /** Longer than any command may run. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(2);

    private final Path directory;

    DeployFiles(Path temporary) throws IOException {
        this.directory = Files.createTempDirectory(temporary, PREFIX, forOwner("rwx------"));
        removeLeftBehind(temporary);
    }

    Path directory() {
        return directory;
    }

    Path output() {
        return directory.resolve("output");
    }

    /** The names by which a command finds what it needs. */
    Map<String, String> write(IssuedCertificate certificate) throws IOException {
        IssuedCertificate.Material material = certificate.material();
        return Map.of(
                "CERTIFICATE_DOMAIN", certificate.domain(),
                "CERTIFICATE_SERIAL", certificate.serial(),
                "CERTIFICATE_CHAIN", write("chain.pem", certificate.chain().getBytes(StandardCharsets.US_ASCII)),
                "CERTIFICATE_KEY", write("key.pem", material.key().bytes()),
                "CERTIFICATE_PKCS12",
                        write(
                                "certificate.p12",
                                Base64.getDecoder().decode(material.pkcs12().reveal())),
                "CERTIFICATE_PKCS12_PASSWORD",
                        write(
                                "certificate.p12.password",
                                material.pkcs12Password().bytes()));
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = Files.createFile(directory.resolve(name), forOwner("rw-------"));
        Files.write(file, bytes);
        return file.toString();
    }

    private static FileAttribute<?>[] forOwner(String permissions) {
        return File.separatorChar == '/'
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** What a process left that died while its command ran. Others' folders are not ours to delete, and stay. */
    private void removeLeftBehind(Path temporary) {
        FileTime oldest = FileTime.from(Instant.now().minus(LEFT_BEHIND));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            UserPrincipal us = Files.getOwner(directory, LinkOption.NOFOLLOW_LINKS);
            for (Path folder : folders) {
                boolean old = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                                .compareTo(oldest)
                        < 0;
                if (old && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOf(us, folder)) {
                    LOG.warn("files of a certificate were left behind and are deleted directory={}", folder);
                    deleteFlat(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("files of certificates that were left behind could not be looked for directory={}", temporary, e);
        }
    }

    /** Whether nobody but this user may have put anything into a folder, or may now. */
    static boolean isOf(UserPrincipal user, Path folder) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user);
        }
        PosixFileAttributes attributes = view.readAttributes();
        return attributes.owner().equals(user)
                && Collections.disjoint(
                        attributes.permissions(),
                        List.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
    }

    /** Only what we write into one: what lies deeper, or is a link to elsewhere, is not followed. */
    private static void deleteFlat(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.error("files of a certificate could not be deleted, delete them now directory={}", folder, e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.error("files of a certificate could not be deleted, delete them now directory={}", directory, e);
        }
    }

    @Override
    public void close() {
        delete(directory);
    }
}
