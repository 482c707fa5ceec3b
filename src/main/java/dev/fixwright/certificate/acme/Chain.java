package dev.fixwright.certificate.acme;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.shredzone.acme4j.Certificate;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.exception.AcmeException;

/** The chain that is used of those that an authority offers. */
record Chain(List<X509Certificate> certificates, List<String> remarks) {
    static Chain of(Order order, Optional<String> wished) throws AcmeException {
        Certificate offered = order.getCertificate();
        offered.download();
        if (wished.isEmpty()) {
            return new Chain(offered.getCertificateChain(), List.of());
        }
        return offered.findCertificate(wished.get())
                .map(found -> new Chain(found.getCertificateChain(), List.of()))
                .orElseGet(() -> new Chain(
                        offered.getCertificateChain(),
                        List.of("The CA offers no chain that ends at " + wished.get() + "; its usual one is used.")));
    }
}
