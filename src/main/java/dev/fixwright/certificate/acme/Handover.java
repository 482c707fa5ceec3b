package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Json;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.task.TaskOutcome;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.exception.AcmeException;

/** What comes after the authority's yes: the certificate is looked at, kept as the domain's current one, and deployed. */
final class Handover {
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final Bench bench;
    private final Attempt attempt;
    private final DomainRule rule;

    Handover(Bench bench, Attempt attempt, DomainRule rule) {
        this.bench = bench;
        this.attempt = attempt;
        this.rule = rule;
    }

    TaskOutcome receive(Order order, KeyPair key) throws AcmeException {
        List<String> names = rule.names(attempt.job().subject());
        Chain chain = Chain.of(order, bench.settings().wishes().chain());
        Optional<String> misfit = NewCertificate.misfit(key, chain.certificates(), names);
        if (misfit.isPresent()) {
            return attempt.fail(
                    "What the CA issued is not used: " + misfit.get() + ". The certificate in use stays.",
                    Optional.empty());
        }
        NewCertificate issued = new NewCertificate(key, chain.certificates());
        Reissued result = result(issued, chain.remarks());
        bench.database().transact(tx -> {
            String uid = bench.certificates().keep(tx, owner(), issued, result.renewAt());
            attempt.save(tx, attempt.progress().kept(uid), "The certificate is there and kept.");
            attempt.result(tx, Json.write(result));
            attempt.audit(
                    tx,
                    "certificate.issue",
                    result.replaced().map(serial -> Map.of("serial", serial)).orElse(Map.of()),
                    Map.of(
                            "domain",
                            result.domain(),
                            "serial",
                            result.serial(),
                            "until",
                            result.notAfter().toString()));
        });
        return deploy();
    }

    private IssuedCertificates.Owner owner() {
        return new IssuedCertificates.Owner(
                attempt.job().tenant(),
                attempt.job().subject(),
                bench.directory().address().toString());
    }

    private Reissued result(NewCertificate issued, List<String> remarks) {
        Instant from = issued.leaf().getNotBefore().toInstant();
        Instant until = issued.leaf().getNotAfter().toInstant();
        return new Reissued(
                attempt.job().subject(),
                rule.names(attempt.job().subject()),
                bench.directory().address().toString(),
                rule.key().word(),
                issued.serial(),
                issued.leaf().getIssuerX500Principal().getName(),
                from,
                until,
                Renewals.usualTime(from, until, bench.settings().wishes().renewBefore()),
                attempt.before().map(KeptCertificate::serial),
                remarks,
                Optional.empty());
    }

    /** May run twice when the process dies in the middle. */
    TaskOutcome deploy() {
        attempt.cleanUp();
        Reissued result = Json.read(attempt.result(), Reissued.class);
        Optional<Deploy> deploy = rule.deploy();
        if (deploy.isEmpty()) {
            return attempt.finish(Json.write(result));
        }
        attempt.save(attempt.progress().deployed(), "The certificate is being deployed.");
        int tries = attempt.progress().deploys();
        IssuedCertificate certificate = bench.certificates()
                .byUid(attempt.progress().issued().orElseThrow())
                .orElseThrow();
        Deployment.Outcome outcome = Deployment.run(deploy.get(), certificate, bench.clock());
        Reissued told = result.with(new Reissued.Deployed(
                outcome.how(),
                outcome.ok(),
                outcome.said(),
                tries,
                bench.clock().instant()));
        if (outcome.ok()) {
            return attempt.finish(Json.write(told));
        }
        if (tries <= PAUSES.size()) {
            Instant next = bench.clock().instant().plus(PAUSES.get(tries - 1));
            return attempt.waitUntil(
                    next,
                    "The deployment failed: " + outcome.said() + " It is tried again at "
                            + next.truncatedTo(ChronoUnit.SECONDS) + ".");
        }
        return attempt.fail(
                "The certificate " + result.serial() + " was issued and is kept, but it could not be deployed, tried "
                        + tries + " times: " + outcome.said(),
                Optional.of(Json.write(told)));
    }
}
