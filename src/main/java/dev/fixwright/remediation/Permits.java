package dev.fixwright.remediation;

import dev.fixwright.policy.Engine;
import dev.fixwright.policy.Limits;
import dev.fixwright.policy.Mode;
import dev.fixwright.remediation.Remediation.Wait;
import dev.fixwright.source.SourceFile;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Whether a fix may be proposed, by what the policy, the people and the limits of a repository say. */
final class Permits {
    private static final String BY_MODE = Reasons.SUGGESTED + " (mode: suggest)";

    private final RemediationStore store;
    private final StandingOrders orders;
    private final Consent consent;
    private final PolicyInForce policies;
    private final InstantSource clock;

    Permits(Ledger ledger, PolicyInForce policies, InstantSource clock) {
        this.store = ledger.remediations();
        this.orders = ledger.orders();
        this.consent = ledger.consent();
        this.policies = policies;
        this.clock = clock;
    }

    /** What keeps an alert from being looked at at all. */
    Optional<Decision> forbidden(Look look) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Optional<String> reason = look.policy().reasonAgainst(look.finding(), look.weakness(), today);
        Engine engine = look.policy().engineFor(look.finding(), look.weakness());
        return reason.or(() -> engine.allowsFixers()
                        ? Optional.empty()
                        : Optional.of("the policy wants the engine "
                                + engine.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + " for it, which this Fixwright does not have"))
                .map(Decision::decline);
    }

    /** Who is at work on it already. */
    Optional<Decision> ofSomebody(Look look) {
        return look.asked()
                ? Optional.empty()
                : Assignments.reasonToLeave(look.alert()).map(Decision::decline);
    }

    /** Whose word is waited for. */
    Optional<Decision> noConsent(Look look) {
        return look.goesOn() || look.asked()
                ? Optional.empty()
                : consent.missing(look.repository(), policies.isOfRepository(look.repository()))
                        .map(reason -> new Decision.Wait(Wait.CONSENT, reason, Optional.empty()));
    }

    /** What is waited for before another pull request is opened. */
    Optional<Decision> noRoom(Look look) {
        Limits limits = look.policy().limits();
        if (look.goesOn() || onlySuggested(look).isPresent()) {
            return Optional.empty();
        }
        Optional<String> pausedBy = look.asked() ? Optional.empty() : orders.pausedBy(look.repository());
        return pausedBy.isPresent()
                ? Optional.of(new Decision.Wait(Wait.ROOM, Reasons.PAUSED + " " + pausedBy.get(), Optional.empty()))
                : new RoomForMore(store, clock)
                        .obstacle(look.repository(), limits, look.snapshot().openPullRequests(), look.asked());
    }

    /** Why a fix would be shown only. A pull request that is open already is none of a rate's business. */
    Optional<String> onlySuggested(Look look) {
        if (look.mode() == Mode.SUGGEST) {
            return Optional.of(BY_MODE);
        }
        return look.goesOn() || look.asked()
                ? Optional.empty()
                : MergeRate.tooLow(
                        store,
                        look.repository(),
                        look.alert(),
                        look.policy().limits().leastMergeRate());
    }

    /** Why this very fix would be shown only: one of a workflow is never pushed, the app does not ask for that permission. */
    Optional<String> onlySuggested(Look look, Decision.Ready ready) {
        return onlySuggested(look)
                .or(() -> ProtectedPaths.firstOf(Making.changed(ready.fix().fix(), ready.files()))
                        .map(workflow -> BY_MODE));
    }

    /** What is waited for before these files are changed. */
    Optional<Decision> filesTaken(Look look, Collection<SourceFile> files) {
        return look.goesOn() ? Optional.empty() : new RoomForMore(store, clock).obstacle(look, files);
    }

    /** Whether an alert may come along with another that has its own permits: it takes no room of its own. */
    boolean mayComeAlong(Look look) {
        boolean goesOn = look.asked() || orders.pausedBy(look.repository()).isEmpty();
        return goesOn
                && forbidden(look).isEmpty()
                && ofSomebody(look).isEmpty()
                && noConsent(look).isEmpty()
                && onlySuggested(look).isEmpty();
    }
}
