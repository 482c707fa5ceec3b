package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;

/**
 * What came of trying the fixers on an alert, without writing anything.
 *
 * @param refusal why there would be none; empty where there would be one
 * @param lines how many lines the fix would change
 * @param head of the default branch that it was tried on, where it was
 */
public record Trial(LiveAlert alert, Optional<String> refusal, int lines, Optional<CommitId> head) {
    static Trial of(LiveAlert alert, Decision decision) {
        if (decision instanceof Decision.Propose propose) {
            return fixed(alert, propose.ready());
        }
        if (decision instanceof Decision.Suggest suggest) {
            return fixed(alert, suggest.ready());
        }
        return new Trial(alert, Optional.of(decision.reasonAgainst()), 0, Optional.empty());
    }

    private static Trial fixed(LiveAlert alert, Decision.Ready ready) {
        return new Trial(
                alert,
                Optional.empty(),
                Difference.changedLines(ready.files(), ready.madeOn().tree()),
                Optional.of(ready.madeOn().head()));
    }

    /** Tries the fixers on the gravest alerts that wait for consent; writes nothing. */
    static List<Trial> ofWaiting(
            RepositoryRef repository, int most, RemediationStore store, CodeHost host, Decider decider) {
        return store.waiting(repository, Remediation.Wait.CONSENT, most).stream()
                .flatMap(waiting -> host.alert(repository, waiting.alert()).stream())
                .filter(alert -> alert.state() == LiveAlert.State.OPEN)
                .map(alert -> of(alert, decider.trial(repository, alert)))
                .toList();
    }
}
