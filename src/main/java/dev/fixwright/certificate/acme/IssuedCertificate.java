package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.secret.Secret;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A certificate as it is kept.
 *
 * @param directory of the authority that issued it
 * @param chain in PEM form, the domain's certificate first
 * @param renewAt when it is ordered anew
 * @param renewalAskedAt when the authority was last asked for that time
 */
public record IssuedCertificate(
        String uid,
        String tenant,
        String domain,
        String directory,
        String serial,
        Instant notAfter,
        String chain,
        Material material,
        Instant renewAt,
        Optional<Instant> renewalAskedAt) {

    /** What only the server that uses the certificate may have. The key is in PEM form, the PKCS#12 file in Base64. */
    public record Material(Secret key, Secret pkcs12, Secret pkcs12Password) {}

    X509Certificate leaf() {
        return certificates().get(0);
    }

    List<X509Certificate> certificates() {
        return PemCertificates.read(chain);
    }
}
