package dev.fixwright.certificate.venafi;

import java.time.Instant;
import java.util.List;

/**
 * The result of a check.
 *
 * @param source where the certificate is from
 * @param notChecked what the policy says and a certificate does not show
 */
record Report(
        String policy,
        String policyName,
        String platform,
        String source,
        boolean compliant,
        Seen certificate,
        List<Violation> violations,
        List<String> notChecked) {

    /** The certificate that was compared. */
    record Seen(
            String subject,
            String issuer,
            String serial,
            List<String> names,
            String key,
            Instant notBefore,
            Instant notAfter,
            String sha256) {}

    /** One thing that is not as the policy wants it. */
    record Violation(String field, String found, String allowed) {}
}
