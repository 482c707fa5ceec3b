package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.secret.Secret;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate with what is secret of it.
 *
 * @param directory of the authority that issued it
 * @param chain in PEM form, the domain's certificate first
 */
public record IssuedCertificate(
        String uid, String tenant, String domain, String directory, String serial, String chain, Material material) {

    /** What only the server that uses the certificate may have. The key is in PEM form, the PKCS#12 file in Base64. */
    public record Material(Secret key, Secret pkcs12, Secret pkcs12Password) {}

    X509Certificate leaf() {
        return certificates().get(0);
    }

    List<X509Certificate> certificates() {
        return PemCertificates.read(chain);
    }
}
