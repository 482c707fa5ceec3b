package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each fix of a pull request its remediation. */
final class Membership {
    private final RemediationStore store;

    Membership(RemediationStore store) {
        this.store = store;
    }

    /**
     * The members of a pull request, in the order of their fixes. What an interrupted run meant for its branch, and what is
     * no longer to be there, has its turn later.
     *
     * @param fixing the remediation that the others were gathered for
     */
    List<Proposing.Member> of(Remediation fixing, List<Decision.Ready> fixes) {
        List<Proposing.Member> members = new ArrayList<>();
        for (Decision.Ready ready : fixes) {
            members.add(new Proposing.Member(ready.alert() == fixing.alert() ? fixing : begun(ready), ready));
        }
        Set<Long> alerts =
                members.stream().map(member -> member.remediation().alert()).collect(Collectors.toSet());
        store.onBranch(fixing.repository(), fixes.get(0).look().branch()).stream()
                .filter(one -> one.state() == RemediationState.PROPOSING
                        && one.pullRequest().isEmpty()
                        && !alerts.contains(one.alert()))
                .forEach(one -> store.save(one.waiting(Remediation.Wait.ROOM, AlertQueue.TURN)));
        return members;
    }

    private Remediation begun(Decision.Ready ready) {
        LiveAlert alert = ready.look().alert();
        RepositoryRef repository = ready.look().repository();
        store.track(repository, alert, Optional.of(ready.look().weakness().id()));
        Remediation opened = store.open(repository, alert.number());
        return opened.state().isProposed() ? opened : store.save(opened.begun());
    }
}
