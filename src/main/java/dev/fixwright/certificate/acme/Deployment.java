package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.Deploy;
import java.time.InstantSource;

/** Does with a new certificate what the operator set. */
final class Deployment {
    private Deployment() {}

    /**
     * How it went.
     *
     * @param said what the other side had to say, in a sentence
     */
    record Outcome(String how, boolean ok, String said) {}

    static Outcome run(Deploy deploy, IssuedCertificate certificate, InstantSource clock) {
        return deploy instanceof Deploy.Command command
                ? DeployCommand.run(command, certificate)
                : DeployWebhook.call((Deploy.Webhook) deploy, certificate, clock);
    }
}
