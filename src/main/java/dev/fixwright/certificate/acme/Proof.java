package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.DomainRule;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shredzone.acme4j.Authorization;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.Status;
import org.shredzone.acme4j.challenge.Challenge;
import org.shredzone.acme4j.challenge.Dns01Challenge;
import org.shredzone.acme4j.challenge.Http01Challenge;
import org.shredzone.acme4j.exception.AcmeException;

/** Shows the authority that the domains of an order are ours. Doing it again does no harm. */
final class Proof {
    private final Bench bench;
    private final Attempt attempt;
    private final DomainRule rule;
    private final List<Challenge> challenges = new ArrayList<>();
    private final List<DnsUpdates.Text> records = new ArrayList<>();

    Proof(Bench bench, Attempt attempt, DomainRule rule) {
        this.bench = bench;
        this.attempt = attempt;
        this.rule = rule;
    }

    /** What becomes of the task; empty where the authority has everything that it needs. */
    Optional<TaskOutcome> of(Order order) throws AcmeException, DnsUpdates.DnsException {
        for (Authorization authorization : order.getAuthorizations()) {
            Optional<String> obstacle = prepare(authorization);
            if (obstacle.isPresent()) {
                return Optional.of(attempt.fail(obstacle.get(), Optional.empty()));
            }
        }
        if (attempt.progress().asked()) {
            return Optional.empty();
        }
        Optional<TaskOutcome> pause = publish();
        if (pause.isPresent()) {
            return pause;
        }
        for (Challenge challenge : challenges) {
            if (challenge.getStatus() == Status.PENDING) {
                challenge.trigger();
            }
        }
        attempt.save(
                attempt.progress().challenged(bench.clock().instant()), "The CA is told to look at the challenge.");
        return Optional.empty();
    }

    private Optional<String> prepare(Authorization authorization) {
        if (authorization.getStatus() == Status.VALID) {
            return Optional.empty();
        }
        if (authorization.getStatus() != Status.PENDING) {
            return Optional.of(Reissue.denial(authorization));
        }
        Optional<? extends Challenge> found = rule.challenge() == ChallengeKind.HTTP_01
                ? authorization.findChallenge(Http01Challenge.class)
                : authorization.findChallenge(Dns01Challenge.class);
        if (found.isEmpty()) {
            String offered = authorization.getChallenges().stream()
                    .map(Challenge::getType)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Optional.of("For " + authorization.getIdentifier().getDomain() + " the CA does not offer "
                    + rule.challenge().word() + ", only " + offered + ". Set another challenge.");
        }
        challenges.add(found.get());
        if (found.get() instanceof Dns01Challenge dns) {
            records.add(new DnsUpdates.Text(dns.getRRName(authorization.getIdentifier()), dns.getDigest()));
        }
        return Optional.empty();
    }

    private Optional<TaskOutcome> publish() throws DnsUpdates.DnsException {
        for (Challenge challenge : challenges) {
            if (challenge instanceof Http01Challenge http) {
                bench.challenges().publish(attempt.job().uid(), http.getToken(), http.getAuthorization());
            }
        }
        return records.isEmpty() ? Optional.empty() : publishRecords();
    }

    private Optional<TaskOutcome> publishRecords() throws DnsUpdates.DnsException {
        if (!attempt.progress().records().equals(records)) {
            // Written down first, so that they are taken away even if this process dies now.
            attempt.save(attempt.progress().published(records), "The records are being added to the DNS.");
        }
        if (attempt.progress().polls() > 0) {
            return Optional.empty();
        }
        bench.dns()
                .orElseThrow(() -> new DnsUpdates.DnsException("There is no DNS server in acme.dns.", false))
                .add(records);
        attempt.save(attempt.progress().polled(), "The records are in the DNS.");
        Duration propagation = bench.settings().dns().orElseThrow().propagation();
        if (propagation.isZero()) {
            return Optional.empty();
        }
        Instant seen = bench.clock().instant().plus(propagation);
        return Optional.of(attempt.waitUntil(seen, "The records are in the DNS; the CA is told at " + seen + "."));
    }
}
