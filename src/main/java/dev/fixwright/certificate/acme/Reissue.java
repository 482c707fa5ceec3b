package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.DomainRule;
import dev.fixwright.task.TaskOutcome;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shredzone.acme4j.Authorization;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.Status;
import org.shredzone.acme4j.challenge.Challenge;
import org.shredzone.acme4j.exception.AcmeException;

/** An order from the key pair to the deployed certificate. Each run begins where the last one left off. */
final class Reissue {
    private static final Duration LONGEST_DECISION = Duration.ofMinutes(30);
    private static final int LONGEST_PAUSE = 30;

    private final Bench bench;
    private final Attempt attempt;
    private final OwnOrder own;
    private final Proof proof;
    private final Handover handover;

    Reissue(Bench bench, Attempt attempt, DomainRule rule) {
        this.bench = bench;
        this.attempt = attempt;
        this.own = new OwnOrder(bench, attempt, rule);
        this.proof = new Proof(bench, attempt, rule);
        this.handover = new Handover(bench, attempt, rule);
    }

    TaskOutcome run() throws AcmeException, DnsUpdates.DnsException {
        if (attempt.progress().issued().isPresent()) {
            return handover.deploy();
        }
        KeyPair key = own.key();
        Order order = own.found();
        if (order.getStatus() == Status.READY) {
            own.finish(order, key);
        }
        Instant now = bench.clock().instant();
        boolean expired = order.getExpires().filter(now::isAfter).isPresent();
        if (expired && order.getStatus() != Status.VALID) {
            return attempt.anew("The order expired before the CA had made up its mind.", "A new order is made.");
        }
        return switch (order.getStatus()) {
            case PENDING -> prove(order);
            case VALID -> handover.receive(order, key);
            case INVALID -> attempt.fail(denial(order), Optional.empty());
            default -> look(order, "The CA is making the certificate.");
        };
    }

    private TaskOutcome prove(Order order) throws AcmeException, DnsUpdates.DnsException {
        Optional<TaskOutcome> outcome = proof.of(order);
        return outcome.isPresent() ? outcome.get() : look(order, "The CA is looking at the challenge.");
    }

    /** Comes back later: soon at first, and when the authority says so, but not after its time is over. */
    private TaskOutcome look(Order order, String note) {
        Instant now = bench.clock().instant();
        Instant latest = attempt.progress().begunAt().orElse(now).plus(LONGEST_DECISION);
        if (!now.isBefore(latest)) {
            return attempt.fail(
                    "The CA has not made up its mind for " + LONGEST_DECISION.toMinutes()
                            + " minutes, the last it said was \"" + order.getStatus() + "\". The order is given up.",
                    Optional.empty());
        }
        int polls = attempt.progress().polls();
        Instant usual = now.plusSeconds(Math.min(LONGEST_PAUSE, 1L << Math.min(polls, 10)));
        Instant next = order.getRetryAfter().filter(usual::isBefore).orElse(usual);
        attempt.save(attempt.progress().polled(), note);
        return new TaskOutcome.RetryAt(next.isBefore(latest) ? next : latest, note);
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
}
