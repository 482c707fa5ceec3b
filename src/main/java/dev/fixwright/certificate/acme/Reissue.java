package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.Json;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.task.TaskOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shredzone.acme4j.Authorization;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.OrderBuilder;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.Status;
import org.shredzone.acme4j.challenge.Challenge;
import org.shredzone.acme4j.connector.Resource;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeServerException;
import org.shredzone.acme4j.util.CSRBuilder;

/** An order from the key pair to the deployed certificate. Each run begins where the last one left off. */
final class Reissue {
    private static final Duration LONGEST_DECISION = Duration.ofMinutes(30);
    private static final int LONGEST_PAUSE = 30;
    private static final List<Duration> DEPLOY_PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final Bench bench;
    private final Attempt attempt;
    private final DomainRule rule;

    Reissue(Bench bench, Attempt attempt, DomainRule rule) {
        this.bench = bench;
        this.attempt = attempt;
        this.rule = rule;
    }

    TaskOutcome run() throws AcmeException, DnsUpdates.DnsException {
        if (attempt.progress().issued().isPresent()) {
            return deploy();
        }
        KeyPair key = key();
        Session session = bench.directory().session();
        Order order = order(session, bench.accounts().login(session));
        if (order.getStatus() == Status.READY) {
            order.execute(request(key));
        }
        Instant now = bench.clock().instant();
        boolean expired = order.getExpires().filter(now::isAfter).isPresent();
        if (expired && order.getStatus() != Status.VALID) {
            return attempt.anew("The order expired before the CA had made up its mind.", "A new order is made.");
        }
        return switch (order.getStatus()) {
            case PENDING -> prove(order);
            case VALID -> receive(order, key);
            case INVALID -> attempt.fail(denial(order), Optional.empty());
            default -> look(order, "The CA is making the certificate.");
        };
    }

    /** A new pair for each job, kept sealed before anybody hears of it. */
    private KeyPair key() {
        SealingKey seal = bench.seal();
        String place = "certificate_job\n" + attempt.job().uid() + "\nkey";
        Optional<String> sealed = attempt.progress().key();
        if (sealed.isPresent()) {
            return seal.open(sealed.get(), place)
                    .map(KeyText::read)
                    .orElseThrow(() -> new Accounts.UnreadableException(
                            "The new key of " + attempt.job().subject()
                                    + " was encrypted with another key than this server has now. Ask again."));
        }
        KeyPair pair = rule.key().generate();
        attempt.save(attempt.progress().withKey(seal.seal(KeyText.write(pair), place)), "The new key pair is made.");
        return pair;
    }

    private Order order(Session session, Login login) throws AcmeException {
        Optional<String> known = attempt.progress().order();
        if (known.isPresent()) {
            Order order = login.bindOrder(Accounts.url(known.get()));
            order.fetch();
            return order;
        }
        Order made = made(session, login);
        attempt.save(
                attempt.progress()
                        .ordered(made.getLocation().toString(), bench.clock().instant()),
                "The order is made.");
        return made;
    }

    private Order made(Session session, Login login) throws AcmeException {
        Optional<IssuedCertificate> before = before().filter(certificate ->
                certificate.directory().equals(bench.directory().address().toString()));
        Optional<URL> renewals = session.resourceUrlOptional(Resource.RENEWAL_INFO);
        if (before.isPresent() && renewals.isPresent()) {
            try {
                return builder(login).replaces(before.get().leaf()).create();
            } catch (AcmeServerException e) {
                // It was replaced already, or the CA forgot it: that must not stand in the way of a new one.
                if (!List.of("alreadyReplaced", "malformed").contains(Setback.type(e.getProblem()))) {
                    throw e;
                }
            }
        }
        return builder(login).create();
    }

    private OrderBuilder builder(Login login) {
        return login.newOrder().domains(names());
    }

    private List<String> names() {
        return rule.names(attempt.job().subject());
    }

    private Optional<IssuedCertificate> before() {
        return bench.certificates()
                .current(attempt.job().tenant(), attempt.job().subject());
    }

    private byte[] request(KeyPair key) {
        CSRBuilder request = new CSRBuilder();
        request.addDomains(names());
        try {
            request.sign(key);
            return request.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TaskOutcome prove(Order order) throws AcmeException, DnsUpdates.DnsException {
        Optional<TaskOutcome> outcome = new Proof(bench, attempt, rule).of(order);
        return outcome.isPresent() ? outcome.get() : look(order, "The CA is looking at the challenge.");
    }

    /** Comes back later: soon at first, and when the authority says so. */
    private TaskOutcome look(Order order, String note) {
        Instant now = bench.clock().instant();
        Instant begun = attempt.progress().begunAt().orElse(now);
        if (begun.plus(LONGEST_DECISION).isBefore(now)) {
            return attempt.fail(
                    "The CA has not made up its mind for " + LONGEST_DECISION.toMinutes()
                            + " minutes, the last it said was \"" + order.getStatus() + "\". The order is given up.",
                    Optional.empty());
        }
        int polls = attempt.progress().polls();
        Instant usual = now.plusSeconds(Math.min(LONGEST_PAUSE, 1L << Math.min(polls, 10)));
        Instant next = order.getRetryAfter().filter(usual::isBefore).orElse(usual);
        attempt.save(attempt.progress().polled(), note);
        return new TaskOutcome.RetryAt(next, note);
    }

    private static String denial(Order order) {
        String reasons = order.getAuthorizations().stream()
                .filter(authorization -> authorization.getStatus() == Status.INVALID)
                .map(Reissue::denial)
                .collect(Collectors.joining(" "));
        return reasons.isEmpty()
                ? "The CA refused the order: "
                        + order.getError().map(Setback::text).orElse("it gave no reason.")
                : reasons;
    }

    static String denial(Authorization authorization) {
        String why = authorization.getChallenges().stream()
                .map(Challenge::getError)
                .flatMap(Optional::stream)
                .map(Setback::text)
                .collect(Collectors.joining(" "));
        return "The CA is not convinced that " + authorization.getIdentifier().getDomain() + " is ours: "
                + (why.isEmpty() ? "it gave no reason." : why);
    }

    private TaskOutcome receive(Order order, KeyPair key) throws AcmeException {
        Chain chain = Chain.of(order, bench.settings().wishes().chain());
        Optional<String> misfit = NewCertificate.misfit(key, chain.certificates(), names());
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
                names(),
                bench.directory().address().toString(),
                rule.key().word(),
                issued.serial(),
                issued.leaf().getIssuerX500Principal().getName(),
                from,
                until,
                Renewals.usualTime(from, until, bench.settings().wishes().renewBefore()),
                before().map(IssuedCertificate::serial),
                remarks,
                Optional.empty());
    }

    /** May run twice when the process dies in the middle. */
    private TaskOutcome deploy() {
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
        if (tries <= DEPLOY_PAUSES.size()) {
            Instant next = bench.clock().instant().plus(DEPLOY_PAUSES.get(tries - 1));
            return attempt.waitUntil(
                    next, "The deployment failed: " + outcome.said() + " It is tried again at " + next.truncatedTo(ChronoUnit.SECONDS) + ".");
        }
        return attempt.fail(
                "The certificate " + result.serial() + " was issued and is kept, but it could not be deployed, tried "
                        + tries + " times: " + outcome.said(),
                Optional.of(Json.write(told)));
    }
}
