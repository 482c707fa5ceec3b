package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.Condition;
import dev.fixwright.remediation.ProofHost.Merging;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks after the open fixes of a repository, all of them in one request: finds those that conflict with the default
 * branch, those that nobody touches, and those that ended without anybody telling.
 */
final class Tending {
    private final ProofHost host;
    private final RemediationStore store;
    private final Consequences consequences;
    private final Neglected neglected;
    private final Agenda agenda;

    Tending(ProofHost host, RemediationStore store, Consequences consequences, Neglected neglected, Agenda agenda) {
        this.host = host;
        this.store = store;
        this.consequences = consequences;
        this.neglected = neglected;
        this.agenda = agenda;
    }

    /**
     * Answers whether the code host knows of all of them whether they conflict.
     *
     * @param afterPush what was found to conflict, and cannot be made anew, is not tried with every push
     */
    boolean look(RepositoryRef repository, boolean afterPush) {
        Map<Long, Remediation> open = new LinkedHashMap<>();
        for (Remediation remediation : store.proposed(repository)) {
            remediation.pullRequest().ifPresent(opened -> open.put(opened.number(), remediation));
        }
        if (open.isEmpty()) {
            return true;
        }
        boolean known = true;
        for (Condition condition : host.conditions(repository, List.copyOf(open.keySet()))) {
            Optional.ofNullable(open.get(condition.number()))
                    .ifPresent(remediation -> tend(remediation, condition, afterPush));
            known &= condition.state() != PullRequest.State.OPEN || condition.merging() != Merging.UNKNOWN;
        }
        return known;
    }

    private void tend(Remediation remediation, Condition condition, boolean afterPush) {
        RepositoryRef repository = remediation.repository();
        OpenedPullRequest opened = remediation.pullRequest().orElseThrow();
        boolean ours = condition.head().equals(opened.head());
        if (condition.state() != PullRequest.State.OPEN) {
            agenda.add(SettlePullRequestTask.of(repository, opened.number()));
        } else if (ours && condition.merging() == Merging.CONFLICTING) {
            if (!afterPush || !Consequences.isInConflict(remediation)) {
                agenda.add(RebaseTask.of(repository, opened.number()));
            }
        } else if (ours && condition.merging() == Merging.MERGEABLE && Consequences.isInConflict(remediation)) {
            consequences.conflictOver(remediation);
        } else if (ours) {
            neglected.look(remediation, condition);
        }
    }
}
