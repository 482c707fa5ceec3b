package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;
import java.util.Optional;

/** Makes TLS check certificates and host names again, and refuses old versions of the protocol. */
public final class TlsFixer implements JavaFixer {
    private static final List<String> REVIEW = List.of(
            "Servers with certificates that this Java does not trust, or with another name, are refused now: put the"
                    + " certificate of your own authority into a trust store instead.");

    @Override
    public String weakness() {
        return "tls";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaEdits edits = site.file().edit();
        for (Cure cure : List.<Cure>of(
                new MailServers(site, edits),
                new OldProtocols(site, edits),
                new HostNames(site, edits),
                new TrustedIssuers(site, edits),
                new HttpClients(site, edits))) {
            Optional<Cure.Outcome> outcome = cure.apply();
            if (outcome.isPresent()) {
                return outcome.get().reason().isPresent()
                        ? Attempt.declined(outcome.get().reason().get())
                        : new Attempt.Fixed(new Fix(
                                weakness(),
                                Patch.of(edits.patch()),
                                outcome.get().explanation(),
                                REVIEW));
            }
        }
        return Attempt.declined(
                "no trust manager, host name verifier or protocol version that trusts too much is on the"
                        + " reported line");
    }
}
