package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.Deploy;
import dev.fixwright.secret.Redaction;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the operator's command: its words are handed over as they are, no shell reads them, and nothing of the server's own
 * environment reaches it. It finds the certificate in files that only this user may read and that are gone afterwards.
 */
final class DeployCommand {
    private static final Logger LOG = LoggerFactory.getLogger(DeployCommand.class);
    private static final String USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    private static final int MOST_SAID = 2_000;

    private DeployCommand() {}

    static Deployment.Outcome run(Deploy.Command command, IssuedCertificate certificate) {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("fixwright-certificate-", forOwner("rwx------"));
            return run(command, certificate, directory);
        } catch (IOException e) {
            return outcome(command, false, "The command could not be started: " + e.getMessage() + ".");
        } finally {
            if (directory != null) {
                delete(directory);
            }
        }
    }

    private static Deployment.Outcome run(Deploy.Command command, IssuedCertificate certificate, Path directory)
            throws IOException {
        Path output = directory.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(certificate, directory));
        Process process = builder.start();
        boolean ended = ended(process, command.limit());
        String said = said(output);
        if (!ended) {
            return outcome(
                    command,
                    false,
                    "The command did not end within " + command.limit().toSeconds() + " seconds and was stopped."
                            + said);
        }
        int code = process.exitValue();
        return outcome(command, code == 0, "The command ended with " + code + "." + said);
    }

    private static Map<String, String> environment(IssuedCertificate certificate, Path directory) throws IOException {
        IssuedCertificate.Material material = certificate.material();
        return Map.of(
                "PATH", USUAL_PATH,
                "LANG", "C.UTF-8",
                "CERTIFICATE_DOMAIN", certificate.domain(),
                "CERTIFICATE_SERIAL", certificate.serial(),
                "CERTIFICATE_CHAIN",
                        write(directory, "chain.pem", certificate.chain().getBytes(StandardCharsets.US_ASCII)),
                "CERTIFICATE_KEY", write(directory, "key.pem", material.key().bytes()),
                "CERTIFICATE_PKCS12",
                        write(
                                directory,
                                "certificate.p12",
                                Base64.getDecoder().decode(material.pkcs12().reveal())),
                "CERTIFICATE_PKCS12_PASSWORD",
                        write(
                                directory,
                                "certificate.p12.password",
                                material.pkcs12Password().bytes()));
    }

    private static String write(Path directory, String name, byte[] bytes) throws IOException {
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

    private static boolean ended(Process process, Duration limit) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        return false;
    }

    /** The end of what it printed, without what looks like a secret. */
    private static String said(Path output) throws IOException {
        String text = Redaction.of(Files.readString(output, StandardCharsets.ISO_8859_1))
                .strip();
        String end = text.length() <= MOST_SAID ? text : "…" + text.substring(text.length() - MOST_SAID);
        return end.isEmpty() ? "" : " It printed: " + end.replace("\0", "");
    }

    private static Deployment.Outcome outcome(Deploy.Command command, boolean ok, String said) {
        return new Deployment.Outcome(command.words().get(0), ok, said);
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
}
