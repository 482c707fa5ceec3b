package dev.fixwright.remediation;

import dev.fixwright.policy.Grouping;
import dev.fixwright.remediation.CodeHost.Commit;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.remediation.Remediation.Wait;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gathers the fixes that go into one pull request with another, as the policy groups them. Each is made upon those before
 * it, in the order of their alerts. What an interrupted run began is gone on with, and nothing is added to it then.
 */
final class Gathering {
    /** So many fixes are read in one go. */
    static final int MOST = 15;

    private final CodeHost host;
    private final RemediationStore store;
    private final ProofStore proofs;
    private final Looks looks;
    private final Permits permits;
    private final Making making;
    private final DismissedBefore dismissed;

    Gathering(CodeHost host, Ledger ledger, Looks looks, Permits permits, Making making) {
        this.dismissed = new DismissedBefore(host, ledger.remediations());
        this.host = host;
        this.store = ledger.remediations();
        this.proofs = ledger.proofs();
        this.looks = looks;
        this.permits = permits;
        this.making = making;
    }

    /** The fixes of one pull request, this one among them. */
    List<Decision.Ready> with(Decision.Ready lead) {
        Look look = lead.look();
        if (look.grouping() == Grouping.ALERT) {
            return List.of(lead);
        }
        List<Look> members = new ArrayList<>(List.of(look));
        List<Decision.Ready> chosen = new ArrayList<>(List.of(lead));
        for (LiveAlert alert : others(look)) {
            Optional<Look> other = looks.beside(look, alert).filter(permits::mayComeAlong);
            Optional<Decision.Ready> next = other.flatMap(one -> made(one, chosen));
            if (next.isPresent() && !hasRoom(chosen, next.get())) {
                break;
            }
            next.ifPresent(ready -> {
                chosen.add(ready);
                members.add(ready.look());
            });
            if (chosen.size() == MOST) {
                break;
            }
        }
        members.sort(Comparator.comparingLong(one -> one.alert().number()));
        return members.get(0).equals(look) ? chosen : inOrder(members, lead);
    }

    private static boolean hasRoom(List<Decision.Ready> chosen, Decision.Ready next) {
        int lines = chosen.stream().mapToInt(Decision.Ready::lines).sum() + next.lines();
        return lines <= next.look().policy().limits().maxChangedLines();
    }

    /** Those that an interrupted run meant for the branch; where there was none, every alert that is free. */
    private List<LiveAlert> others(Look look) {
        long lead = look.alert().number();
        List<Long> begun = store.onBranch(look.repository(), look.branch()).stream()
                .map(Remediation::alert)
                .filter(alert -> alert != lead)
                .toList();
        if (begun.isEmpty() && look.goesOn()) {
            return List.of();
        }
        GroupKey key = GroupKey.of(look.policy().grouping(), look.alert());
        return host.openAlerts(look.repository()).stream()
                .filter(alert -> alert.number() != lead)
                .filter(alert -> begun.isEmpty()
                        ? key.holds(alert) && isFree(look.repository(), alert.number())
                        : begun.contains(alert.number()))
                .sorted(Comparator.comparingLong(LiveAlert::number))
                .toList();
    }

    /** Whether nothing was decided about it yet: neither by people nor by an attempt of its own. */
    private boolean isFree(RepositoryRef repository, long alert) {
        return store.newest(repository, alert)
                .map(Remediation::state)
                .map(state -> state == RemediationState.QUEUED || state == RemediationState.FIXING)
                .orElse(true);
    }

    private Optional<Decision.Ready> made(Look look, List<Decision.Ready> before) {
        return dismissed.decline(look).isEmpty()
                        && making.make(look, filesAfter(before)) instanceof Decision.Propose propose
                        && isFine(look, propose.ready())
                ? Optional.of(propose.ready())
                : Optional.empty();
    }

    private boolean isFine(Look look, Decision.Ready ready) {
        return permits.onlySuggested(look, ready).isEmpty()
                && permits.filesTaken(look, ready.files()).isEmpty()
                && (look.asked()
                        || Reversions.ofSamePatch(
                                        store,
                                        look.repository(),
                                        ready.alert(),
                                        ready.fix().patchHash())
                                .isEmpty());
    }

    static List<SourceFile> filesAfter(List<Decision.Ready> fixes) {
        return Commit.filesAfter(
                fixes.stream().map(ready -> new Commit(ready.files(), "", "")).toList());
    }

    /** What no longer comes about in that order is left out; the one that the others were gathered for never is. */
    private List<Decision.Ready> inOrder(List<Look> members, Decision.Ready lead) {
        List<Decision.Ready> chosen = new ArrayList<>();
        for (Look member : members) {
            made(member, chosen).ifPresent(chosen::add);
        }
        return chosen.stream().anyMatch(ready -> ready.alert() == lead.alert()) ? chosen : List.of(lead);
    }

    /**
     * Fixes of one pull request as they are made now.
     *
     * @param reasons why there is none, by alert
     */
    record Remade(List<Decision.Ready> fixes, Map<Long, String> reasons) {}

    /**
     * Makes the fixes of a pull request anew, on the head of the default branch.
     *
     * @param refuted the names of fixers that are not asked again, by alert
     */
    Remade anew(List<Remediation> members, Map<Long, Set<String>> refuted) {
        RepositoryRef repository = members.get(0).repository();
        Map<Long, LiveAlert> open = host.openAlerts(repository).stream()
                .collect(Collectors.toMap(LiveAlert::number, Function.identity(), (one, same) -> one));
        List<Decision.Ready> fixes = new ArrayList<>();
        Map<Long, String> reasons = new TreeMap<>();
        Optional<Look> first = Optional.empty();
        for (Remediation member : members) {
            // A list of very many does not tell of all of them.
            Optional<LiveAlert> alert = Optional.ofNullable(open.get(member.alert()))
                    .or(() ->
                            host.alert(repository, member.alert()).filter(one -> one.state() == LiveAlert.State.OPEN));
            Optional<Look> known = first;
            Optional<Look> look = alert.flatMap(one -> known.isPresent()
                            ? looks.beside(known.get(), one)
                            : looks.weakness(one)
                                    .map(weakness -> looks.look(repository, one, weakness, Set.of(), true)))
                    .map(one -> one.without(refuted.getOrDefault(member.alert(), Set.of())));
            first = first.or(() -> look);
            Decision decision = look.map(one -> making.make(one, filesAfter(fixes)))
                    .orElseGet(() -> Decision.decline("the alert is not open any more"));
            if (decision instanceof Decision.Propose propose) {
                fixes.add(propose.ready());
            } else {
                reasons.put(member.alert(), decision.reasonAgainst());
            }
        }
        return new Remade(List.copyOf(fixes), reasons);
    }

    /** Why a fix is left for later: the open pull request of its group is what people look at now. */
    Optional<Decision> late(Decision.Ready ready) {
        Look look = ready.look();
        if (look.grouping() == Grouping.ALERT || look.goesOn() || look.asked()) {
            return Optional.empty();
        }
        GroupKey key = GroupKey.of(look.policy().grouping(), look.alert());
        String first = key.branch(look.policy().pullRequests().branchPrefix()).value();
        return store.proposed(look.repository()).stream()
                .filter(other -> other.alert() != ready.alert())
                .filter(other -> other.pullRequest().isPresent() && isOf(first, other))
                .collect(Collectors.groupingBy(other ->
                        other.pullRequest().map(OpenedPullRequest::address).orElseThrow()))
                .entrySet()
                .stream()
                .filter(open -> !isFull(open.getValue(), ready))
                .findFirst()
                .map(open -> new Decision.Wait(
                        Wait.FILE,
                        "its turn comes when " + open.getKey() + " is settled, which has the other fixes of this "
                                + (key.by() == Grouping.RULE ? "rule" : "file") + " (group-by: "
                                + (key.by() == Grouping.RULE ? "rule" : "file") + ")",
                        Optional.empty()));
    }

    private static boolean isOf(String first, Remediation other) {
        String branch = other.proposal().orElseThrow().branch();
        return branch.equals(first) || branch.startsWith(first + "-");
    }

    /** Whether the fix would not have found room in it: then another one begins at once. */
    private boolean isFull(List<Remediation> open, Decision.Ready ready) {
        int lines = open.stream()
                .flatMap(member ->
                        proofs.of(member, member.pullRequest().orElseThrow().head()).stream())
                .mapToInt(kept -> kept.record().made().linesChanged())
                .sum();
        return open.size() >= MOST
                || lines + ready.lines() > ready.look().policy().limits().maxChangedLines();
    }
}
