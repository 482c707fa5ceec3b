package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DomainName;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Json;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.task.TaskOutcome;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.connector.Connection;
import org.shredzone.acme4j.connector.Resource;
import org.shredzone.acme4j.exception.AcmeException;

/** Everything of an order up to the order itself: nothing is registered, ordered, changed or deployed. */
final class Rehearsal {
    private final Bench bench;
    private final Attempt attempt;
    private final DomainRule rule;
    private final List<String> problems = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    Rehearsal(Bench bench, Attempt attempt, DomainRule rule) {
        this.bench = bench;
        this.attempt = attempt;
        this.rule = rule;
    }

    /**
     * What would be done.
     *
     * @param steps in their order, as sentences
     * @param problems what stands against it; none where it would be begun
     * @param unknown what only the order itself shows
     */
    record Plan(
            String domain,
            List<String> names,
            String directory,
            String key,
            String challenge,
            Optional<String> replaces,
            Optional<Instant> currentUntil,
            List<String> steps,
            List<String> problems,
            List<String> unknown) {}

    TaskOutcome run() throws AcmeException {
        Session session = bench.directory().session();
        Optional<KeptCertificate> before = attempt.before();
        authority(session, before.isPresent());
        challenge();
        deployment();
        String plan = Json.write(new Plan(
                attempt.job().subject(),
                rule.names(attempt.job().subject()),
                bench.directory().address().toString(),
                rule.key().word(),
                rule.challenge().word(),
                before.map(KeptCertificate::serial),
                before.map(KeptCertificate::notAfter),
                steps,
                problems,
                List.of("whether the CA finds the answer to its challenge", "whether the CA's limits leave room")));
        return problems.isEmpty() ? attempt.finish(plan) : attempt.fail(String.join(" ", problems), Optional.of(plan));
    }

    private void authority(Session session, boolean replaces) throws AcmeException {
        Optional<URI> terms = session.getMetadata().getTermsOfService();
        if (terms.isPresent() && !bench.settings().account().termsAgreed()) {
            problems.add("The CA has terms of service (" + terms.get() + "): read them and set acme.terms-agreed.");
        }
        if (session.getMetadata().isExternalAccountRequired()
                && bench.settings().account().external().isEmpty()) {
            problems.add("The CA wants an account outside ACME: set acme.external-account.");
        }
        try (Connection connection = session.connect()) {
            connection.resetNonce(session);
        }
        steps.add(bench.accounts().isRegistered() ? "The account that is there is used." : "An account is registered.");
        boolean renewals = session.resourceUrlOptional(Resource.RENEWAL_INFO).isPresent();
        steps.add("A new key pair " + rule.key().word() + " is made, and an order for "
                + String.join(", ", rule.names(attempt.job().subject())) + " is placed"
                + (renewals && replaces ? " that names the certificate it replaces." : "."));
    }

    private void challenge() {
        List<String> names = rule.names(attempt.job().subject());
        if (rule.challenge() == ChallengeKind.HTTP_01) {
            names.stream()
                    .filter(DomainName::isWildcard)
                    .forEach(name -> problems.add(name + " can only be proved with dns-01: set that challenge."));
            steps.add("The CA's question over HTTP is answered at /.well-known/acme-challenge/.");
            return;
        }
        Optional<DnsUpdates> dns = bench.dns();
        if (dns.isEmpty()) {
            problems.add("There is no DNS server for dns-01: set acme.dns.");
            return;
        }
        for (String name : names) {
            try {
                dns.get().check("_acme-challenge." + name.replaceFirst("^\\*\\.", "") + ".");
            } catch (DnsUpdates.DnsException e) {
                problems.add(e.reason());
            }
        }
        steps.add("A text record is added to the DNS and taken away afterwards.");
    }

    private void deployment() {
        if (rule.deploy().isEmpty()) {
            steps.add("The certificate is kept; nothing is deployed.");
        } else if (rule.deploy().get() instanceof Deploy.Command command) {
            Path program = Path.of(command.words().get(0));
            if (program.isAbsolute() && !Files.isExecutable(program)) {
                problems.add("The deploy command " + program + " is not there, or this user may not run it.");
            }
            steps.add("The certificate is kept, and " + program + " is run.");
        } else {
            steps.add("The certificate is kept, and "
                    + ((Deploy.Webhook) rule.deploy().get()).address() + " is told.");
        }
    }
}
