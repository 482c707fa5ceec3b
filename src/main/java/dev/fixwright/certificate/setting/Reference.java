package dev.fixwright.certificate.setting;

import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** What a section names that is elsewhere: addresses, and files with secrets or certificates. */
final class Reference {
    private Reference() {}

    /** An address that secrets may be sent to: TLS, or this very machine. */
    static Optional<URI> address(Section section, String key, String what) {
        String text = section.needed(key, what + ", an https:// address");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(text);
            String host = Optional.ofNullable(address.getHost()).orElse("");
            boolean here = host.equals("127.0.0.1") || host.equals("localhost");
            boolean safe = "https".equals(address.getScheme()) || (here && "http".equals(address.getScheme()));
            if (safe && !host.isEmpty() && address.getUserInfo() == null) {
                return Optional.of(address);
            }
        } catch (IllegalArgumentException e) {
            // Told below like every other text that is no such address.
        }
        section.problem(key, "is \"" + text + "\". Set " + what + ": an https:// address without a user in it.");
        return Optional.empty();
    }

    /** What a file holds that only this server's user can read. */
    static Optional<Secret> secret(Section section, String key, String what) {
        Optional<Path> file = secretFile(section, key, what);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = content(section, key, file.get()).map(String::strip);
        if (text.filter(String::isEmpty).isPresent()) {
            section.problem(key, "names an empty file: " + file.get() + ". Write " + what + " into it.");
        }
        return text.filter(found -> !found.isEmpty()).map(Secret::new);
    }

    static Optional<Path> secretFile(Section section, String key, String what) {
        Optional<Path> file = path(section, key, section.needed(key, "the path of a file with " + what));
        Optional<String> unusable = file.flatMap(section.wording()::secretFile);
        unusable.ifPresent(why -> section.problem(key, why));
        return unusable.isPresent() ? Optional.empty() : file;
    }

    /** Certificates that a server is trusted by, instead of those that the Java at hand trusts. */
    static List<X509Certificate> roots(Section section, String key) {
        Optional<Path> file = path(section, key, section.text(key).orElse(""));
        Optional<String> text = file.flatMap(found -> content(section, key, found));
        List<X509Certificate> roots = text.map(PemCertificates::read).orElse(List.of());
        if (text.isPresent() && roots.isEmpty()) {
            section.problem(key, "names a file without a certificate in PEM form: " + file.orElseThrow() + ".");
        }
        return roots;
    }

    private static Optional<Path> path(Section section, String key, String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            section.problem(key, "is no path of this system: " + e.getReason() + ".");
            return Optional.empty();
        }
    }

    private static Optional<String> content(Section section, String key, Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            section.problem(key, section.wording().unreadable(file, e));
            return Optional.empty();
        }
    }
}
