package dev.fixwright.remediation;

import dev.fixwright.finding.Weakness;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what is to be done about an open alert: looks, asks what is permitted, has the fix made. */
final class Decider {
    private final Looks looks;
    private final Permits permits;
    private final DismissedBefore dismissed;
    private final Making making;
    private final Gathering gathering;
    private final Rulings rulings;
    private final RemediationStore store;

    Decider(CodeHost host, Workshop workshop, Ledger ledger, PolicyInForce policies, InstantSource clock) {
        this.looks = new Looks(host, workshop.fixers(), ledger.remediations(), policies);
        this.permits = new Permits(ledger, policies, clock);
        this.dismissed = new DismissedBefore(host, ledger.remediations());
        this.making = new Making(workshop, clock);
        this.gathering = new Gathering(host, ledger, looks, permits, making);
        this.rulings = new Rulings(host, ledger.rules(), clock);
        this.store = ledger.remediations();
    }

    /** The weakness that an alert reports, where there are fixers for it. */
    Optional<Weakness> weakness(LiveAlert alert) {
        return looks.weakness(alert);
    }

    /** What people call a weakness. */
    String title(String weakness) {
        return looks.title(weakness);
    }

    /** Why nothing can be done about an alert, as far as that is known without a look at the code. */
    Optional<String> reasonToRefuse(LiveAlert alert, Optional<Weakness> weakness) {
        return looks.reasonToRefuse(alert, weakness);
    }

    /** @param refuted the names of fixers that are not to be asked again */
    Decision decide(RepositoryRef repository, LiveAlert alert, Set<String> refuted) {
        return decide(repository, alert, refuted, store.isAsked(repository, alert.number()));
    }

    /** @param asked whether somebody asked for a fix: it is proposed again, then, whatever became of an earlier one */
    Decision decide(RepositoryRef repository, LiveAlert alert, Set<String> refuted, boolean asked) {
        Optional<Weakness> weakness = weakness(alert);
        Optional<String> refusal = reasonToRefuse(alert, weakness);
        if (refusal.isPresent()) {
            return Decision.decline(refusal.get());
        }
        Look look = looks.look(repository, alert, weakness.orElseThrow(), refuted, asked);
        Decision decision = othersPullRequest(look)
                .or(() -> earlierPullRequest(look))
                .or(() -> permits.forbidden(look))
                .or(() -> permits.ofSomebody(look))
                .or(() -> permits.noConsent(look))
                .or(() -> permits.noRoom(look))
                .or(() -> rulings.ruledOut(look))
                .orElseGet(() -> made(look));
        rulings.tell(look, decision);
        // An open pull request stays whatever became of the reasons to open it: people decide about it now.
        return look.goesOn() && !(decision instanceof Decision.Propose) ? stands(look) : decision;
    }

    /** The fixes that go into one pull request with this one, itself among them. */
    List<Decision.Ready> gather(Decision.Ready lead) {
        return gathering.with(lead);
    }

    /** The fixes of a pull request as they are made now. */
    Gathering.Remade anew(List<Remediation> members, Map<Long, Set<String>> refuted) {
        return gathering.anew(members, refuted);
    }

    /** What would be done, had everybody agreed and were there room. */
    Decision trial(RepositoryRef repository, LiveAlert alert) {
        return whateverTheRoom(repository, alert, Set.of(), false);
    }

    /** What would take the place of the fix in an open pull request. */
    Decision anew(RepositoryRef repository, LiveAlert alert, Set<String> refuted) {
        return whateverTheRoom(repository, alert, refuted, store.isAsked(repository, alert.number()));
    }

    private Decision whateverTheRoom(RepositoryRef repository, LiveAlert alert, Set<String> refuted, boolean asked) {
        Optional<Weakness> weakness = weakness(alert);
        Optional<String> refusal = reasonToRefuse(alert, weakness);
        if (refusal.isPresent()) {
            return Decision.decline(refusal.get());
        }
        Look look = looks.look(repository, alert, weakness.orElseThrow(), refuted, asked);
        return permits.forbidden(look)
                .or(() -> permits.ofSomebody(look))
                .or(() -> rulings.ruledOut(look))
                .orElseGet(() -> made(look));
    }

    private static Optional<Decision> othersPullRequest(Look look) {
        return look.snapshot()
                .othersPullRequest()
                .filter(address -> !look.goesOn())
                .map(address ->
                        Decision.decline("the branch " + look.branch() + " has a pull request that Fixwright did"
                                + " not open (" + address + "), so both were left alone; once it is closed, "
                                + (look.alert().handedIn().isPresent()
                                        ? "asking for the fix again"
                                        : "`/fixwright fix " + look.alert().number() + "`")
                                + " proposes the fix"));
    }

    private static Optional<Decision> earlierPullRequest(Look look) {
        return look.snapshot().fixPullRequest().isPresent() && !look.goesOn()
                ? Optional.of(stands(look))
                : Optional.empty();
    }

    private static Decision stands(Look look) {
        return new Decision.Stands(
                look.snapshot().fixPullRequest().orElseThrow(),
                look.branch(),
                look.snapshot().head(),
                look.finding().path());
    }

    private Decision made(Look look) {
        Decision decision = dismissed.decline(look).orElseGet(() -> making.make(look));
        if (!(decision instanceof Decision.Propose propose)) {
            return decision;
        }
        Optional<String> onlySuggested = permits.onlySuggested(look, propose.ready());
        return onlySuggested.isPresent()
                ? new Decision.Suggest(propose.ready(), onlySuggested.get())
                : rulings.ruledOut(look, propose.ready())
                        .or(() -> gathering.late(propose.ready()))
                        .or(() -> permits.filesTaken(look, propose.ready().files()))
                        .orElse(decision);
    }
}
