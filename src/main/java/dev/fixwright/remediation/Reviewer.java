package dev.fixwright.remediation;

import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ReviewHost.Comment;
import dev.fixwright.remediation.ReviewHost.OwnReview;
import dev.fixwright.remediation.ReviewHost.TheirPullRequest;
import dev.fixwright.remediation.ReviewStore.State;
import dev.fixwright.remediation.ReviewStore.TheirAlert;
import dev.fixwright.remediation.Suggestions.Beyond;
import dev.fixwright.remediation.Suggestions.Suggested;
import dev.fixwright.remediation.TheirFixes.Ground;
import dev.fixwright.remediation.TheirFixes.Made;
import dev.fixwright.remediation.TheirFixes.Outcome;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.report.ReviewText;
import dev.fixwright.report.ReviewText.Asking;
import dev.fixwright.report.ReviewText.Findings;
import dev.fixwright.report.ReviewText.Left;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Suggests on somebody's pull request how to fix the alerts that it brings: one review for each head, and only where there
 * is something that was not suggested before. May be asked as often as one likes.
 */
final class Reviewer {
    private static final int MOST_ALERTS = 60;
    private static final String NOT_TAKEN = "changes lines that take no comment";

    private final Hosts hosts;
    private final Ledger ledger;
    private final PolicyInForce policies;
    private final TheirFixes fixes;

    Reviewer(Hosts hosts, Ledger ledger, PolicyInForce policies, TheirFixes fixes) {
        this.hosts = hosts;
        this.ledger = ledger;
        this.policies = policies;
        this.fixes = fixes;
    }

    /** Looks at a pull request. Answers it where a fix that was committed to it turned out to hold. */
    Optional<TheirPullRequest> review(RepositoryRef repository, long number) {
        if (ledger.remediations().ofPullRequest(repository, number).isPresent()) {
            return Optional.empty();
        }
        Optional<TheirPullRequest> pull =
                hosts.reviews().pullRequest(repository, number).filter(TheirPullRequest::open);
        if (pull.isEmpty()) {
            return Optional.empty();
        }
        PolicyFile policy = policies.of(repository, pull.get().policies());
        boolean silent = ledger.orders().pausedBy(repository).isPresent()
                || ledger.consent()
                        .missing(repository, policies.isOfRepository(repository))
                        .isPresent();
        return silent
                ? Optional.empty()
                : review(new Ground(repository, pull.get(), pull.get().head(), policy, false));
    }

    private Optional<TheirPullRequest> review(Ground ground) {
        RepositoryRef repository = ground.repository();
        TheirPullRequest pull = ground.pull();
        List<TheirAlert> known = ledger.reviews().alerts(repository, pull.number());
        List<LiveAlert> open = theirs(repository, pull);
        if (open.isEmpty() && known.isEmpty()) {
            return Optional.empty();
        }
        Made made = fixes.make(ground, open);
        boolean anyFix = made.outcomes().stream().anyMatch(one -> one.fix().isPresent());
        DiffLines diff = new DiffLines(anyFix ? hosts.reviews().diff(repository, pull.number()) : List.of());
        Map<Long, TheirAlert> before = new HashMap<>();
        known.forEach(one -> before.put(one.alert(), one));
        List<Outcome> outcomes = made.outcomes().stream()
                .filter(one -> !awaitsScan(before.get(one.alert().number()), one))
                .toList();
        Suggestions suggestions = Suggestions.of(
                outcomes.stream()
                        .flatMap(one -> one.fix().stream())
                        .map(Decision.Ready::fix)
                        .toList(),
                diff,
                made.tree());
        List<TheirAlert> gone = gone(known, open);
        tell(ground, suggestions, outcomes);
        ledger.reviews().keep(repository, states(pull, suggestions, outcomes));
        ledger.reviews().keep(repository, gone);
        List<Long> left = Stream.concat(known.stream().filter(one -> one.state() == State.GONE), gone.stream())
                .map(TheirAlert::alert)
                .sorted()
                .toList();
        boolean toldBefore = known.stream().anyMatch(TheirAlert::hasFix);
        if (anyFix || toldBefore) {
            report(
                    ground,
                    ReviewText.checkRun(
                            findings(pull, suggestions.suggested(), suggestions.beyond(), left(outcomes), 0, left)));
        }
        boolean held = gone.stream().anyMatch(one -> one.commit().isPresent());
        return held ? Optional.of(pull) : Optional.empty();
    }

    /** What the default branch has or had is remediated there. */
    private List<LiveAlert> theirs(RepositoryRef repository, TheirPullRequest pull) {
        return hosts.reviews().openAlerts(repository, pull).stream()
                .filter(alert -> !alert.onDefaultBranch()
                        || ledger.remediations()
                                .alertState(repository, alert.number())
                                .isEmpty())
                .limit(MOST_ALERTS)
                .toList();
    }

    /** Its fix is committed, and nobody has looked since. */
    private static boolean awaitsScan(@Nullable TheirAlert before, Outcome now) {
        return before != null
                && (before.state() == State.PUSHED || before.state() == State.PUSHING)
                && !now.seesCommit();
    }

    private static List<TheirAlert> gone(List<TheirAlert> known, List<LiveAlert> open) {
        Set<Long> numbers = open.stream().map(LiveAlert::number).collect(Collectors.toSet());
        return known.stream()
                .filter(one -> one.state() != State.GONE && !numbers.contains(one.alert()))
                .map(one -> one.in(State.GONE, "", one.commit().filter(commit -> one.state() == State.PUSHED)))
                .toList();
    }

    /** Writes the review of a head, unless it has one or there is nothing new to say. */
    private void tell(Ground ground, Suggestions suggestions, List<Outcome> outcomes) {
        RepositoryRef repository = ground.repository();
        TheirPullRequest pull = ground.pull();
        Set<String> known = new HashSet<>(ledger.reviews().suggested(repository, pull.number()));
        boolean reviewed = ledger.reviews().isReviewed(repository, pull.number(), pull.head());
        for (OwnReview review : pull.reviews()) {
            if (ReviewText.isIn(review.body())) {
                known.addAll(ReviewText.keys(review.body()));
                reviewed |= review.head().equals(pull.head());
            }
        }
        List<Suggested> fresh = suggestions.suggested().stream()
                .filter(one -> !known.contains(one.key()))
                .toList();
        List<Beyond> more = suggestions.beyond().stream()
                .filter(one -> !known.contains(one.key()))
                .toList();
        if (!reviewed && !(fresh.isEmpty() && more.isEmpty())) {
            Set<String> keys = new TreeSet<>();
            fresh.forEach(one -> keys.add(one.key()));
            more.forEach(one -> keys.add(one.key()));
            int all = suggestions.suggested().size() + suggestions.beyond().size();
            int earlier = all - fresh.size() - more.size();
            String body = ReviewText.review(findings(pull, fresh, more, left(outcomes), earlier, List.of()), keys);
            write(ground, body, fresh, more, keys);
            ledger.reviews().note(repository, pull.number(), pull.head(), keys);
        } else if (reviewed) {
            ledger.reviews().note(repository, pull.number(), pull.head(), known);
        }
    }

    /** Where the host takes no comment on some line after all, everything is told without comments. */
    private void write(Ground ground, String body, List<Suggested> fresh, List<Beyond> more, Set<String> keys) {
        TheirPullRequest pull = ground.pull();
        try {
            hosts.reviews().review(ground.repository(), pull, body, comments(fresh));
        } catch (CodeHostException e) {
            if (e.reason() != Reason.REFUSED || fresh.isEmpty()) {
                throw e;
            }
            List<Beyond> all = new ArrayList<>(more);
            fresh.forEach(one -> one.fixes().forEach(fix -> all.add(new Beyond(fix, NOT_TAKEN))));
            String without = ReviewText.review(findings(pull, List.of(), all, List.of(), 0, List.of()), keys);
            hosts.reviews().review(ground.repository(), pull, without, List.of());
        }
    }

    private static List<Comment> comments(List<Suggested> suggested) {
        List<Comment> comments = new ArrayList<>();
        for (Suggested one : suggested) {
            int parts = one.changes().size();
            for (int part = 1; part <= parts; part++) {
                LineChange change = one.changes().get(part - 1);
                comments.add(new Comment(
                        one.path(),
                        change.first() == change.last() ? OptionalInt.empty() : OptionalInt.of(change.first()),
                        change.last(),
                        ReviewText.comment(one.fixes(), part, parts, change.after())));
            }
        }
        return comments;
    }

    private static List<Left> left(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(one -> one.fix().isEmpty() && one.told())
                .map(one -> new Left(one.alert().number(), one.alert().address(), one.reason()))
                .toList();
    }

    private static Findings findings(
            TheirPullRequest pull,
            List<Suggested> suggested,
            List<Beyond> beyond,
            List<Left> left,
            int earlier,
            List<Long> gone) {
        return new Findings(
                suggested.stream().flatMap(one -> one.fixes().stream()).toList(),
                beyond.stream()
                        .map(one -> new ReviewText.Beyond(one.fix(), one.reason()))
                        .toList(),
                left,
                earlier,
                gone,
                asking(pull));
    }

    static Asking asking(TheirPullRequest pull) {
        if (pull.fromFork()) {
            return Asking.FORK;
        }
        return pull.protectedBranch() || pull.branch().equals(pull.defaultBranch())
                ? Asking.PROTECTED
                : Asking.POSSIBLE;
    }

    private static List<TheirAlert> states(TheirPullRequest pull, Suggestions suggestions, List<Outcome> outcomes) {
        Map<Long, TheirAlert> states = new HashMap<>();
        for (Outcome one : outcomes) {
            long alert = one.alert().number();
            states.put(
                    alert,
                    new TheirAlert(pull.number(), pull.address(), alert, State.LEFT, one.reason(), Optional.empty()));
        }
        suggestions.suggested().stream()
                .flatMap(one -> one.fixes().stream())
                .flatMap(fix -> fix.finding().alert().stream())
                .forEach(alert ->
                        states.computeIfPresent(alert, (key, one) -> one.in(State.SUGGESTED, "", Optional.empty())));
        suggestions
                .beyond()
                .forEach(one -> one.fix()
                        .finding()
                        .alert()
                        .ifPresent(alert -> states.computeIfPresent(
                                alert, (key, state) -> state.in(State.BEYOND, one.reason(), Optional.empty()))));
        return List.copyOf(states.values());
    }

    private void report(Ground ground, CheckRunText text) {
        report(hosts.code(), ground.repository(), ground.pull().number(), ground.commit(), text);
    }

    /** The one check run about a pull request on a head. An app that may not write any does everything else all the same. */
    static void report(CodeHost host, RepositoryRef repository, long number, CommitId head, CheckRunText text) {
        if (host.mayReport(repository)) {
            host.report(
                    repository,
                    new CheckRunReport(
                            "pull-request-" + number,
                            head,
                            Remediator.CHECK_RUN,
                            Optional.of(text.conclusion()),
                            text.title(),
                            text.summary(),
                            Optional.empty()));
        }
    }
}
