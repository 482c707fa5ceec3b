package dev.fixwright.remediation;

import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.MovedRegion;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Weakness;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.patch.PatchHash;
import dev.fixwright.policy.Engine;
import dev.fixwright.policy.Limits;
import dev.fixwright.policy.Mode;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.LiveAlert;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.report.ProposedFix;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides what is to be done about an open alert: looks, tries the fixers, checks what they found. */
final class Decider {
    /** When to look whether an engine that is stuck was started again. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    private static final String BY_MODE = Reasons.SUGGESTED + " (mode: suggest)";

    private final CodeHost host;
    private final Workshop workshop;
    private final RemediationStore store;
    private final StandingOrders orders;
    private final PolicyInForce policies;
    private final Consent consent;
    private final InstantSource clock;

    Decider(CodeHost host, Workshop workshop, Ledger ledger, PolicyInForce policies, InstantSource clock) {
        this.host = host;
        this.workshop = workshop;
        this.store = ledger.remediations();
        this.orders = ledger.orders();
        this.consent = ledger.consent();
        this.policies = policies;
        this.clock = clock;
    }

    /** The weakness that an alert reports, where there are fixers for it. */
    Optional<Weakness> weakness(LiveAlert alert) {
        return AlertFinding.reasonToRefuse(alert).isPresent()
                ? Optional.empty()
                : workshop.fixers().catalogue().weaknessOf(AlertFinding.of(alert));
    }

    /** What people call a weakness. */
    String title(String weakness) {
        return workshop.fixers().catalogue().entries().stream()
                .map(Catalogue.Entry::weakness)
                .filter(known -> known.id().equals(weakness))
                .map(Weakness::title)
                .findFirst()
                .orElse(weakness);
    }

    /** Why nothing can be done about an alert, as far as that is known without a look at the code. */
    Optional<String> reasonToRefuse(LiveAlert alert, Optional<Weakness> weakness) {
        return AlertFinding.reasonToRefuse(alert)
                .or(() -> weakness.isEmpty()
                        ? Optional.of("no fixer for rule " + alert.rule() + " yet")
                        : Optional.empty());
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
        Look look = look(repository, alert, weakness.get(), refuted, asked);
        Decision decision = earlierPullRequest(look)
                .or(() -> forbidden(look))
                .or(() -> noConsent(look))
                .or(() -> noRoom(look))
                .orElseGet(() -> fixInTime(look));
        // An open pull request stays whatever became of the reasons to open it: people decide about it now.
        return look.goesOn() && !(decision instanceof Decision.Propose) ? stands(look) : decision;
    }

    /** What would be done, had everybody agreed and were there room. */
    Decision trial(RepositoryRef repository, LiveAlert alert) {
        Optional<Weakness> weakness = weakness(alert);
        Optional<String> refusal = reasonToRefuse(alert, weakness);
        if (refusal.isPresent()) {
            return Decision.decline(refusal.get());
        }
        Look look = look(repository, alert, weakness.orElseThrow(), Set.of(), false);
        return forbidden(look).orElseGet(() -> fixInTime(look));
    }

    private Optional<Decision> noConsent(Look look) {
        return look.goesOn() || look.asked()
                ? Optional.empty()
                : consent.missing(look.repository(), policies.isOfRepository(look.repository()))
                        .map(reason -> new Decision.Wait(Remediation.Wait.CONSENT, reason, Optional.empty()));
    }

    private Look look(
            RepositoryRef repository, LiveAlert alert, Weakness weakness, Set<String> refuted, boolean asked) {
        PolicyFile policyFile = policies.lastKnown(repository);
        for (int round = 1; ; ) {
            Finding finding = AlertFinding.of(alert);
            BranchName branch = branch(policyFile, alert, weakness, round);
            Snapshot snapshot = host.snapshot(repository, branch, finding.path(), alert.commit());
            policyFile = policies.of(repository, snapshot);
            if (!branch(policyFile, alert, weakness, round).equals(branch)) {
                continue;
            }
            if (!snapshot.fixPullRequest()
                    .map(found -> isOfAnEarlierRound(repository, found, asked))
                    .orElse(false)) {
                return new Look(repository, alert, finding, weakness, branch, snapshot, policyFile, refuted, asked);
            }
            round++;
        }
    }

    /** Whether the alert was gone once, with the pull request or without it: if it is back, that needs another fix. */
    private boolean isOfAnEarlierRound(RepositoryRef repository, PullRequest pullRequest, boolean asked) {
        return pullRequest.state() != PullRequest.State.OPEN
                && store.ofPullRequest(repository, pullRequest.number())
                        .map(Remediation::state)
                        .map(state -> state == RemediationState.SUPERSEDED
                                || (asked && !state.isLive())
                                || (pullRequest.state() == PullRequest.State.MERGED && !state.isLive()))
                        .orElse(false);
    }

    /** An alert that comes back after its fix was merged gets a branch of its own. */
    private static BranchName branch(PolicyFile policy, LiveAlert alert, Weakness weakness, int round) {
        BranchName first =
                BranchName.forAlert(policy.policy().pullRequests().branchPrefix(), alert.number(), weakness.id());
        return round == 1 ? first : new BranchName(first + "-" + round);
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

    private Optional<Decision> forbidden(Look look) {
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

    private Optional<Decision> noRoom(Look look) {
        Limits limits = look.policy().limits();
        if (look.goesOn() || onlySuggested(look).isPresent()) {
            return Optional.empty();
        }
        Optional<String> pausedBy = look.asked() ? Optional.empty() : orders.pausedBy(look.repository());
        return pausedBy.isPresent()
                ? Optional.of(new Decision.Wait(
                        Remediation.Wait.ROOM, Reasons.PAUSED + " " + pausedBy.get(), Optional.empty()))
                : new RoomForMore(store, clock)
                        .obstacle(look.repository(), limits, look.snapshot().openPullRequests(), look.asked());
    }

    /** Why a fix would be shown only. A pull request that is open already is none of a rate's business. */
    private Optional<String> onlySuggested(Look look) {
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

    private Decision fixInTime(Look look) {
        TimeLimit time = workshop.time();
        if (!time.hasRoom()) {
            Instant again = clock.instant().plus(STUCK);
            return new Decision.Wait(Remediation.Wait.ROOM, time.reasonForNoRoom(), Optional.of(again));
        }
        StoppableTree tree = new StoppableTree(look.snapshot().tree());
        return time.run(time.perFile(), tree::stop, () -> fix(look, tree), Decision::decline);
    }

    private Decision fix(Look look, SourceTree tree) {
        Optional<Finding> finding = onHead(look, tree);
        if (finding.isEmpty()) {
            return Decision.decline("the alert is stale: it was raised on commit "
                    + look.alert().commit().shortened() + " (" + look.alert().ref() + "), and the code it points at in "
                    + look.finding().path() + " is not to be found on "
                    + look.snapshot().defaultBranch() + " at "
                    + look.snapshot().head().shortened());
        }
        NotedTree noted = new NotedTree(tree);
        Project project = new Project(noted);
        Attempt attempt =
                workshop.under(look.policy()).fixers().without(look.refuted()).attempt(finding.get(), project);
        ProofRecord.Asked asked =
                Reproduction.asked(finding.get(), look.policy().addDependencies(), look.refuted(), noted.read());
        return attempt.fold(
                fix -> checked(look, finding.get(), fix, project).asked(asked),
                declined -> Decision.decline(declined.reason()));
    }

    /** The finding as it stands on the head of the default branch. */
    private Optional<Finding> onHead(Look look, SourceTree tree) {
        Finding finding = look.finding();
        if (look.alert().commit().equals(look.snapshot().head())) {
            return Optional.of(finding);
        }
        Optional<SourceFile> now = tree.read(finding.path());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Optional<Region> region = look.snapshot()
                .scannedFile()
                .flatMap(then -> MovedRegion.find(
                        finding.region(), then.text(), now.get().text()));
        return region.map(finding::at);
    }

    private Decision checked(Look look, Finding finding, Fix fix, Project project) {
        List<SourceFile> files = fix.patch().applyTo(project.tree());
        List<SourcePath> changed = files.stream()
                .map(SourceFile::path)
                .filter(path -> !fix.manifest().equals(Optional.of(path)))
                .toList();
        Optional<String> refusal =
                ProtectedPaths.reasonAgainst(changed, look.policy().workflows());
        if (refusal.isPresent()) {
            return new Decision.Decline(
                    refusal.get(), Optional.of(look.snapshot().head()));
        }
        Proof proof = workshop.under(look.policy()).prover().check(finding, fix, project);
        if (!proof.holds()) {
            return Decision.decline("a fix was found and did not pass its check: "
                    + proof.failure()
                            .map(step -> step.name() + ": " + step.evidence())
                            .orElse("no evidence for it"));
        }
        int lines = Difference.changedLines(files, project.tree());
        boolean ofWorkflow = ProtectedPaths.firstOf(changed).isPresent();
        return show(look, finding, new Checked(fix, files, proof, lines), ofWorkflow);
    }

    /** A fix that passed its checks. */
    private record Checked(Fix fix, List<SourceFile> files, Proof proof, int lines) {}

    /** A fix of a workflow is shown and never pushed: the app does not ask for the permission to. */
    private Decision show(Look look, Finding finding, Checked checked, boolean ofWorkflow) {
        List<SourceFile> files = checked.files();
        ProposedFix proposed = new ProposedFix(
                finding,
                look.alert().address(),
                look.weakness(),
                checked.fix(),
                checked.proof(),
                look.snapshot().head(),
                PatchHash.of(files));
        ProofRecord record = ProofRecords.checked(
                look.repository(), look.alert(), proposed, files, checked.lines(), clock.instant());
        Decision.Ready ready = new Decision.Ready(
                proposed,
                record,
                files,
                look.snapshot(),
                look.branch(),
                look.policy().pullRequests().labels(),
                look.policy().pullRequests().draftUntilProved(),
                look.policyFile().warnings());
        Optional<String> onlySuggested =
                onlySuggested(look).or(() -> ofWorkflow ? Optional.of(BY_MODE) : Optional.empty());
        if (onlySuggested.isPresent()) {
            return new Decision.Suggest(ready, onlySuggested.get());
        }
        return look.goesOn()
                ? new Decision.Propose(ready)
                : new RoomForMore(store, clock)
                        .obstacle(
                                look.repository(),
                                look.alert().number(),
                                look.policy().limits(),
                                files)
                        .orElseGet(() -> new Decision.Propose(ready));
    }
}
