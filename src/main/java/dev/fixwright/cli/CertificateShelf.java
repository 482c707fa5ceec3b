package dev.fixwright.cli;

import dev.fixwright.certificate.KeptCertificates;
import dev.fixwright.certificate.acme.IssuedCertificate.Material;
import java.util.Map;
import java.util.function.Function;

/**
 * The certificates that the server had issued, as commands read them, whether it runs or not. The settings say where its
 * database is. What cannot be done throws a {@link BadInputException}.
 */
public interface CertificateShelf {
    <T> T read(Map<String, String> settings, Function<KeptCertificates, T> query);

    /** What is secret of the certificate with that id. The audit log notes it. */
    Material export(Map<String, String> settings, String id);
}
