package dev.fixwright.certificate;

import java.util.Optional;

/** What the operator set up about certificates. */
public record CertificateSettings(Optional<AcmeSettings> acme, Optional<VenafiSettings> venafi) {
    /** Nothing. */
    public static final CertificateSettings NONE = new CertificateSettings(Optional.empty(), Optional.empty());
}
