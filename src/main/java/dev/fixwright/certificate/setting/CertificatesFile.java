package dev.fixwright.certificate.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.PemCertificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the file that says everything about certificates. It is the only place that addresses and domains come from.
 */
public final class CertificatesFile {
    private CertificatesFile() {}

    /**
     * What was read, and everything that is wrong with it.
     *
     * @param problems sentences that begin with the place in the file
     */
    public record Reading(CertificateSettings settings, List<String> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(Path file, SecretFiles secrets) {
        List<String> problems = new ArrayList<>();
        try {
            JsonNode root = YAMLMapper.builder(YAMLFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .build()
                    .readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!root.isObject()) {
                return nothing("it has neither acme nor venafi in it");
            }
            Section top = new Section(root, "", new Section.Notes(problems, secrets)).knows("acme", "venafi");
            CertificateSettings settings = new CertificateSettings(
                    top.section("acme").flatMap(AcmeReader::read),
                    top.section("venafi").flatMap(VenafiReader::read));
            return new Reading(settings, problems);
        } catch (JsonProcessingException e) {
            return nothing("line "
                    + Optional.ofNullable(e.getLocation())
                            .map(at -> at.getLineNr())
                            .orElse(0) + " is no YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            return nothing("it cannot be read: " + file + ". It must be a UTF-8 text file.");
        }
    }

    private static Reading nothing(String problem) {
        return new Reading(CertificateSettings.NONE, List.of(problem));
    }

    /** Certificates that a server is trusted by, instead of those that the Java at hand trusts. */
    static List<X509Certificate> roots(Section section, String key) {
        Optional<String> name = section.text(key);
        if (name.isEmpty()) {
            return List.of();
        }
        try {
            List<X509Certificate> roots = PemCertificates.read(Files.readString(Path.of(name.get())));
            if (roots.isEmpty()) {
                section.problem(key, "names a file without a certificate in PEM form: " + name.get() + ".");
            }
            return roots;
        } catch (IOException e) {
            section.problem(
                    key, "cannot be read: " + name.get() + ". It must be a file with certificates in PEM form.");
            return List.of();
        }
    }
}
