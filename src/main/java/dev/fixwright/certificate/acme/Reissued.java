package dev.fixwright.certificate.acme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The result of an order.
 *
 * @param serial hexadecimal
 * @param replaced the serial of the certificate that the domain had before, which is kept
 * @param remarks what else people should know
 */
record Reissued(
        String domain,
        List<String> names,
        String directory,
        String key,
        String serial,
        String issuer,
        Instant notBefore,
        Instant notAfter,
        Instant renewAt,
        Optional<String> replaced,
        List<String> remarks,
        Optional<Deployed> deployed) {

    /**
     * What became of the deployment.
     *
     * @param how the command or the address
     * @param said the end of what a command printed, or how a webhook answered
     */
    record Deployed(String how, boolean ok, String said, int tries, Instant at) {}

    Reissued with(Deployed outcome) {
        return new Reissued(
                domain,
                names,
                directory,
                key,
                serial,
                issuer,
                notBefore,
                notAfter,
                renewAt,
                replaced,
                remarks,
                Optional.of(outcome));
    }
}
