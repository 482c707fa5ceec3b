package dev.fixwright.remediation;

import dev.fixwright.policy.PullRequestRules.Neglect;
import dev.fixwright.remediation.ProofHost.Condition;
import dev.fixwright.report.ReminderText;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Fixes that wait for people and that nobody touches: people are reminded once, later the pull request is closed, which
 * makes room for others. The alert stays open, and its fix is proposed again when somebody asks or the alert comes back.
 */
final class Neglected {
    /** What the reminder itself changes is told to be changed about when it was made. */
    private static final Duration ITSELF = Duration.ofSeconds(5);

    private final ProofHost host;
    private final Ledger ledger;
    private final PolicyInForce policies;
    private final Settler settler;
    private final WaitingAlerts waiting;
    private final InstantSource clock;

    Neglected(
            ProofHost host,
            Ledger ledger,
            PolicyInForce policies,
            Settler settler,
            WaitingAlerts waiting,
            InstantSource clock) {
        this.host = host;
        this.ledger = ledger;
        this.policies = policies;
        this.settler = settler;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Reminds people of an open pull request that nobody else pushed to, or closes it, where it is time for that. */
    void look(Remediation remediation, Condition condition) {
        RepositoryRef repository = remediation.repository();
        if (remediation.state() != RemediationState.IN_REVIEW) {
            return;
        }
        Neglect rules = policies.lastKnown(repository).policy().pullRequests().neglect();
        Optional<Instant> reminded = ledger.reminders().of(repository, condition.number());
        if (reminded.isPresent() && condition.touched().isAfter(reminded.get().plus(ITSELF))) {
            ledger.reminders().forget(repository, condition.number());
        } else if (reminded.isPresent()) {
            rules.closeAfter()
                    .filter(rest -> isOver(reminded.get(), rest))
                    .filter(rest -> rules.remindAfter().isPresent())
                    .ifPresent(rest ->
                            close(remediation, rules.remindAfter().orElseThrow().plus(rest)));
        } else {
            rules.remindAfter()
                    .filter(rest -> isOver(condition.touched(), rest))
                    .ifPresent(rest -> remind(remediation, rest, rules.closeAfter()));
        }
    }

    private boolean isOver(Instant since, Duration rest) {
        return !clock.instant().isBefore(since.plus(rest));
    }

    private void remind(Remediation remediation, Duration rested, Optional<Duration> closeAfter) {
        long number = remediation.pullRequest().orElseThrow().number();
        String text = ReminderText.of(
                remediation.isHandedIn() ? OptionalLong.empty() : OptionalLong.of(remediation.alert()),
                rested,
                closeAfter.map(rest -> clock.instant().plus(rest)));
        Instant at = host.remind(remediation.repository(), number, ReminderText.MARK, text);
        ledger.reminders().keep(remediation.repository(), number, at);
    }

    private void close(Remediation remediation, Duration rested) {
        for (Remediation member : ledger.group(remediation)) {
            if (member.state().isProposed()) {
                settler.end(member, RemediationState.DECLINED, why(member, rested), false);
            }
        }
        ledger.reminders()
                .forget(
                        remediation.repository(),
                        remediation.pullRequest().orElseThrow().number());
        waiting.wake(remediation.repository());
    }

    private static String why(Remediation remediation, Duration rested) {
        return Reasons.NEGLECTED + " for " + ReminderText.words(rested) + "; "
                + (remediation.isHandedIn() ? "`/fixwright fix` there" : "`/fixwright fix " + remediation.alert() + "`")
                + " proposes the fix again";
    }
}
